import { type Journal, withSession } from '../../../src/domain/journal/journal.ts';
import type { Session } from '../../../src/domain/meetings/session.ts';
import { writeDraft } from '../../../src/store/drafts/draft-file.ts';
import type { Owner } from '../../../src/store/lock/owner.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { settingsStore } from '../../../src/store/settings.ts';
import type { JournalStore } from '../../../src/world/journal.ts';
import { brokenOff, draftsOn, journalOn, turns } from '../../support/kept.ts';
import { actionWith, draft, intake, LONG_TEXT, personWith, sessionIn } from '../samples.ts';

/** One thing that a program does with a home, and how the home came to be what it was before. */
export interface Act {
  readonly name: string;
  prepare(disk: Disk): Promise<unknown>;
  run(disk: Disk): Promise<unknown>;
}

export const LAST_YEAR = new Date('2025-12-30T11:30:00.000Z');
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

/** A reflection of few words, so that many of them make no large file. */
const BRIEF: Partial<Session> = { blindSpots: [], skills: [], shared: [], perspective: null, mentor: null };

export const oldest = sessionIn(2024, 'a', { what: 'What I said in secret' });
export const large = sessionIn(2025, 'large', { what: LONG_TEXT });

/** So many reflections of this year, all over. */
export const busyYear = (count: number, year = 2026) =>
  Array.from({ length: count }, (_, at) => sessionIn(year, `busy${`${at}`.padStart(4, '0')}`, BRIEF));

export const adding =
  (...sessions: readonly Session[]) =>
  (journal: Journal) =>
    sessions.reduce(withSession, journal);
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

/** Three years of which the first two are closed with the first change of the third. */
export const threeYears = (journal: Journal): Journal => ({
  ...journal,
  intakes: [intake],
  sessions: [oldest, sessionIn(2025, 'b'), sessionIn(2026, 'c')],
  people: [personWith()],
  actions: [actionWith({ session: oldest.id, status: 'done', createdAt: oldest.createdAt })],
});
const rewritten = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.map(session => ({ ...session, critical: 'how I plan' })),
});

const before = (disk: Disk) => opened(disk, 'before').update('import', threeYears);
const almostFull = (disk: Disk) => opened(disk, 'before').update('import', adding(...busyYear(249)));

async function manyDays(disk: Disk): Promise<void> {
  for (let day = 1; day <= 10; day += 1) {
    const store = opened(disk, `day-${day}`, new Date(Date.UTC(2026, 10, 10 + day)));
    await store.update('log', day === 1 ? threeYears : adding(sessionIn(2026, `d${day}`)));
  }
}

const add = (session: Session, now = TODAY) => ({
  run: (disk: Disk) => opened(disk, 'act', now).updateLatest('log', adding(session)),
});
const nothing = async () => {};

/** The same one thing after the other. */
const first =
  (...deeds: readonly ((disk: Disk) => Promise<unknown>)[]) =>
  async (disk: Disk) => {
    for (const deed of deeds) await deed(disk);
  };
const rewriting = (disk: Disk) => opened(disk, 'rewriting').update('edit', rewritten);
const addingLarge = (disk: Disk) => opened(disk, 'adding').update('log', adding(large));
const undoing = (disk: Disk) => opened(disk, 'undoing').undo();

/** Every kind of thing that is done with the journal. */
const actsOnTheJournal: readonly Act[] = [
  { name: 'the first reflection of all', prepare: nothing, ...add(sessionIn(2026, 'x')) },
  { name: 'the first reflections of all, of years that are over', prepare: nothing, run: before },
  { name: 'a reflection', prepare: before, ...add(sessionIn(2026, 'x')) },
  {
    name: 'an edit of a closed reflection',
    prepare: before,
    run: disk => opened(disk, 'act').update('edit', changing(oldest.id, { what: 'Something else' })),
  },
  { name: 'a change over three years', prepare: before, run: rewriting },
  { name: 'a large change', prepare: before, ...add(large) },
  {
    name: 'the undoing of a change',
    prepare: first(before, add(sessionIn(2026, 'x')).run),
    run: undoing,
  },
  { name: 'the undoing of a large change', prepare: first(before, addingLarge), run: undoing },
  { name: 'the undoing of a change over three years', prepare: first(before, rewriting), run: undoing },
  {
    name: 'the redoing of a large change',
    prepare: first(before, addingLarge, undoing),
    run: disk => opened(disk, 'act').redo(),
  },
  {
    name: 'a change where there was something to redo',
    prepare: first(before, addingLarge, undoing),
    ...add(sessionIn(2026, 'x')),
  },
  {
    name: 'the first change of a year',
    prepare: disk => opened(disk, 'before', LAST_YEAR).update('import', threeYears),
    ...add(sessionIn(2026, 'x')),
  },
  { name: 'the change that fills a part', prepare: almostFull, ...add(sessionIn(2026, 'x')) },
  {
    name: 'the undoing of an edit whose reflection was closed since',
    prepare: first(
      almostFull,
      disk => opened(disk, 'edit').update('edit', changing(busyYear(1)[0]?.id ?? '', { critical: 'that' })),
      disk => opened(disk, 'fill').update('log', adding(sessionIn(2026, 'x'))),
      undoing,
    ),
    run: undoing,
  },
  {
    name: 'the forgetting of a record',
    prepare: first(
      before,
      rewriting,
      disk => opened(disk, 'more').update('edit', changing(oldest.id, { soWhat: LONG_TEXT })),
      disk => opened(disk, 'delete', TOMORROW).update('delete', removing(oldest.id)),
    ),
    run: disk => opened(disk, 'act', TOMORROW).forget([oldest.id]),
  },
  { name: 'the first change of a day', prepare: manyDays, ...add(sessionIn(2026, 'x'), TOMORROW) },
];

const DRAFT = 'intake-1.json';

/** Every kind of thing that is done with what is kept beside it. */
const actsBeside: readonly Act[] = [
  {
    name: 'a draft',
    prepare: before,
    run: async disk => {
      const open = await draftsOn(disk).begin('intake');
      await open.save(draft).finally(() => open.close());
    },
  },
  {
    name: 'the removal of a draft',
    prepare: disk => writeDraft(disk, DRAFT, { command: 'intake', draft }),
    run: async disk => (await draftsOn(disk).open(DRAFT))?.discard(),
  },
  {
    name: 'settings',
    prepare: disk => settingsStore(disk, turns()).update(() => ({ language: 'nl' })),
    run: disk =>
      settingsStore(disk, turns()).update(settings => ({
        ...settings,
        word: 'leermeester',
      })),
  },
];

export const acts: readonly Act[] = [...actsOnTheJournal, ...actsBeside];
export { actsOnTheJournal };

/** For whom every program before is dead. */
const NOBODY: Owner = { name: '9-9-bbbbbbbb', lifeOf: () => 'dead' };

/** What a home holds, as a program reads it. */
export async function keptOn(disk: Disk): Promise<object> {
  const store = opened(disk, 'reader');
  const { done, undone } = await store.history();
  return {
    journal: await store.read(),
    done: done.map(({ id }) => id),
    undone: undone.map(({ id }) => id),
    draft: await brokenOff(draftsOn(disk, NOBODY), 'intake'),
    settings: await settingsStore(disk, turns()).read(),
  };
}
