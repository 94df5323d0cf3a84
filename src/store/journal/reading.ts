import type { IntakeRecord } from '../../domain/intake/record.ts';
import { changeClearedOf } from '../../domain/journal/delete.ts';
import type { History } from '../../domain/journal/history.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { hasFirst, mayHold, type Selection, selected } from '../../domain/sessions/select.ts';
import { sessionsWithActions } from '../../domain/sessions/with-actions.ts';
import type { NewestSessions } from '../../world/journal.ts';
import type { ReadableDisk } from '../paths.ts';
import { isDamage } from '../read.ts';
import { readChange } from './changes.ts';
import { latestDayIn } from './holds.ts';
import { emptyFile, type JournalFile, type PartEntry, readJournalFile } from './journal-file.ts';
import { journalOf, type Opened, openParts, unopened, type Wants } from './opened.ts';

/** The journal, read back as far as is wanted. Where somebody writes meanwhile, it is as it was before them or after. */
export async function readJournal(disk: ReadableDisk, wants: Wants = () => true): Promise<Journal> {
  const { opened } = await readParts(disk, wants);
  return journalOf(opened);
}

/** The latest intake; null before the first. */
export async function latestIntake(disk: ReadableDisk): Promise<IntakeRecord | null> {
  const { intakes } = await readJournal(disk, mayHoldLaterIntake);
  return intakes.at(-1) ?? null;
}

/** What is alive, every closed part in which something is about this day or a later one, and the latest intake before it. */
export function readSince(disk: ReadableDisk, day: string | null): Promise<Journal> {
  if (day === null) return readJournal(disk);
  return readJournal(disk, (soFar, unread) => {
    const isWanted = unread.some(({ holds }) => latestDayIn(holds) >= day);
    return isWanted || mayHoldLaterIntake(soFar, unread, day);
  });
}

/** Whether unread parts may hold a later intake than any that was read; before this day, where one is given. */
function mayHoldLaterIntake(soFar: Opened, unread: readonly PartEntry[], before?: string): boolean {
  const read = journalsOf(soFar).flatMap(one => one.intakes.map(({ day }) => day));
  const known = read.filter(day => before === undefined || day < before);
  const held = unread.flatMap(({ holds }) => holds['intakes']?.lastDay ?? []);
  return held.some(last => known.every(day => day <= last));
}

/** The newest reflections that fit, and what there is besides. Each lies together with its actions. */
export async function newestSessions(
  disk: ReadableDisk,
  selection: Selection,
  most: number,
): Promise<NewestSessions> {
  const { opened, unread } = await readParts(disk, (soFar, rest) => {
    return !hasFirst(most, journalsOf(soFar).flatMap(sessionsWithActions), selection, unseenIn(rest));
  });
  const sessions = sessionsWithActions(journalOf(opened));
  const fitting = selected(sessions, selection);
  const unseen = unseenIn(unread);
  return {
    sessions: fitting.slice(0, most),
    more: moreThan(fitting.length - most, unseen, selection),
    hasAny: sessions.length + unseen.sessions > 0,
  };
}

/** Every change that can be taken back or made again. Refuses as `readChange` does. */
export function readHistory(disk: ReadableDisk): Promise<History> {
  return orAnew(disk, async ({ changes: { done, undone }, latest }) => {
    const read = async (id: string) => changeClearedOf(await readChange(disk, id), latest);
    return { done: await Promise.all(done.map(read)), undone: await Promise.all(undone.map(read)) };
  });
}

async function readParts(disk: ReadableDisk, wants: Wants) {
  return orAnew(disk, async file => {
    const opened = await openParts(disk, unopened(file), wants);
    return { opened, unread: unreadIn(opened) };
  });
}

/** Reads what goes with the journal's file; anew where that has become another one meanwhile, and files of it are gone. */
async function orAnew<T>(disk: ReadableDisk, read: (file: JournalFile) => Promise<T>): Promise<T> {
  let file = (await readJournalFile(disk)) ?? emptyFile;
  for (;;) {
    try {
      return await read(file);
    } catch (error) {
      const now = (await readJournalFile(disk)) ?? emptyFile;
      if (!isDamage(error) || now.checksum === file.checksum) throw error;
      file = now;
    }
  }
}

/** What was read, in no order: to put it in order with each part that is read would take more memory than all the rest. */
function journalsOf({ file, parts }: Opened): readonly Journal[] {
  return [file.latest, ...parts.values()];
}

function unreadIn({ file, parts }: Opened): readonly PartEntry[] {
  return file.years.filter(entry => !parts.has(entry.file));
}

interface Unseen {
  readonly sessions: number;
  readonly latestDay: string | null;
}

function unseenIn(unread: readonly PartEntry[]): Unseen {
  const held = unread.flatMap(({ holds }) => holds['sessions'] ?? []);
  const days = held.flatMap(({ lastDay }) => lastDay ?? []).sort();
  return { sessions: held.reduce((sum, { count }) => sum + count, 0), latestDay: days.at(-1) ?? null };
}

function moreThan(left: number, unseen: Unseen, selection: Selection): number | null {
  if (!mayHold(unseen, selection)) return Math.max(0, left);
  return Object.keys(selection).length > 0 ? null : left + unseen.sessions;
}
