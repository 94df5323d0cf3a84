import { type Journal, withSession } from '../../../src/domain/journal.ts';
import type { Session } from '../../../src/domain/sessions/session.ts';
import { replaceFile } from '../../../src/store/disk/atomic-file.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { makeFolder } from '../../../src/store/disk/folders.ts';
import { fileIntakeDraft } from '../../../src/store/draft-store.ts';
import { isLegacy, readHead } from '../../../src/store/journal/head.ts';
import { type Disk, yearPath } from '../../../src/store/journal/layout.ts';
import { readPart } from '../../../src/store/journal/reading.ts';
import { keepHead } from '../../../src/store/journal/writing.ts';
import { encodedYear } from '../../../src/store/journal/year.ts';
import { fileSettings } from '../../../src/store/settings-store.ts';
import type { JournalStore } from '../../../src/world/journal.ts';
import { journalOn, turns } from '../../support/kept.ts';
import { draft, intake, LONG_TEXT, sessionIn } from '../samples.ts';

/** One thing that a program does with a home, and how the home came to be what it was before. */
export interface Act {
  readonly name: string;
  prepare(disk: Disk): Promise<unknown>;
  run(disk: Disk): Promise<unknown>;
}

export const TODAY = new Date('2026-11-20T11:30:00.000Z');
export const TOMORROW = new Date('2026-11-21T09:00:00.000Z');
export const LATER = new Date('2026-11-22T09:00:00.000Z');

/** The journal as one program opens it. Its changes have ids that begin with its name. */
export function opened(disk: Disk, name: string, now = TODAY): JournalStore {
  let count = 0;
  return journalOn(
    disk,
    () => now,
    () => `${name}-${++count}`,
  );
}

export const oldest = sessionIn(2024, 'a', { what: 'What I said in secret' });
export const large = sessionIn(2025, 'large', { what: LONG_TEXT });

export const adding = (session: Session) => (journal: Journal) => withSession(journal, session);
export const changing =
  (id: string, changes: Partial<Session>) =>
  (journal: Journal): Journal => ({
    ...journal,
    sessions: journal.sessions.map(session => (session.id === id ? { ...session, ...changes } : session)),
  });
export const removing =
  (id: string) =>
  (journal: Journal): Journal => ({
    ...journal,
    sessions: journal.sessions.filter(session => session.id !== id),
    deleted: [...journal.deleted, { id, deletedAt: TODAY.toISOString() }],
  });

const threeYears = (journal: Journal): Journal => ({
  ...journal,
  intakes: [intake],
  sessions: [oldest, sessionIn(2025, 'b'), sessionIn(2026, 'c')],
  people: [{ id: 'ann', createdAt: '2025-02-03T04:05:06.000Z' }],
});
const rewritten = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.map(session => ({ ...session, critical: 'how I plan' })),
});

const before = (disk: Disk) => opened(disk, 'before').update('import', threeYears);

async function manyDays(disk: Disk): Promise<void> {
  for (let day = 1; day <= 10; day += 1) {
    const store = opened(disk, `day-${day}`, new Date(Date.UTC(2026, 10, 10 + day)));
    await store.update('log', day === 1 ? threeYears : adding(sessionIn(2026, `d${day}`)));
  }
}

/** A change that is kept, but whose year still waits: its file could not be written at the time. */
export async function waitingChange(disk: Disk, change = rewritten): Promise<void> {
  const { rename } = disk.fs;
  const inUse = Object.assign(new Error('in use'), { code: 'EBUSY' });
  const fs: FileSystem = {
    ...disk.fs,
    rename: (from, to) => (/\/\d{4}\.json$/.test(to) ? Promise.reject(inUse) : rename(from, to)),
  };
  const stubborn = { ...disk, fs };
  await opened(stubborn, 'waiting').update('edit', change);
}

/** Puts a year in other words into its file, as another program might, and lets the head know of it. */
export async function rewriteYear(
  disk: Disk,
  year: string,
  change: (part: Journal) => Journal,
): Promise<void> {
  const head = await readHead(disk);
  const entry = 'years' in head ? head.years[year] : undefined;
  if (isLegacy(head) || entry === undefined) throw new Error(`There is no year ${year}`);
  const { bytes, checksum } = encodedYear(year, change(await readPart(disk, head, year)));
  await replaceFile(disk.fs, yearPath(disk, year), bytes);
  const years = { ...head.years, [year]: { ...entry, checksum: checksum ?? '' } };
  await keepHead(disk, { ...head, years }, async () => {});
}

const add = (session: Session, now = TODAY) => ({
  run: (disk: Disk) => opened(disk, 'act', now).update('log', adding(session), () => true),
});
const nothing = async () => {};
const at = ({ fs, home }: Disk, name: string) => ({ fs, lock: turns(), path: `${home}/${name}.json` });

/** Every kind of thing that is done with a home. `legacy` is a journal of version 1. */
export const actsOn = (legacy: Uint8Array): readonly Act[] => [
  { name: 'the first reflection of all', prepare: nothing, ...add(sessionIn(2026, 'x')) },
  { name: 'a reflection', prepare: before, ...add(sessionIn(2026, 'x')) },
  {
    name: 'an edit of an old year',
    prepare: before,
    run: disk => opened(disk, 'act').update('edit', changing(oldest.id, { what: 'Something else' })),
  },
  {
    name: 'a change over three years',
    prepare: before,
    run: disk => opened(disk, 'act').update('edit', rewritten),
  },
  { name: 'a large change', prepare: before, ...add(large) },
  {
    name: 'the undoing of a change',
    prepare: disk => before(disk).then(() => add(sessionIn(2026, 'x')).run(disk)),
    run: disk => opened(disk, 'act').undo(),
  },
  {
    name: 'the undoing of a large change',
    prepare: disk => before(disk).then(() => add(large).run(disk)),
    run: disk => opened(disk, 'act').undo(),
  },
  {
    name: 'the redoing of a large change',
    prepare: async disk => {
      await before(disk);
      await add(large).run(disk);
      await opened(disk, 'undoing').undo();
    },
    run: disk => opened(disk, 'act').redo(),
  },
  {
    name: 'a change where there was something to redo',
    prepare: async disk => {
      await before(disk);
      await add(large).run(disk);
      await opened(disk, 'undoing').undo();
    },
    run: disk => opened(disk, 'again').update('log', adding(sessionIn(2026, 'x'))),
  },
  {
    name: 'the forgetting of a record',
    prepare: async disk => {
      await opened(disk, 'before').update('import', threeYears);
      await opened(disk, 'edit').update('edit', rewritten);
      await opened(disk, 'large').update('edit', changing(oldest.id, { soWhat: LONG_TEXT }));
      await opened(disk, 'delete', TOMORROW).update('delete', removing(oldest.id));
    },
    run: disk => opened(disk, 'act', TOMORROW).forget(oldest.id),
  },
  {
    name: 'the first change of a journal of version 1',
    prepare: async ({ fs, home }) => {
      await makeFolder(fs, home);
      const file = await fs.open(`${home}/journal.json`, 'wx', 0o600);
      await file.writeFile(legacy);
      await file.close();
    },
    ...add(sessionIn(2026, 'x')),
  },
  { name: 'the first change of a day', prepare: manyDays, ...add(sessionIn(2026, 'x'), TOMORROW) },
  {
    name: 'a change after one whose years still wait',
    prepare: disk => before(disk).then(() => waitingChange(disk)),
    ...add(sessionIn(2026, 'x')),
  },
  {
    name: 'a draft',
    prepare: before,
    run: disk => fileIntakeDraft(at(disk, 'intake-draft')).update(() => draft),
  },
  {
    name: 'the removal of a draft',
    prepare: disk => fileIntakeDraft(at(disk, 'intake-draft')).update(() => draft),
    run: disk => fileIntakeDraft(at(disk, 'intake-draft')).update(() => null),
  },
  {
    name: 'settings',
    prepare: disk => fileSettings(at(disk, 'settings')).update(() => ({ language: 'nl' })),
    run: disk =>
      fileSettings(at(disk, 'settings')).update(settings => ({ ...settings, mentorWord: 'leermeester' })),
  },
];

/** What a home holds, as a program reads it. */
export async function keptOn(disk: Disk): Promise<object> {
  const store = opened(disk, 'reader');
  const { done, undone } = await store.history();
  return {
    journal: await store.read(),
    done: done.map(({ id }) => id),
    undone: undone.map(({ id }) => id),
    draft: await fileIntakeDraft(at(disk, 'intake-draft')).read(),
    settings: await fileSettings(at(disk, 'settings')).read(),
  };
}
