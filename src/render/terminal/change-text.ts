import { dayOf, timeOf } from '../../domain/calendar/days.ts';
import type { Edit } from '../../domain/journal/edits.ts';
import { type Change, type History, idsTouchedBy, type PersonChange } from '../../domain/journal/history.ts';
import { type Brief, briefOfEdit } from '../../domain/journal/kinds.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { cutToFit, DAY_WIDTH, fitText, wrapText } from './layout.ts';
import { aboutRecord } from './record-in-short.ts';

/** A change in a few words: what was done, and to which record or to how many. */
export function changeText(change: Change, words: Messages): string {
  const { safekeeping } = words;
  const main = mainEdit(change);
  if (main !== undefined) {
    return safekeeping.ofRecord({
      done: changedRecordText(main, change, words),
      record: aboutRecord(main.brief, words),
    });
  }
  const done = changeKindText(change, words);
  const count = idsTouchedBy(change.edits).length;
  return count > 1 ? safekeeping.ofRecords({ done, count }) : done;
}

/** What was taken back or made again, and how the journal stands since. */
export function historyStepText(
  change: Change,
  to: 'undone' | 'redone',
  words: Messages,
  display: Display,
): string {
  const { safekeeping } = words;
  const main = mainEdit(change);
  const state = main && safekeeping.states[STATES[to][main.became]];
  return fitText(safekeeping[to]({ change: changeText(change, words), state: state ?? '' }), display);
}

const STATES = {
  undone: { made: 'gone', changed: 'before', deleted: 'there' },
  redone: { made: 'there', changed: 'after', deleted: 'gone' },
} as const;

/** The changes of a history in lines, the latest first: those that were taken back, then those that stand. */
export function historyText(
  { undone, done }: History,
  zone: string,
  words: Messages,
  display: Display,
): string {
  const { takenBack, standing } = words.safekeeping;
  const under = (heading: string, changes: readonly Change[]) =>
    changes.length === 0
      ? []
      : [wrapText(heading, display), ...changes.map(one => changeLine(one, zone, words, display))];
  return [...under(takenBack, undone), ...under(standing, done.toReversed())].join('\n');
}

/** When it was made, what was done, and how the text begins: on one line where there is room, else under it. */
function changeLine(change: Change, zone: string, words: Messages, display: Display): string {
  const at = new Date(change.at);
  const day = words.dates.short({ day: dayOf(at, zone) }).padStart(DAY_WIDTH);
  const when = `  ${day} ${timeOf(at, zone)}  `;
  const main = mainEdit(change);
  if (main === undefined) return cutToFit(`${when}${changeText(change, words)}`, display);
  const done = `${when}${changedRecordText(main, change, words)}`;
  const text = main.brief.text === '' ? aboutRecord(main.brief, words) : sanitizeLine(main.brief.text);
  const lines =
    display.isWindow && display.columns < ROOM_FOR_TEXT ? [done, `    ${text}`] : [`${done}: ${text}`];
  return lines.map(line => cutToFit(line, display)).join('\n');
}

const ROOM_FOR_TEXT = 60;

/** A kind of change that only a newer program knows is called by its own name. */
function changeKindText({ doing }: Change, { safekeeping: { changeKinds } }: Messages): string {
  return Object.hasOwn(changeKinds, doing) ? changeKinds[doing] : sanitizeLine(doing);
}

function changedRecordText(
  { became, brief }: Main,
  { doing }: Change,
  { safekeeping, kinds }: Messages,
): string {
  const { name, made } = kinds[brief.list];
  if (became === 'changed' && isPersonChange(doing)) return safekeeping.changeKinds[doing];
  return became === 'made' ? made : safekeeping.done[became]({ kind: name });
}

function isPersonChange(doing: string): doing is PersonChange {
  return ['rate', 'choose', 'agree', 'checkin', 'end'].includes(doing);
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
function mainEdit({ doing, edits }: Change): Main | undefined {
  if (['share', 'import', 'restore', 'merge'].includes(doing)) return undefined;
  for (const edit of edits ?? []) {
    const brief = briefOfEdit(edit);
    if (brief !== undefined) return { brief, became: becameOf(edit) };
  }
  return undefined;
}

function becameOf({ before, after }: Edit): Main['became'] {
  if (before === null) return 'made';
  return after === null ? 'deleted' : 'changed';
}
