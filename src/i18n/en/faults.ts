import type { Expected, InputFault, UsageFault } from '../../domain/problem.ts';
import { isQuoted, placeName, recordNames } from '../faults.ts';
import { kinds } from './records.ts';

/** What is wrong with a command line. */
export function usageText(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknown-command':
      return `There is no command ${fault.name}.${didYouMean(fault.nearest)}`;
    case 'unknown-option':
      return `There is no option ${fault.flag} here.${didYouMean(fault.nearest)}`;
    case 'option-needs-value':
      return `${fault.flag} needs a value${fault.values.length === 0 ? '' : `: ${fault.values.join(' or ')}`}.`;
    case 'option-takes-no-value':
      return `${fault.flag} takes no value: give it by itself, or leave it out.`;
    case 'option-needs-pair':
      return `${fault.flag} needs a key and a value, with = between them, such as ${fault.flag} certainty=3; got ${fault.came || '""'}.`;
    case 'key-given-twice':
      return `${fault.flag} got ${fault.key} twice. Give each key once; a list has commas: ${fault.flag} covered=route,craft`;
    case 'options-exclude':
      return `${fault.flags[0]} and ${fault.flags[1]} do not go together. Give one of them.`;
    case 'argument-missing':
      if (fault.name === 'person')
        return 'Who is it about? Give the name; to see who there is: mentor people';
      return fault.name === 'id'
        ? 'Which one? Give its id; to see the ids: mentor list'
        : `Something is missing: ${fault.name}.`;
    case 'too-many-arguments':
      return `${atMost(fault.expected)} here, but got ${fault.got}. Put a text of several words between quotes.`;
  }
}

function atMost(words: number): string {
  if (words === 0) return 'Expected nothing more';
  return words === 1 ? 'Expected one word' : `Expected at most ${words} words`;
}

/** What does not fit in what a person or a file gave, and what was expected. */
export function faultText(fault: InputFault): string {
  const place = placeName(fault.key, items);
  switch (fault.kind) {
    case 'missing':
      return `${place}: missing. Expected ${expectedText(fault.expected)}.`;
    case 'wrong':
      return `${place}: expected ${expectedText(fault.expected)}; got ${fault.came}.${isQuoted(fault) ? ' Leave out the quotes.' : ''}`;
    case 'unknown-key':
      return `${place}: unknown key.${didYouMean(fault.nearest)}`;
    case 'unknown-list':
      return `${place}: this version does not know that list yet. Import it with a newer version, or leave the list out.`;
    case 'ambiguous-id':
      return `${place}: several ids begin like that: ${fault.matches.join(', ')}. Type one more character.`;
    case 'ambiguous-person':
      return `${place}: ${fault.came} could be ${fault.matches.map(({ id, name }) => `${name} (${id})`).join(' or ')}. Give the whole name, or the id in brackets.`;
    case 'name-taken':
      return `${place}: ${fault.name} (${fault.id}) is already among your people. Give a name that tells the two apart, such as ${fault.name} B.`;
    case 'unknown-blind-spot':
      return `${place}: none of your blind spots has all of these words, or this id: ${fault.came}.`;
    case 'blind-spot-twice':
      return `${place}: ${fault.came} is named with ${fault.before} already. Name it once.`;
    case 'ambiguous-words':
      return `${place}: ${fault.came} could be ${firstOf(fault.matches)}. Give more of its words, or the id in brackets.`;
    case 'no-such-column':
      return `${place}: ${fault.came === null ? 'none of the columns looks like a name' : `no column is called ${fault.came || '""'}`}. ${columnsText(fault.columns)}`;
    case 'not-one-in-list':
      return fault.lines.length === 0
        ? `${place}: nobody in the list is called ${fault.came || '""'}. Give the name as the list has it, or the number of its line.`
        : `${place}: ${fault.came} is in the list several times, on lines ${fault.lines.join(', ')}. Give the line instead, such as --keep ${fault.lines[0]}.`;
    case 'day-in-future':
      return `${place}: ${fault.day} is still to come; a reflection looks back on a meeting.`;
    case 'moment-passed':
      return `${place}: ${fault.day} ${fault.time} is over. A meeting to plan is still to come.`;
    case 'time-skipped':
      return `${place}: on ${fault.day} the clocks go from before ${fault.time} to after it. Choose another time.`;
    case 'several-people':
      return `${place}: who is it with, ${fault.names.join(' or ')}? Add for instance: --with "${fault.names[0] ?? ''}"`;
    case 'repeated-id':
      return `${place}: ${fault.id} is the id of another record as well. Each record needs one of its own.`;
    case 'more-faults':
      return `${place}: and ${fault.count} more from here on.`;
  }
}

function columnsText(columns: readonly string[]): string {
  return columns.length === 0
    ? 'The first line of the list has no headings.'
    : `The list has: ${columns.join(', ')}. Give one of these, or its number.`;
}

const items = { ...recordNames(kinds), deleted: 'deletion', blindSpots: 'blind spot', skills: 'skill' };

/** As many as one can take in, and that there are more. */
function firstOf(matches: Extract<InputFault, { kind: 'ambiguous-words' }>['matches']): string {
  const told = matches.slice(0, 3).map(({ id, text }) => `“${text}” (${id})`);
  const more = matches.length - told.length;
  return `${told.join(' or ')}${more > 0 ? `, or ${more} more` : ''}`;
}

function expectedText(what: Expected): string {
  switch (what.kind) {
    case 'object':
      return 'one JSON object, between { and }';
    case 'journal':
      return `a list of reflections, each with "day" and "what", or an object with one or more of the lists ${what.lists.join(', ')} (answers to the intake go in with mentor intake --answers)`;
    case 'list':
      return 'a list, between [ and ]';
    case 'text':
      return what.most === null ? 'a text' : `a text of at most ${what.most} characters`;
    case 'one-of':
      return what.values.length === 1 ? what.values.join() : `one of ${what.values.join(', ')}`;
    case 'any-of':
      return `a list, without repeats, of at most ${what.most} of ${what.values.join(', ')}`;
    case 'whole-number':
      return `a whole number from ${what.from} to ${what.to}`;
    case 'yes-no':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'value':
      return 'a text, a number, true or false, or a list of texts';
    case 'day':
      return 'a day, such as 2026-11-20, yesterday, last Friday or 3 days ago';
    case 'moment':
      return 'a day with a time, such as friday 14:00, tomorrow at 2pm or 4 december half past two';
    case 'coming-day':
      return 'a day still to come, such as 2027-03-04, 4 March or in 12 weeks';
    case 'calendar-day':
      return 'a day as yyyy-MM-dd, such as 2026-11-20';
    case 'instant':
      return 'a moment, such as 2026-11-20T15:30:00Z or 2026-11-20T16:30:00+01:00';
    case 'zone':
      return 'the name of a time zone, such as Europe/Amsterdam';
    case 'whole-id':
      return 'an id: a text that is not empty';
    case 'id':
      return `at least ${what.least} characters of an id`;
  }
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}
