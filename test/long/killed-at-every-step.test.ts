import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../src/domain/meetings/session.ts';
import { withoutActions } from '../../src/domain/meetings/with-actions.ts';
import { interruptedAt, startInterrupted } from './support/interrupted.ts';
import { type Contents, contentsOf, indexOf, likeness, timeless } from './support/journal.ts';
import { leaveNothingRunning, mentor, type Place, told, WAITING } from './support/mentor.ts';
import { drop, filesIn, filesWith, leftoversIn, unlistedIn, usePlaces } from './support/places.ts';
import { fileOf, given, lived, nearlyClosed, overThreeYears } from './support/samples.ts';
import { inMs, say } from './support/say.ts';
import { expectTakenIn } from './support/unlisted.ts';

const places = usePlaces();
leaveNothingRunning();

/** So many commands are killed at once, each in a place of its own, so that all cores have work. */
const AT_ONCE = 2;
const SECRET = 'What nobody is to know';

interface Killed {
  /** What it is that is killed. */
  readonly what: string;
  /** The journal before it. */
  readonly before: (place: Place) => Promise<void>;
  /** The words of the command. */
  readonly words: (place: Place) => Promise<readonly string[]>;
  /** How often it is to be taken back, once it was done, to be where one was; absent where it cannot be. */
  readonly undos?: number;
  /** What must hold besides, when the command was given once more. */
  readonly atLast?: (place: Place, words: readonly string[]) => Promise<void>;
}

const everyKind: readonly Killed[] = [
  { what: 'the very first change', before: async () => {}, words: async () => aLog, undos: 1 },
  { what: 'a reflection', before: lived, words: async () => aLog, undos: 1 },
  {
    what: 'an edit of an old year',
    before: lived,
    words: async () => ['edit', given(3, 2024, '').id, '--json', '--so-what', 'Seen from here'],
    undos: 1,
  },
  {
    what: 'an import over three years',
    before: lived,
    words: async place => {
      // More than stay among the latest records.
      const changed = overThreeYears(50, 'Imported').map(session => ({
        ...session,
        updatedAt: '2026-01-01T00:00:00.000Z',
      }));
      return ['import', '--json', await fileOf(place, changed)];
    },
    undos: 1,
  },
  { what: 'undo', before: lived, words: async () => ['undo', '--json'] },
  {
    what: 'undo of an import',
    before: async place => {
      await told(place, 'log', 'Before', '--json');
      await told(place, 'import', '--json', await fileOf(place, overThreeYears(50, 'Imported')));
    },
    words: async () => ['undo', '--json'],
  },
  { what: 'redo', before: lived, words: async () => ['redo', '--json'] },
  {
    what: 'a deletion for ever',
    before: async place => {
      await lived(place);
      const secret = { ...given(11, 2024, SECRET), what: SECRET };
      await told(place, 'import', '--json', await fileOf(place, [secret]));
      await told(place, 'edit', secret.id, '--so-what', `${SECRET} either`, '--json');
      await withBackupOfYesterday(place);
    },
    words: async () => ['delete', given(11, 2024, '').id, '--forever', '--yes', '--json'],
    atLast: async (place, words) => {
      expect((await mentor(place, words)).code).toBe(0);
      expect(await filesWith(place, SECRET)).toEqual([]);
    },
  },
  {
    what: 'a reflection that closes a part',
    before: place => nearlyClosed(place, 249),
    words: async () => ['log', 'One more than stay', '--json'],
    undos: 1,
    atLast: async place => {
      expect((await indexOf(place)).years.length).toBeGreaterThan(0);
    },
  },
  {
    what: 'the first change of a day',
    before: async place => {
      await lived(place);
      await withBackupOfYesterday(place);
    },
    words: async () => aLog,
    atLast: async place => {
      const [today] = (await told<{ backups: readonly string[] }>(place, 'restore', '--list', '--json'))
        .backups;
      expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
      await told(place, 'restore', today ?? '', '--dry-run', '--json');
    },
  },
];

const aLog = ['log', 'Written when it happened', '--action', 'call Ann @ tomorrow', '--json'];

const counted = { next: [] as number[], lines: [] as string[], takenIn: 0 };
afterAll(() => {
  say('Killed at every step:');
  for (const line of counted.lines) say(`  ${line}`);
  say(
    `  ${counted.takenIn} times something was left that the journal did not list, and all of it could be taken in.`,
  );
  say(`  The slowest command after a kill took ${inMs(Math.max(...counted.next))}.`);
});

describe.each(everyKind)('$what, killed at each of its steps', kind => {
  it('is done or not done, and the next command works at once and clears up', async () => {
    const before = await places.empty();
    await kind.before(before);
    const old = await contentsOf(before);
    const done = await doneIn(await places.copyOf(before), kind);
    const counts = { old: 0, done: 0, acknowledged: 0, halfWay: 0 };
    const numbers = fromOneOn();
    const killOn = async () => {
      for (const at of numbers) {
        for (const when of ['before', 'half-way'] as const) {
          const { operation, state, acknowledged } = await killedAt(before, kind, { at, when }, old, done);
          if (operation === undefined) return;
          counts[state] += 1;
          counts.acknowledged += Number(acknowledged);
          counts.halfWay += Number(when === 'half-way');
          if (!operation.startsWith('writeFile')) break;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, killOn));
    // After the one rename there is little left to do.
    expect(counts.old).toBeGreaterThan(5);
    expect(counts.done).toBeGreaterThan(2);
    counted.lines.push(
      `${kind.what}: ${counts.old} times not done, ${counts.done} times done ` +
        `(${counts.acknowledged} of them said so), ${counts.halfWay} of all in mid-write.`,
    );
  });
});

/** The numbers from one on, for all who take of them; whoever needs no more ends them for all. */
function* fromOneOn(): Generator<number, void> {
  for (let number = 1; ; number += 1) yield number;
}

/** The journal after the command, with nobody in the way. */
async function doneIn(place: Place, { words }: Killed): Promise<Contents> {
  await told(place, ...(await words(place)));
  return contentsOf(place);
}

interface Step {
  /** Undefined where the command came to its end. */
  readonly operation: string | undefined;
  readonly state: 'old' | 'done';
  readonly acknowledged: boolean;
}

async function killedAt(
  before: Place,
  kind: Killed,
  point: { readonly at: number; readonly when: 'before' | 'half-way' },
  old: Contents,
  done: Contents,
): Promise<Step> {
  const place = await places.copyOf(before);
  const words = await kind.words(place);
  const killed = await startInterrupted(place, words, { ...point, with: 'SIGKILL' }).ended;
  const operation = interruptedAt(killed.complaint);
  const where = `${kind.what}, killed ${point.when} ${point.at}: ${operation}`;
  const found = await contentsOf(place);
  const state = likeness(found, old) === likeness(old, old) ? 'old' : 'done';
  if (state === 'done') expect(likeness(found, old), where).toBe(likeness(done, old));
  const acknowledged = killed.out.endsWith('}\n');
  if (acknowledged) expect(state, where).toBe('done');
  if (operation === undefined) expect(acknowledged, killed.complaint).toBe(true);

  await expectNextWorks(place, found, where);
  await expectLittleLeft(place, state, where);
  if (state === 'done') await expectTakenBack(place, kind, old, where);
  if (kind.atLast) await kind.atLast(place, words);
  await drop(place);
  return { operation, state, acknowledged };
}

/**
 * The next change is made at once, on top of what was found, and leaves nothing lying about. At once means that it
 * waits for nobody: how long it takes besides is how long it takes to start, which a busy machine may draw out.
 */
async function expectNextWorks(place: Place, found: Contents, where: string): Promise<void> {
  const next = await mentor(place, ['log', 'And then', '--json']);
  expect(next.code, `${where}: ${next.complaint}`).toBe(0);
  expect(next.complaint, where).not.toContain(WAITING);
  counted.next.push(next.ms);
  const session: SessionWithActions = JSON.parse(next.out);
  const expected = { ...found, sessions: { ...found.sessions, [session.id]: withoutActions(session) } };
  expect(await contentsOf(place), where).toEqual(expected);
  expect(await leftoversIn(place), where).toEqual([]);
}

/** What may be left is the one change of a command that was not done, and parts that it was about to close. */
async function expectLittleLeft(place: Place, state: 'old' | 'done', where: string): Promise<void> {
  const left = await unlistedIn(place);
  const changes = left.filter(name => name.startsWith('changes'));
  expect(changes.length, `${where}: ${left}`).toBeLessThanOrEqual(state === 'done' ? 0 : 1);
  if (left.length === 0) return;
  counted.takenIn += 1;
  const copy = await places.copyOf(place);
  await expectTakenIn(copy, where);
  await drop(copy);
}

/** What was done although its command was killed can be taken back like anything else. */
async function expectTakenBack(place: Place, { undos }: Killed, old: Contents, where: string): Promise<void> {
  if (undos === undefined) return;
  for (let nth = 0; nth <= undos; nth += 1) await told(place, 'undo', '--json');
  const found = await contentsOf(place);
  expect(timeless(found), where).toEqual(timeless(old));
}

/** As if the latest backup had been taken the day before. */
async function withBackupOfYesterday({ home }: Place): Promise<void> {
  const names = (await filesIn(join(home, 'backups'))).filter(name => /^\d{4}-\d\d-\d\d\.json$/.test(name));
  for (const name of names) await rm(join(home, 'backups', name));
}
