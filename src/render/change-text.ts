import { dayOf, timeOf } from '../domain/calendar.ts';
import type { Change, History } from '../domain/history/history.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, fitted, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';

/** A change in a few words: what was done, and to which reflection or to how many records. */
export function changeText(change: Change, words: Messages): string {
  const { safekeeping, dates } = words;
  const done = doneIn(change, words);
  const meeting = meetingIn(change);
  if (meeting !== undefined) {
    const start = clipped(meeting.what, START);
    return safekeeping.ofMeeting({ done, day: dates.long({ day: meeting.day }), start });
  }
  return change.size > 1 ? safekeeping.ofRecords({ done, count: change.size }) : done;
}

/** In columns. */
const START = 40;

/** What was taken back or made again, and how the journal stands since. */
export function steppedText(change: Change, to: 'undone' | 'redone', words: Messages, look: Look): string {
  const { safekeeping } = words;
  const meeting = meetingIn(change);
  const state = meeting && safekeeping.states[STATES[to][meeting.doing]];
  return fitted(safekeeping[to]({ change: changeText(change, words), state: state ?? '' }), look);
}

const STATES = {
  undone: { log: 'gone', edit: 'before', delete: 'there' },
  redone: { log: 'there', edit: 'after', delete: 'gone' },
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
  const { safekeeping, dates } = words;
  const at = new Date(change.at);
  const when = `${dates.short({ day: dayOf(at, zone) })} ${timeOf(at, zone)}`;
  const meeting = meetingIn(change);
  const what =
    meeting === undefined
      ? changeText(change, words)
      : `${safekeeping.doingsInShort[meeting.doing]}: ${meeting.what}`;
  return clipped(`  ${when.padStart(17)}  ${what}`, widthOf(look));
}

/** A kind of change that only a newer program knows is called by its own name. */
function doneIn({ doing }: Change, { safekeeping: { doings } }: Messages): string {
  return Object.hasOwn(doings, doing) ? doings[doing] : harmlessLine(doing);
}

/** The one meeting that a change is about; undefined where it is about another thing or about several. */
function meetingIn({ doing, edits }: Change): Meeting | undefined {
  if (doing !== 'log' && doing !== 'edit' && doing !== 'delete') return undefined;
  for (const { before, after } of edits ?? []) {
    const record = after ?? before;
    if (record === null || !('day' in record) || !('what' in record)) continue;
    const { day, what } = record;
    if (typeof day === 'string' && typeof what === 'string') return { doing, day, what: harmlessLine(what) };
  }
  return undefined;
}

interface Meeting {
  readonly doing: 'log' | 'edit' | 'delete';
  readonly day: string;
  /** How it may be shown. */
  readonly what: string;
}
