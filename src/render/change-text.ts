import { dayOf, timeOf } from '../domain/calendar.ts';
import type { Edit } from '../domain/journal/edits.ts';
import { type Change, type History, touchedBy } from '../domain/journal/history.ts';
import { type Brief, briefOfEdit } from '../domain/journal/kinds.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, fitted, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';
import { aboutRecord } from './record-in-short.ts';

/** A change in a few words: what was done, and to which record or to how many. */
export function changeText(change: Change, words: Messages): string {
  const { safekeeping } = words;
  const main = mainIn(change);
  if (main !== undefined) {
    return safekeeping.ofRecord({ done: doneTo(main, words), record: aboutRecord(main.brief, words) });
  }
  const done = doneIn(change, words);
  const count = touchedBy(change.edits).length;
  return count > 1 ? safekeeping.ofRecords({ done, count }) : done;
}

/** What was taken back or made again, and how the journal stands since. */
export function steppedText(change: Change, to: 'undone' | 'redone', words: Messages, look: Look): string {
  const { safekeeping } = words;
  const main = mainIn(change);
  const state = main && safekeeping.states[STATES[to][main.became]];
  return fitted(safekeeping[to]({ change: changeText(change, words), state: state ?? '' }), look);
}

const STATES = {
  undone: { made: 'gone', changed: 'before', deleted: 'there' },
  redone: { made: 'there', changed: 'after', deleted: 'gone' },
} as const;

/** The changes of a history in lines, the latest first: those that were taken back, then those that stand. */
export function historyText({ undone, done }: History, zone: string, words: Messages, look: Look): string {
  const { takenBack, standing } = words.safekeeping;
  const under = (heading: string, changes: readonly Change[]) =>
    changes.length === 0
      ? []
      : [wrapped(heading, look), ...changes.map(one => changeLine(one, zone, words, look))];
  return [...under(takenBack, undone), ...under(standing, done.toReversed())].join('\n');
}

/** When it was made, what was done, and how the text begins. */
function changeLine(change: Change, zone: string, words: Messages, look: Look): string {
  const { dates } = words;
  const at = new Date(change.at);
  const when = `${dates.short({ day: dayOf(at, zone) })} ${timeOf(at, zone)}`;
  const main = mainIn(change);
  const what =
    main === undefined
      ? changeText(change, words)
      : `${doneTo(main, words)}: ${harmlessLine(main.brief.text)}`;
  return clipped(`  ${when.padStart(17)}  ${what}`, widthOf(look));
}

/** A kind of change that only a newer program knows is called by its own name. */
function doneIn({ doing }: Change, { safekeeping: { doings } }: Messages): string {
  return Object.hasOwn(doings, doing) ? doings[doing] : harmlessLine(doing);
}

function doneTo({ became, brief }: Main, { safekeeping, kinds }: Messages): string {
  const { name, made } = kinds[brief.list];
  return became === 'made' ? made : safekeeping.done[became]({ kind: name });
}

/** The one record that a change is about. */
interface Main {
  readonly brief: Brief;
  readonly became: 'made' | 'changed' | 'deleted';
}

/**
 * The record that a command was about: the first, as what came of it stands behind it. Undefined where the command is
 * about whatever there is, or where it is not told.
 */
function mainIn({ doing, edits }: Change): Main | undefined {
  if (doing === 'import' || doing === 'restore' || doing === 'merge') return undefined;
  for (const edit of edits ?? []) {
    const brief = briefOfEdit(edit);
    if (brief !== undefined) return { brief, became: becameIn(edit) };
  }
  return undefined;
}

function becameIn({ before, after }: Edit): Main['became'] {
  if (before === null) return 'made';
  return after === null ? 'deleted' : 'changed';
}
