import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNDO_DEPTH } from '../../src/domain/journal/history.ts';
import { emptyJournal, type Journal, LISTS, withSession } from '../../src/domain/journal/journal.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import { timeless } from '../support/timeless.ts';
import { LONG_TEXT, sessionIn } from './samples.ts';
import { changesOf, expectAsModelled, steps } from './undo-model.ts';

type Open = () => JournalStore;

const adding =
  (...args: Parameters<typeof sessionIn>) =>
  (journal: Journal) =>
    withSession(journal, sessionIn(...args));
const problem = (kind: string) => ({ problem: { kind } });

/** What every store promises of changes that are taken back and made again. */
export function canBeTakenBack(open: Open): void {
  it('is remembered with its time, what was done and how many records it touched', async () => {
    const store = open();
    await store.update('import', journal => adding(2025, 'b')(adding(2026, 'a')(journal)));
    await store.update('log', adding(2026, 'c', { what: LONG_TEXT }));
    const { done, undone } = await store.history();
    expect(done).toMatchObject([
      { doing: 'import', edits: [{ before: null }, { before: null }] },
      { doing: 'log', edits: [{ before: null, after: { what: LONG_TEXT } }] },
    ]);
    expect(done[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(undone).toEqual([]);
  });

  it('is taken back and made again, the last one first', async () => {
    const store = open();
    const states = [await store.read()];
    for (const sign of ['a', 'b', 'c']) states.push((await store.update('log', adding(2026, sign))).after);
    const { done } = await store.history();
    expect(await store.undo()).toMatchObject(done[2] ?? {});
    expect(await store.read()).toEqual(states[2]);
    expect(await store.undo()).toMatchObject(done[1] ?? {});
    expect(await store.read()).toEqual(states[1]);
    expect(await store.redo()).toEqual(done[1]);
    expect(await store.read()).toEqual(states[2]);
    expect(await store.history()).toMatchObject({ done: done.slice(0, 2), undone: [done[2]] });
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

/** The same as properties; each is tried in `numRuns` ways, or fewer where it takes longer. */
export function agreesWithAModel(open: Open, numRuns: number): void {
  it('is taken back and made again as in a plain model, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => expectAsModelled(open(), taken)),
      { numRuns },
    );
  });

  it('is so in a busy year as well, in which steps close parts and reach into them', async () => {
    const sessions = Array.from({ length: 246 }, (_, at) =>
      sessionIn(2026, `busy${`${at}`.padStart(3, '0')}`, { blindSpots: [], skills: [], shared: [] }),
    );
    await fc.assert(
      fc.asyncProperty(steps, async taken => expectAsModelled(open(), taken, { ...emptyJournal, sessions })),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  it.each(LISTS)(
    'leaves nothing behind once it is taken back, and all once it is made again: %s',
    async list => {
      await fc.assert(
        fc.asyncProperty(changesOf(list), async ({ making, changing }) => {
          const store = open();
          await store.update('import', making);
          const before = await store.read();
          const { after } = await store.update('edit', changing);
          const isChanged = !isDeepStrictEqual(before, after);
          if (isChanged) await store.undo();
          expect(timeless(await store.read())).toEqual(timeless(before));
          if (isChanged) await store.redo();
          expect(timeless(await store.read())).toEqual(timeless(after));
        }),
        { numRuns: Math.ceil(numRuns / 4) },
      );
    },
  );
}

/** What every store promises of records that are forgotten. */
export function isForgotten(open: Open): void {
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
    await store.forget([secret.id, large.id]);
    expect(await store.read()).toEqual(before);
    const { done } = await store.history();
    expect(done.map(({ doing, edits }) => [doing, edits.length])).toEqual([
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
    await store.forget(['never']);
    await store.update('log', journal => withSession(journal, secret));
    await store.update('delete', removed(secret.id));
    await store.forget([secret.id]);
    const history = await store.history();
    await store.forget([secret.id]);
    expect(await store.history()).toEqual(history);
    expect(history).toEqual({ done: [], undone: [] });
  });
}
