import { makeId } from '../../src/domain/ids.ts';
import type { Journal } from '../../src/domain/journal/journal.ts';
import type { ConversationDraft } from '../../src/domain/questionnaire/conversation.ts';
import { fileDrafts } from '../../src/store/drafts/drafts.ts';
import { fileJournal } from '../../src/store/journal/store.ts';
import type { Owner } from '../../src/store/lock/owner.ts';
import type { Lock } from '../../src/store/lock.ts';
import type { Disk } from '../../src/store/paths.ts';
import type { Drafts } from '../../src/world/drafts.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import type { Clock } from '../../src/world.ts';
import { memoryFs } from './memory-fs.ts';

/** A lock for those who are alone: work takes turns, and nobody else is about. */
export function turns(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    hold: work => {
      const turn = last.then(() => work({ confirm: async () => {} }));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Ids whose random part counts up. */
export function countingIds(): (at: Date) => string {
  let count = 0;
  return at => {
    count += 1;
    return makeId(
      at,
      Uint8Array.from(
        { length: 10 },
        (_, place) => (count * 7 + place * 13 + (count >> 5) * (place % 2)) % 32,
      ),
    );
  };
}

/** The journal on a disk, for one program alone at a fixed moment. */
export function journalOn(
  disk: Disk,
  now = () => new Date('2026-11-20T11:30:00.000Z'),
  newId = countingIds(),
): JournalStore {
  return fileJournal({ disk, lock: turns(), clock: clockAt(now), newId });
}

/** The drafts on a disk, as a program that lives sees them. */
export function draftsOn(disk: Disk, owner: Owner = LIVING): Drafts {
  const newId = countingIds();
  return fileDrafts({ disk, owner, newId: () => newId(new Date('2026-11-20T11:30:00.000Z')) });
}

const LIVING: Owner = { name: '7-7-aaaaaaaa', lifeOf: () => 'alive' };

/** The draft of this command that waits, and was saved last; null where none waits. */
export async function brokenOff(drafts: Drafts, command: string): Promise<ConversationDraft | null> {
  const waiting = (await drafts.waiting()).drafts.find(draft => draft.command === command);
  const open = waiting && (await drafts.open(waiting.name));
  await open?.close();
  return open?.found ?? null;
}

/** A clock in a zone whose day is that of UTC, at any time of day that the tests are at. */
export function clockAt(now: () => Date): Clock {
  return { now, today: () => now().toISOString().slice(0, 10), zone: 'Europe/Amsterdam' };
}

/** A disk that lasts as long as a test. */
export function memoryDisk(): Disk {
  return { fs: memoryFs(new Map()), home: '/home/somebody/mentor', temporary: '/tmp' };
}

/** A journal that holds this to begin with, as if it had been there always. */
export async function journalHolding(journal: Journal, disk = memoryDisk()): Promise<JournalStore> {
  const store = journalOn(disk);
  await store.update('import', () => journal);
  return store;
}
