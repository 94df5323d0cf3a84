import { basename } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../src/domain/meetings/session.ts';
import { withoutActions } from '../../src/domain/meetings/with-actions.ts';
import { chance } from './support/chance.ts';
import { after, changeIn, historyOf } from './support/journal.ts';
import { leaveNothingRunning, mentor, type Place, told, WAITING } from './support/mentor.ts';
import { drop, leftoversIn, unlistedIn, usePlaces } from './support/places.ts';
import {
  durationOf,
  isAcknowledged,
  isSaidIn,
  type Killed,
  killedAfter,
  TURNS,
  type Turn,
  twoHundred,
  wordsFor,
} from './support/random-kills.ts';
import { type State, type Step, stateOf, stepsBetween } from './support/replay.ts';
import { inMs, median, say } from './support/say.ts';
import { expectTakenIn } from './support/unlisted.ts';

const places = usePlaces();
leaveNothingRunning();

const KILLS = 250;
/** So many journals, in each of which a share of the kills happens, so that all cores have work. */
const JOURNALS = 2;
/** After how many kills the durations are measured anew. */
const MEASURED_EACH = 20;
/** By how much longer a command may take after another was killed than otherwise, in milliseconds. */
const SOON_MS = 1_000;

/** What a kill met. */
interface Hit {
  readonly turn: Turn;
  /** Before the command wrote, in the midst of that, or after it; or when it had come to its end. */
  readonly when: 'before' | 'in' | 'after' | 'too late';
  readonly kept: boolean;
  /** Whether it had said so. */
  readonly said: boolean;
}

const hits: Hit[] = [];
const next: number[] = [];
const unhindered: number[] = [];
const unlisted: string[] = [];

afterAll(() => {
  say('Killed at random:');
  for (const turn of TURNS) say(`  ${turn}: ${toldOf(hits.filter(hit => hit.turn === turn))}`);
  say(`  All: ${toldOf(hits)}`);
  say(
    `  ${unlisted.length} files were left that the journal did not list, and all of them could be taken in.`,
  );
  say(
    `  The next command took ${inMs(median(next))}, at most ${inMs(Math.max(...next))}; ${inMs(median(unhindered))} where none was killed.`,
  );
});

describe('commands that are killed at random moments', () => {
  it('lose nothing that they acknowledged, do all or nothing, and leave the way free', async () => {
    await Promise.all(Array.from({ length: JOURNALS }, (_, nth) => killOver(nth)));
    expect(hits.filter(({ when }) => when === 'in').length).toBeGreaterThan(0);
    // Both on the same machine, as busy as it is.
    expect(median(next)).toBeLessThan(median(unhindered) + SOON_MS);
  });
});

/** One journal, from kill to kill: what the others left is what the next one meets. */
async function killOver(journal: number): Promise<void> {
  const die = chance(journal);
  const place = await places.empty();
  await told(place, 'import', '--json', await twoHundred(place, 0));
  let state = await withOneMore(place, await stateOf(place));
  let left = await unlistedIn(place);
  const durations: Durations = { log: [], edit: [], delete: [], import: [], undo: [] };
  for (const turn of [...TURNS, ...TURNS]) await measured(place, state, durations, turn);
  const each = KILLS / JOURNALS / TURNS.length;
  for (let nth = 0; nth < KILLS / JOURNALS; nth += 1) {
    const turn = TURNS[nth % TURNS.length] ?? 'log';
    // The machine has other work as well, more or less of it by turns.
    if (nth % MEASURED_EACH === 0) for (const one of TURNS) await measured(place, state, durations, one);
    const turns = nth % 4 === 3 ? [turn, TURNS[Math.floor(die() * TURNS.length)] ?? 'log'] : [turn];
    // The moments are spread evenly, and not in their order.
    const share = ((Math.floor(nth / TURNS.length) * 7 + journal / JOURNALS) % each) / each;
    const killed = await Promise.all(
      turns.map(async (one, which) => {
        const at = which === 0 ? share + die() / each : die();
        const ms = median(durations[one].slice(-3)) * at;
        const words = await wordsFor(one, place, state, nth * 2 + which + 1, die);
        return { turn: one, words, ended: await killedAfter(place, words, ms) };
      }),
    );
    const found = await stateOf(place);
    expectAllOrNothing(killed, stepsBetween(state, found));
    state = await withOneMore(place, found);
    left = await expectLittleLeft(place, left, killed);
  }
  unlisted.push(...left);
  await expectTakenIn(place, 'in the end');
}

/**
 * What the journal does not list is at most one change of each of these commands that did not say that it was kept, and closed
 * parts; and what others left before. Gives all of it.
 */
async function expectLittleLeft(
  place: Place,
  before: readonly string[],
  killed: readonly Run[],
): Promise<readonly string[]> {
  const left = await unlistedIn(place);
  expect(left).toEqual(expect.arrayContaining(before.filter(name => name.startsWith('changes'))));
  const changes = left.filter(name => name.startsWith('changes') && !before.includes(name));
  const doings = await Promise.all(changes.map(async name => (await changeIn(place, basename(name))).doing));
  const possible = killed.filter(({ ended }) => !isAcknowledged(ended)).map(({ turn }): string => turn);
  for (const kind of doings) {
    const at = possible.indexOf(kind);
    expect(at, `${kind} was left, and is not of ${possible}`).not.toBe(-1);
    possible.splice(at, 1);
  }
  return left;
}

/** For how long each command wrote when it was measured, in milliseconds, the latest last. */
type Durations = Record<Turn, number[]>;

async function measured(place: Place, state: State, durations: Durations, turn: Turn): Promise<void> {
  const copy = await places.copyOf(place);
  const { all, writing } = await durationOf(copy, await wordsFor(turn, copy, state, 1_000_000, () => 0));
  durations[turn].push(writing);
  if (turn === 'log') unhindered.push(all);
  await drop(copy);
}

interface Run {
  readonly turn: Turn;
  readonly words: readonly string[];
  readonly ended: Killed;
}

/** Every step is one of these commands', each of which made one or none; and one where it said so. */
function expectAllOrNothing(killed: readonly Run[], steps: readonly Step[]): void {
  const left = [...steps];
  // Those that said what they did come first: what is left over then is the others'.
  const inOrder = killed.toSorted(
    (a, b) => Number(isAcknowledged(b.ended)) - Number(isAcknowledged(a.ended)),
  );
  for (const { turn, words, ended } of inOrder) {
    const said = isAcknowledged(ended);
    const which = left.findIndex(step => (said ? isSaidIn(ended, turn, step) : step.doing === turn));
    const where = `${words.join(' ')}: ${ended.out}${ended.complaint}`;
    if (said) expect(which, `acknowledged and lost: ${where}`).not.toBe(-1);
    if (which !== -1) left.splice(which, 1);
    // Of two at once, one may have deleted what the other was to change.
    if (ended.code !== null) expect([0, 3], where).toContain(ended.code);
    const kept = which !== -1;
    hits.push({ turn, when: momentOf(ended, kept), kept, said });
  }
  expect(left.map(({ doing, id }) => `${doing} ${id}`)).toEqual([]);
}

function momentOf({ code, inWrite }: Killed, kept: boolean): Hit['when'] {
  if (code !== null) return 'too late';
  if (inWrite) return 'in';
  return kept ? 'after' : 'before';
}

function toldOf(some: readonly Hit[]): string {
  const count = (is: (hit: Hit) => boolean) => some.filter(is).length;
  const at = (wanted: Hit['when']) => count(({ when }) => when === wanted);
  return (
    `${at('before')} before it wrote, ${at('in')} in the midst of that ` +
    `(${count(({ when, kept }) => when === 'in' && kept)} when it was kept), ${at('after')} after it, ` +
    `${at('too late')} had come to their end; ${count(({ said }) => said)} had said that it was kept.`
  );
}

/** The next change is made at once, on top of what was found, and leaves nothing lying about. */
async function withOneMore(place: Place, { contents }: State): Promise<State> {
  const how = await mentor(place, ['log', 'And then', '--json']);
  expect(how.code, how.complaint).toBe(0);
  // However slow the machine is, somebody dead is waited for by nobody.
  expect(how.complaint).not.toContain(WAITING);
  next.push(how.ms);
  expect(await leftoversIn(place)).toEqual([]);
  const session: SessionWithActions = JSON.parse(how.out);
  const history = await historyOf(place);
  const edit = { list: 'sessions', id: session.id, before: null, after: withoutActions(session) } as const;
  expect(history.done.at(-1)?.edits).toEqual([edit]);
  return { contents: after([edit], contents), history };
}
