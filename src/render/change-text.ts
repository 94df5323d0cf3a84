import { dayOf } from '../domain/calendar.ts';
import type { Change } from '../domain/history/history.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, widthOf } from './layout.ts';
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

/** A line in the list of changes: its day, what was done, and how the text begins. */
export function changeLine(
  change: Change,
  undone: boolean,
  zone: string,
  words: Messages,
  look: Look,
): string {
  const { safekeeping, dates } = words;
  const day = dates.short({ day: dayOf(new Date(change.at), zone) });
  const meeting = meetingIn(change);
  const what =
    meeting === undefined
      ? changeText(change, words)
      : `${safekeeping.doingsInShort[meeting.doing]}: ${meeting.what}`;
  const mark = undone ? `(${safekeeping.takenBack}) ` : '';
  return clipped(`${day.padStart(11)}  ${mark}${what}`, widthOf(look));
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
