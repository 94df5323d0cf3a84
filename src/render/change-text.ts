import { dayOf } from '../domain/calendar.ts';
import type { Edit } from '../domain/history/edits.ts';
import type { Change } from '../domain/history/history.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, widthOf } from './layout.ts';
import type { Look } from './look.ts';

/** A change in a few words: what was done, and to which reflection or to how many records. */
export function changeText({ doing, edits, size }: Change, { safekeeping, dates }: Messages): string {
  const done = safekeeping.doings[doing] ?? harmlessLine(doing);
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
  const day = words.dates.short({ day: dayOf(new Date(change.at), zone) });
  const start = change.edits?.map(textIn).find(text => text !== undefined);
  const mark = undone ? ` (${words.safekeeping.takenBack})` : '';
  const line = `${day.padStart(11)}  ${changeText(change, words)}${mark}`;
  return clipped(start === undefined ? line : `${line}: ${start}`, widthOf(look));
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
