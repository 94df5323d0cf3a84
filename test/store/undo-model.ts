import fc from 'fast-check';
import { expect } from 'vitest';
import { UNDO_DEPTH } from '../../src/domain/journal/history.ts';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  sortRecords,
  withRecords,
} from '../../src/domain/journal/journal.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import { timeless } from '../support/timeless.ts';
import { actionWith, appointmentWith, everyKind, intake, LONG_TEXT, sessionIn, strange } from './samples.ts';

/** What a person may do with a journal: change some records at once, take back, make again. */
type Step =
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'change'; readonly touches: readonly Touch[] };

/** One record that is put in, in place of what it was before, or taken out. */
interface Touch {
  readonly list: ListName;
  readonly year: number;
  readonly sign: string;
  /** Null where it is taken out. */
  readonly words: string | null;
}

const touchOf = (...lists: readonly ListName[]): fc.Arbitrary<Touch> =>
  fc.record({
    list: fc.constantFrom(...lists),
    year: fc.integer({ min: 2023, max: 2026 }),
    sign: fc.constantFrom('a', 'b', 'c'),
    words: fc.oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.string().map(start => start + LONG_TEXT) },
    ),
  });

/** Any sequence of steps, with more changes than the rest. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('change' as const),
        touches: fc.array(touchOf(...LISTS), { maxLength: 5 }),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
  ),
  { maxLength: 24 },
);

/** Some records of one kind, and what is changed of them then: any are put in, replaced and taken out at once. */
export function changesOf(list: ListName) {
  const touches = fc.array(touchOf(list), { minLength: 1, maxLength: 4 });
  return fc.tuple(touches, touches).map(([first, second]) => ({
    making: (journal: Journal) => touched(journal, first),
    changing: (journal: Journal) => touched(journal, second),
  }));
}

/**
 * Does the steps with a store and with whole journals on two piles, and expects the same of both after each. The store is empty,
 * and gets all of `start` with a first change where there is one.
 */
export async function expectAsModelled(
  store: JournalStore,
  taken: readonly Step[],
  start: Journal = emptyJournal,
): Promise<void> {
  const done: Journal[] = start === emptyJournal ? [emptyJournal] : [emptyJournal, start];
  if (start !== emptyJournal) await store.update('import', () => start);
  const undone: Journal[] = [];
  for (const step of taken) {
    const current = done.at(-1) ?? emptyJournal;
    if (step.kind === 'change') {
      const after = touched(current, step.touches);
      await store.update('edit', journal => touched(journal, step.touches));
      if (!same(after, current)) {
        done.push(after);
        undone.length = 0;
      }
    } else {
      const [from, to] = step.kind === 'undo' ? [done, undone] : [undone, done];
      const least = step.kind === 'undo' ? 1 : 0;
      const move = store[step.kind]();
      if (from.length > least) await move;
      else await expect(move).rejects.toMatchObject({ problem: { kind: `nothing-to-${step.kind}` } });
      to.push(...from.splice(Math.max(least, from.length - 1)));
    }
    expect(timeless(await store.read())).toEqual(timeless(sorted(done.at(-1) ?? emptyJournal)));
    const history = await store.history();
    expect([history.done.length, history.undone.length]).toEqual([
      Math.min(done.length - 1, UNDO_DEPTH),
      undone.length,
    ]);
  }
}

function touched(journal: Journal, touches: readonly Touch[]): Journal {
  return touches.reduce(withTouch, journal);
}

function withTouch(journal: Journal, { list, year, sign, words }: Touch): Journal {
  const { id } = sessionIn(year, sign);
  const others = journal[list].filter((record: JournalRecord) => record.id !== id);
  const records = words === null ? others : [...others, recordOf(list, year, sign, words)];
  return { ...journal, [list]: records };
}

function recordOf(list: ListName, year: number, sign: string, words: string): JournalRecord {
  const session = sessionIn(year, sign, { what: words });
  const { id, createdAt, at, day } = session;
  switch (list) {
    case 'sessions':
      return session;
    case 'intakes':
      return {
        ...intake,
        id,
        at,
        day,
        createdAt,
        updatedAt: createdAt,
        answers: { ...intake.answers, ambition: words.slice(0, 99) },
      };
    case 'deleted':
      return { id, deletedAt: createdAt };
    case 'appointments':
      return appointmentWith({ id, createdAt, at, place: words });
    case 'actions':
      return actionWith({
        id,
        createdAt,
        text: words,
        status: sign === 'a' ? 'open' : 'done',
        session: null,
      });
    default:
      return strange({ ...everyKind[list][0], id, createdAt, words });
  }
}

function same(a: Journal, b: Journal): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(journal: Journal): Journal {
  return withRecords(journal, list => sortRecords<JournalRecord>(journal[list]));
}
