import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { sessionsWithActions } from '../../../src/domain/meetings/with-actions.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { sessionIn } from '../samples.ts';
import { type Act, actsOnTheJournal, adding, changing, large, opened } from './acts.ts';
import { type Files, memoryGround } from './grounds.ts';
import { gated, stepwise } from './stepwise-fs.ts';

const severalChanges: Act = {
  name: 'several changes in a row',
  prepare: disk => opened(disk, 'before').update('import', threeYears),
  run: async disk => {
    const store = opened(disk, 'act');
    await store.update('edit', changing(sessionIn(2024, 'a').id, { critical: 'how I plan' }));
    await store.update('log', adding(large));
    await store.undo();
    await store.update('log', adding(sessionIn(2027, 'x')));
  },
};

function threeYears(journal: Journal): Journal {
  return [2024, 2025, 2026].reduce((current, year) => adding(sessionIn(year, 'a'))(current), journal);
}

/** The files before the act, and what a journal may be while it is done: what it is after each operation. */
async function prepared(act: Act): Promise<Prepared> {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  await act.prepare(disk);
  const files = await ground.files();
  const on = await ground.lay(files);
  const states = [await opened(on, 'reader').read()];
  const writer = stepwise(on.fs, fs => act.run({ ...on, fs }));
  let operations = 0;
  for (; await writer.step(); operations += 1) {
    const now = await opened(on, 'reader').read();
    if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
  }
  return { files, states, operations };
}

interface Prepared {
  readonly files: Files;
  readonly states: readonly Journal[];
  readonly operations: number;
}

/** Cheaper than comparing values, for there are many. What was read has its keys in one order. */
function expectOneOf(states: readonly Journal[], journal: Journal, when: string): void {
  const text = JSON.stringify(journal);
  if (!states.some(state => JSON.stringify(state) === text)) expect(states, when).toContainEqual(journal);
}

/** Reads while somebody does the act. `pace` gives how many operations they do before each one of the reader. */
async function readMeanwhile<T>(
  act: Act,
  files: Files,
  pace: () => number,
  read: (disk: Disk) => Promise<T>,
): Promise<T> {
  const disk = await memoryGround().lay(files);
  const writer = stepwise(disk.fs, fs => act.run({ ...disk, fs }));
  const fs = gated(disk.fs, async operation => {
    for (let left = pace(); left > 0 && (await writer.step()); left -= 1);
    return operation();
  });
  const given = await read({ ...disk, fs });
  while (await writer.step());
  return given;
}

/** So many operations before the first of the reader, so many in all before the one that comes `at`, none elsewhere. */
function inTwoGoes(first: number, second: number, at: number): () => number {
  let operation = 0;
  return () => {
    operation += 1;
    if (operation === 1) return first;
    return operation === at ? second : 0;
  };
}

describe.each([...actsOnTheJournal, severalChanges])('reading during $name', act => {
  it('gives the journal as it was before or after, wherever the writer gets in between', async () => {
    const { files, states, operations } = await prepared(act);
    for (let first = 0; first <= operations; first += 1) {
      for (const at of [2, 3, 4]) {
        const journal = await readMeanwhile(act, files, inTwoGoes(first, operations, at), disk =>
          opened(disk, 'reader').read(),
        );
        expectOneOf(states, journal, `after ${first}, and the rest before ${at}`);
      }
    }
  });

  it('gives it whatever the pace of the two', async () => {
    const { files, states } = await prepared(act);
    const paces = fc.infiniteStream(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(12)));
    await fc.assert(
      fc.asyncProperty(paces, async pace => {
        const next = () => Number(pace.next().value);
        const journal = await readMeanwhile(act, files, next, disk => opened(disk, 'reader').read());
        expectOneOf(states, journal, 'at this pace');
      }),
      { numRuns: 20 },
    );
  });
});

describe('looking back while somebody writes', () => {
  it('gives the history as it was before or after', async () => {
    const act = severalChanges;
    const { files, operations } = await prepared(act);
    for (let first = 0; first <= operations; first += 1) {
      const { done, undone } = await readMeanwhile(act, files, inTwoGoes(first, 1, 2), disk =>
        opened(disk, 'reader').history(),
      );
      const ids = [done, undone].map(changes => changes.map(({ id }) => id).join(' '));
      expect([
        ['before-1', ''],
        ['before-1 act-1', ''],
        ['before-1 act-1 act-2', ''],
        ['before-1 act-1', 'act-2'],
        ['before-1 act-1 act-3', ''],
      ]).toContainEqual(ids);
    }
  });
});

describe('reading only as far as is needed while somebody writes', () => {
  it('gives the newest reflections as they were before or after', async () => {
    const { files, states, operations } = await prepared(severalChanges);
    const newest = states.map(state => sessionsWithActions(state).at(-1));
    for (let first = 0; first <= operations; first += 1) {
      const { sessions } = await readMeanwhile(severalChanges, files, inTwoGoes(first, operations, 2), disk =>
        opened(disk, 'reader').newest({}, 1),
      );
      expect(sessions).toHaveLength(1);
      expect(newest).toContainEqual(sessions[0]);
    }
  });
});
