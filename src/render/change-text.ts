import { dayOf } from '../domain/calendar.ts';
import type { Edit } from '../domain/history/edits.ts';
import type { Change } from '../domain/history/history.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, widthOf } from './layout.ts';
import type { Look } from './look.ts';

/** A change in a few words: what was done, and to which reflection or to how many records. */
export function changeText(change: Change, words: Messages): string {
  const { doing, edits, size } = change;
  const { safekeeping, dates } = words;
  const done = doneIn(change, words);
  const meeting = edits?.map(meetingIn).find(day => day !== undefined);
  if (ONE_MEETING.includes(doing) && meeting !== undefined) {
    return safekeeping.ofMeeting({ done, day: dates.long({ day: meeting }) });
  }
  return size > 1 && !ONE_MEETING.includes(doing) ? safekeeping.ofRecords({ done, count: size }) : done;
}

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
  const start = ONE_MEETING.includes(change.doing) ? change.edits?.map(textIn).find(isText) : undefined;
  const what = start === undefined ? changeText(change, words) : `${doneIn(change, words)}: ${start}`;
  const mark = undone ? `(${safekeeping.takenBack}) ` : '';
  return clipped(`${day.padStart(11)}  ${mark}${what}`, widthOf(look));
}

/** A kind of change that only a newer program knows is called by its own name. */
function doneIn({ doing }: Change, { safekeeping: { doings } }: Messages): string {
  return Object.hasOwn(doings, doing) ? doings[doing] : harmlessLine(doing);
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

const ONE_MEETING: readonly string[] = ['log', 'edit', 'delete'];

function meetingIn({ before, after }: Edit): string | undefined {
  const record = after ?? before;
  return record !== null && 'day' in record && typeof record.day === 'string' ? record.day : undefined;
}

function textIn({ before, after }: Edit): string | undefined {
  const record = after ?? before;
  return record !== null && 'what' in record && typeof record.what === 'string'
    ? harmlessLine(record.what)
    : undefined;
}
