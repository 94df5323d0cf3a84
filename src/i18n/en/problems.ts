import type { Expected, InputFault, Problem, UsageFault } from '../../domain/problem.ts';

type Told<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

/** Each problem in a few sentences: what happened, what was expected, and what to do next. */
export const problems = {
  'wrong-usage': (p: Told<'wrong-usage'>) => [usage(p.fault), 'All commands and options: mentor --help'],
  'invalid-input': (p: Told<'invalid-input'>) => [
    p.faults.length === 1
      ? 'One thing in what you gave does not fit:'
      : `${p.faults.length} things in what you gave do not fit:`,
    ...p.faults.map(fault => `  ${faultIn(fault)}`),
    'Nothing was changed. Put it right and try again.',
  ],
  'not-json': (p: Told<'not-json'>) => [
    `${p.source === '-' ? 'Standard input' : p.source} does not hold JSON.`,
    'Expected: one JSON object with the answers. What it looks like: mentor intake --schema',
  ],
  'file-exists': (p: Told<'file-exists'>) => [
    `${p.path} is there already, and stays as it is.`,
    'Give another name, or add --force to write over it.',
  ],
  'file-not-found': (p: Told<'file-not-found'>) => [
    `There is no file ${p.path}.`,
    'Check the name, or give - to read from standard input.',
  ],
  'session-not-found': (p: Told<'session-not-found'>) => [
    `No reflection has an id that begins with ${p.id}.`,
    'The ids are in: mentor list',
  ],
  'no-advice-yet': (_: Told<'no-advice-yet'>) => [
    'There is no advice yet.',
    'It comes after the intake, in about five minutes: mentor intake',
  ],
  'input-needed': (p: Told<'input-needed'>) => [
    'This needs an answer, and without a terminal nothing is asked.',
    `Give it on the command line: ${p.flag}`,
  ],
  'journal-damaged': (p: Told<'journal-damaged'>) => [
    `${p.path} cannot be read as it is${p.where === null ? '' : ` (${p.where})`}. It was left untouched.`,
    'Make a copy of it, then put back an earlier version, or mend the file by hand.',
  ],
  'journal-newer': (p: Told<'journal-newer'>) => [
    `${p.path} was written by a newer version of this program (format ${p.version}; this one knows ${p.understood}). It was left untouched.`,
    'Install the newest version of mentor and try again.',
  ],
  'file-failed': (p: Told<'file-failed'>) => [
    `${p.path} could not be ${p.doing === 'read' ? 'read' : 'written'} (${p.code}).`,
    p.doing === 'read'
      ? 'Check whether you may read it.'
      : 'Check whether there is room on the disk and whether you may write there, or choose another place with --home.',
  ],
  'output-failed': (p: Told<'output-failed'>) => [
    `What was printed could not be written (${p.code}).`,
    'What the command did is done; check where its output goes, and read it again.',
  ],
  cancelled: (p: Told<'cancelled'>) => [cancelled[p.kept ?? 'nothing']],
  unexpected: (p: Told<'unexpected'>) => [
    `Something went wrong that should not: ${p.message}`,
    'What was stored before is untouched. Please report it, with the command you gave.',
  ],
};

const cancelled = {
  intake: 'Stopped. Your answers so far are kept; go on where you were with: mentor intake',
  reflection: 'Stopped. What you wrote is kept; go on with: mentor log',
  nothing: 'Stopped. Nothing was stored.',
};

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknown-command':
      return `There is no command ${fault.name}.${didYouMean(fault.nearest)}`;
    case 'unknown-option':
      return `There is no option ${fault.flag} here.${didYouMean(fault.nearest)}`;
    case 'option-needs-value':
      return `${fault.flag} needs a value.`;
    case 'argument-missing':
      return `Something is missing: ${fault.name}.`;
    case 'too-many-arguments':
      return `Expected at most ${fault.expected} words here, got ${fault.got}. A text of several words goes between quotes.`;
  }
}

function faultIn(fault: InputFault): string {
  switch (fault.kind) {
    case 'missing':
      return `${fault.key}: missing. Expected ${expected(fault.expected)}.`;
    case 'wrong':
      return `${fault.key}: expected ${expected(fault.expected)}; got ${fault.came}.`;
    case 'unknown-key':
      return `${fault.key}: unknown key.${didYouMean(fault.nearest)}`;
    case 'ambiguous-id':
      return `${fault.key}: begins several ids: ${fault.matches.join(', ')}. Type one more character.`;
    case 'day-in-future':
      return `${fault.key}: ${fault.day} is still to come; a reflection looks back on a meeting.`;
  }
}

function expected(what: Expected): string {
  switch (what.kind) {
    case 'object':
      return 'one JSON object';
    case 'text':
      return what.most === null ? 'a text' : `a text of at most ${what.most} characters`;
    case 'one-of':
      return `one of ${what.values.join(', ')}`;
    case 'any-of':
      return `a list, without repeats, of at most ${what.most} of ${what.values.join(', ')}`;
    case 'whole-number':
      return `a whole number from ${what.from} to ${what.to}`;
    case 'yes-no':
      return 'true or false';
    case 'day':
      return 'a day, such as 2026-11-20, yesterday, last friday or 3 days ago';
    case 'id':
      return `at least ${what.least} characters of an id`;
  }
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}
