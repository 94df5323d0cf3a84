import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { findBeside } from '../../domain/meetings/search-beside.ts';
import {
  hasFirst,
  mayHold,
  newestFirst,
  type Selection,
  selectorOf,
  type Unseen,
} from '../../domain/meetings/select.ts';
import type { SessionWithActions } from '../../domain/meetings/session.ts';
import { sessionsWithActions } from '../../domain/meetings/with-actions.ts';
import type { NewestSessions } from '../../world/journal.ts';
import type { ReadableDisk } from '../paths.ts';
import { isDamageRefusal } from '../read.ts';
import { latestDayOf } from './contents.ts';
import { emptyFile, type JournalFile, type PartEntry, readJournalFile } from './journal-file.ts';
import { journalOfOpened, type OpenedJournal, openParts, type Wants, withoutParts } from './opened.ts';

/** The journal, read back as far as is wanted. Where somebody writes meanwhile, it is as it was before them or after. */
export async function readJournal(disk: ReadableDisk, wants: Wants = () => true): Promise<Journal> {
  const { opened } = await readParts(disk, wants);
  return journalOfOpened(opened);
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
    const isWanted = unread.some(({ holds }) => latestDayOf(holds) >= day);
    return isWanted || mayHoldLaterIntake(soFar, unread, day);
  });
}

/** Whether unread parts may hold a later intake than any that was read; before this day, where one is given. */
function mayHoldLaterIntake(soFar: OpenedJournal, unread: readonly PartEntry[], before?: string): boolean {
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
  const meantIn = rememberingMeant(selection);
  const { opened, unread } = await readParts(disk, (soFar, rest) => {
    return !hasFirst(most, meantIn(soFar), selection, unseenOf(rest));
  });
  const meant = newestFirst(meantIn(opened));
  const read = journalsOf(opened);
  const unseen = unseenOf(unread);
  return {
    sessions: meant.slice(0, most),
    more: moreThan(meant.length - most, unseen, selection),
    hasAny: unseen.sessions > 0 || read.some(({ sessions }) => sessions.length > 0),
    ...findBeside(
      { people: opened.file.latest.people, actions: read.flatMap(one => one.actions) },
      selection,
    ),
  };
}

/**
 * The reflections that are meant in what was read. Each part is looked through once, however often one asks. Of a record that is there
 * twice, as no program leaves it, the one that was closed last or not at all.
 */
function rememberingMeant(selection: Selection): (opened: OpenedJournal) => readonly SessionWithActions[] {
  const known = new Map<Journal, readonly SessionWithActions[]>();
  return opened => {
    const isMeant = selectorOf(selection, opened.file.latest.people);
    const all = journalsOf(opened).flatMap(part => {
      const meant = known.get(part) ?? sessionsWithActions(part).filter(isMeant);
      known.set(part, meant);
      return meant;
    });
    return [...new Map(all.toReversed().map(one => [one.id, one])).values()];
  };
}

async function readParts(disk: ReadableDisk, wants: Wants) {
  return retryIfReplaced(disk, async file => {
    const opened = await openParts(disk, withoutParts(file), wants);
    return { opened, unread: unreadIn(opened) };
  });
}

/** Reads what goes with the journal's file; anew where that has become another one meanwhile, and files of it are gone. */
export async function retryIfReplaced<T>(
  disk: ReadableDisk,
  read: (file: JournalFile) => Promise<T>,
): Promise<T> {
  let file = (await readJournalFile(disk)) ?? emptyFile;
  for (;;) {
    try {
      return await read(file);
    } catch (error) {
      const now = (await readJournalFile(disk)) ?? emptyFile;
      if (!isDamageRefusal(error) || now.checksum === file.checksum) throw error;
      file = now;
    }
  }
}

/** What was read, in no order: to put it in order with each part that is read would take more memory than all the rest. */
function journalsOf({ file, parts }: OpenedJournal): readonly Journal[] {
  return [file.latest, ...parts.values()];
}

function unreadIn({ file, parts }: OpenedJournal): readonly PartEntry[] {
  return file.years.filter(entry => !parts.has(entry.file));
}

interface UnseenSessions extends Unseen {
  readonly sessions: number;
}

function unseenOf(unread: readonly PartEntry[]): UnseenSessions {
  const held = unread.flatMap(({ holds }) => holds['sessions'] ?? []);
  const days = held.flatMap(({ lastDay }) => lastDay ?? []).sort();
  return { sessions: held.reduce((sum, { count }) => sum + count, 0), latestDay: days.at(-1) ?? null };
}

function moreThan(left: number, unseen: UnseenSessions, selection: Selection): number | null {
  if (!mayHold(unseen, selection)) return Math.max(0, left);
  return Object.keys(selection).length > 0 ? null : left + unseen.sessions;
}
