import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDO_DEPTH } from '../../src/domain/history/history.ts';
import type { IntakeDraft } from '../../src/domain/intake/interview.ts';
import { emptyJournal, type Journal, withIntake, withSession } from '../../src/domain/journal.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import type { Store } from '../../src/world.ts';
import { draft, intake, LONG_TEXT, sessionIn, sessionWith } from './samples.ts';
import { expectAsModelled, steps } from './undo-model.ts';

type Open = () => JournalStore;

const adding =
  (...args: Parameters<typeof sessionIn>) =>
  (journal: Journal) =>
    withSession(journal, sessionIn(...args));
const problem = (kind: string) => ({ problem: { kind } });

/** What every store of the journal promises. `open` gives one that is empty; a property is tried in `numRuns` ways. */
export function keepsAJournal(kind: string, open: Open, numRuns: number): void {
  describe(`a journal ${kind}`, () => {
    keepsWhatIsPutIn(open);
    keepsWhatItDoesNotKnow(open);
  });
  describe(`a journal ${kind}, read as far as is needed`, () => readsAsFarAsNeeded(open));
  describe(`a change of a journal ${kind}`, () => {
    canBeTakenBack(open);
    agreesWithAModel(open, numRuns);
  });
  describe(`a forgotten record of a journal ${kind}`, () => isForgotten(open));
}

function keepsWhatIsPutIn(open: Open): void {
  it('is empty to begin with', async () => {
    expect(await open().read()).toEqual(emptyJournal);
    expect(await open().history()).toEqual({ done: [], undone: [] });
  });

  it('gives back what was put in, from the update itself and later', async () => {
    const store = open();
    const updated = await store.update('log', journal =>
      withIntake(withSession(journal, sessionWith()), intake),
    );
    expect(updated.sessions).toEqual([sessionWith()]);
    expect(await store.read()).toEqual(updated);
    expect((await store.read()).intakes).toEqual([intake]);
  });

  it('builds each update on the one before', async () => {
    const store = open();
    await store.update('log', adding(2026, 'a'));
    await store.update('log', adding(2026, 'b'));
    expect((await store.read()).sessions).toEqual([sessionIn(2026, 'a'), sessionIn(2026, 'b')]);
  });

  it('loses none of the updates that were started at once', async () => {
    const store = open();
    const signs = Array.from({ length: 8 }, (_, i) => `${i}`);
    await Promise.all(signs.map(sign => store.update('log', adding(2026, sign))));
    expect((await store.read()).sessions).toEqual(signs.map(sign => sessionIn(2026, sign)));
  });

  it('has its lists in the order in which the records were made', async () => {
    const store = open();
    for (const [year, sign] of [
      [2026, 'b'],
      [2024, 'z'],
      [2026, 'a'],
      [2025, 'm'],
    ] as const) {
      await store.update('log', adding(year, sign));
    }
    const inOrder = [sessionIn(2024, 'z'), sessionIn(2025, 'm'), sessionIn(2026, 'a'), sessionIn(2026, 'b')];
    expect((await store.read()).sessions).toEqual(inOrder);
  });

  it('stays as it was when a change gives up, and takes the next one', async () => {
    const store = open();
    const before = await store.update('log', journal => withSession(journal, sessionWith()));
    const givingUp = store.update('log', () => {
      throw new Error('changed my mind');
    });
    await expect(givingUp).rejects.toThrow('changed my mind');
    expect(await store.read()).toEqual(before);
    expect(await store.update('log', journal => withIntake(journal, intake))).toEqual(
      withIntake(before, intake),
    );
  });

  it('stays as it was, with nothing to take back, when a change gives back what it was given', async () => {
    const store = open();
    const before = await store.update('log', journal => withSession(journal, sessionWith()));
    expect(await store.update('log', journal => journal)).toEqual(before);
    expect(await store.update('log', journal => ({ ...journal, sessions: [...journal.sessions] }))).toEqual(
      before,
    );
    expect(await store.read()).toEqual(before);
    expect((await store.history()).done).toHaveLength(1);
  });

  it('cannot be changed from outside, by what went in or by what came out', async () => {
    const store = open();
    const given = sessionWith();
    const updated = await store.update('log', journal => withSession(journal, given));
    const read = await store.read();
    const { done } = await store.history();
    const kept = done.flatMap(({ edits }) => edits?.map(({ after }) => after) ?? []);
    for (const session of [given, updated.sessions[0], read.sessions[0], ...kept]) {
      Object.assign(session ?? {}, { what: 'something else' });
    }
    expect((await store.read()).sessions[0]?.what).toBe(sessionWith().what);
    await store.undo();
    await store.redo();
    expect((await store.read()).sessions[0]?.what).toBe(sessionWith().what);
  });
}

function keepsWhatItDoesNotKnow(open: Open): void {
  it('keeps fields that this version does not know, through every change', async () => {
    const store = open();
    const session = { ...sessionWith(), mood: { before: 3, after: 5 } };
    await store.update('log', journal => withSession(journal, session));
    await store.update('edit', ({ sessions, ...journal }) => ({
      ...journal,
      sessions: sessions.map(one => ({ ...one, critical: 'how I plan' })),
    }));
    await store.undo();
    await store.redo();
    expect(await store.read()).toMatchObject({
      sessions: [{ mood: { after: 5 }, critical: 'how I plan' }],
    });
  });

  it('keeps records that have no command yet, also without a time', async () => {
    const store = open();
    const people = [
      { id: 'ann', click: 8 },
      { id: 'bo', createdAt: '2025-02-03T04:05:06.000Z' },
    ];
    const goals = [{ id: 'g', levels: [-2, 2] }];
    await store.update('import', journal => ({ ...journal, people, goals }));
    expect(await store.read()).toEqual({ ...emptyJournal, people, goals });
  });
}

function readsAsFarAsNeeded(open: Open): void {
  const threeYears = async () => {
    const store = open();
    for (const year of [2024, 2025, 2026]) {
      await store.update('log', adding(year, 'a', { day: `${year - 1}-12-31` }));
      await store.update('log', adding(year, 'b'));
    }
    return store;
  };

  it('holds at least what was asked for', async () => {
    const store = await threeYears();
    const newest = await store.read(({ sessions }) => sessions.length > 0);
    expect(newest.sessions).toEqual(expect.arrayContaining([sessionIn(2026, 'b')]));
    const all = await store.read(({ sessions }) => sessions.length > 4);
    expect(all.sessions).toHaveLength(6);
  });

  it('tells what is left to read, and reads no part twice', async () => {
    const store = await threeYears();
    const seen: unknown[] = [];
    await store.read(({ sessions }, unread) => {
      seen.push([sessions.length, unread.sessions, unread.intakes, unread.latestDay]);
      return false;
    });
    for (const [read, unread] of seen as [number, number][]) expect(read + unread).toBe(6);
    expect(seen.at(-1)).toEqual([4, 2, 0, '2024-03-10']);
  });

  it('can be changed without losing what was not read', async () => {
    const store = await threeYears();
    const updated = await store.update('log', adding(2024, 'c'), () => true);
    expect(updated.sessions).toEqual(expect.arrayContaining([sessionIn(2024, 'c'), sessionIn(2026, 'b')]));
    expect((await store.read()).sessions).toHaveLength(7);
    await store.undo();
    expect((await store.read()).sessions).toHaveLength(6);
  });
}

function canBeTakenBack(open: Open): void {
  it('is remembered with its time, what was done and how many records it touched', async () => {
    const store = open();
    await store.update('import', journal => adding(2025, 'b')(adding(2026, 'a')(journal)));
    await store.update('log', adding(2026, 'c', { what: LONG_TEXT }));
    const { done, undone } = await store.history();
    expect(done).toMatchObject([
      { doing: 'import', size: 2, edits: [{ before: null }, { before: null }] },
      { doing: 'log', size: 1, edits: null },
    ]);
    expect(done[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(undone).toEqual([]);
  });

  it('is taken back and made again, the last one first', async () => {
    const store = open();
    const states = [await store.read()];
    for (const sign of ['a', 'b', 'c']) states.push(await store.update('log', adding(2026, sign)));
    const { done } = await store.history();
    expect(await store.undo()).toEqual(done[2]);
    expect(await store.read()).toEqual(states[2]);
    expect(await store.undo()).toEqual(done[1]);
    expect(await store.read()).toEqual(states[1]);
    expect(await store.redo()).toEqual(done[1]);
    expect(await store.read()).toEqual(states[2]);
    expect(await store.history()).toEqual({ done: done.slice(0, 2), undone: [done[2]] });
  });

  it('is refused to be taken back, or made again, where there is none', async () => {
    const store = open();
    await expect(store.undo()).rejects.toMatchObject(problem('nothing-to-undo'));
    await expect(store.redo()).rejects.toMatchObject(problem('nothing-to-redo'));
    await store.update('log', adding(2026, 'a'));
    await expect(store.redo()).rejects.toMatchObject(problem('nothing-to-redo'));
    await store.undo();
    await expect(store.undo()).rejects.toMatchObject(problem('nothing-to-undo'));
    expect(await store.read()).toEqual(emptyJournal);
  });

  it('cannot be made again once there is a new one', async () => {
    const store = open();
    await store.update('log', adding(2026, 'a', { what: LONG_TEXT }));
    await store.undo();
    await store.update('log', adding(2026, 'b'));
    expect((await store.history()).undone).toEqual([]);
    await expect(store.redo()).rejects.toMatchObject(problem('nothing-to-redo'));
    expect((await store.read()).sessions).toEqual([sessionIn(2026, 'b')]);
  });

  it('can be taken back as long as it is among the last hundred', async () => {
    const store = open();
    for (let n = 0; n < UNDO_DEPTH + 2; n += 1) await store.update('log', adding(2026, `${n}`));
    expect((await store.history()).done).toHaveLength(UNDO_DEPTH);
    for (let n = 0; n < UNDO_DEPTH; n += 1) await store.undo();
    await expect(store.undo()).rejects.toMatchObject(problem('nothing-to-undo'));
    expect((await store.read()).sessions).toHaveLength(2);
    expect((await store.history()).undone).toHaveLength(UNDO_DEPTH);
  });
}

function agreesWithAModel(open: Open, numRuns: number): void {
  it('is taken back and made again as in a plain model, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => expectAsModelled(open(), taken)),
      { numRuns },
    );
  });
}

function isForgotten(open: Open): void {
  const secret = sessionIn(2024, 'secret', { what: 'What I said in secret' });
  const large = sessionIn(2025, 'large', { what: LONG_TEXT });
  const removed = (id: string) => (journal: Journal) => ({
    ...journal,
    sessions: journal.sessions.filter(session => session.id !== id),
    deleted: [...journal.deleted, { id, deletedAt: '2026-11-20T11:30:00.000Z' }],
  });

  it('is in no change any more, while the rest of each change is', async () => {
    const store = open();
    await store.update('import', journal => withSession(adding(2026, 'a')(journal), secret));
    await store.update('log', journal => withSession(withSession(journal, large), sessionIn(2025, 'b')));
    await store.update('delete', removed(secret.id));
    await store.update('delete', removed(large.id));
    const before = await store.read();
    await store.forget(secret.id);
    await store.forget(large.id);
    expect(await store.read()).toEqual(before);
    const { done } = await store.history();
    expect(done.map(({ doing, size }) => [doing, size])).toEqual([
      ['import', 1],
      ['log', 1],
    ]);
    await store.undo();
    await store.undo();
    expect((await store.read()).sessions).toEqual([]);
    await store.redo();
    await store.redo();
    expect((await store.read()).sessions).toEqual([sessionIn(2025, 'b'), sessionIn(2026, 'a')]);
  });

  it('may be forgotten a second time, and where it never was', async () => {
    const store = open();
    await store.forget('never');
    await store.update('log', journal => withSession(journal, secret));
    await store.update('delete', removed(secret.id));
    await store.forget(secret.id);
    const history = await store.history();
    await store.forget(secret.id);
    expect(await store.history()).toEqual(history);
    expect(history).toEqual({ done: [], undone: [] });
  });
}

/** What every store of a draft promises. `open` gives one that is empty. */
export function keepsADraft(kind: string, open: () => Store<IntakeDraft | null>): void {
  describe(`a draft ${kind}`, () => {
    it('is null to begin with', async () => {
      expect(await open().read()).toBeNull();
    });

    it('is kept, replaced and taken away', async () => {
      const store = open();
      expect(await store.update(() => draft)).toEqual(draft);
      await store.update(current => current && { ...current, typed: 'half a sen' });
      expect(await store.read()).toEqual({ ...draft, typed: 'half a sen' });
      expect(await store.update(() => null)).toBeNull();
      expect(await store.read()).toBeNull();
    });

    it('may be taken away where there is none', async () => {
      const store = open();
      expect(await store.update(() => null)).toBeNull();
      expect(await store.read()).toBeNull();
    });
  });
}
