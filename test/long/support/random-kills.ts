import { watch } from 'node:fs';
import type { JournalRecord } from '../../../src/domain/journal/journal.ts';
import { reflectionIn } from './journal.ts';
import { type Ended, type Place, type Running, start } from './mentor.ts';
import { leftoversIn } from './places.ts';
import type { State, Step } from './replay.ts';
import { fileOf, overThreeYears } from './samples.ts';

/** The commands that take turns. */
export const TURNS = ['log', 'edit', 'delete', 'import', 'undo'] as const;
export type Turn = (typeof TURNS)[number];

/** The words of a command that changes something, and this for certain: no two times the same. */
export async function wordsFor(
  turn: Turn,
  place: Place,
  { contents }: State,
  nth: number,
  chance: () => number,
): Promise<readonly string[]> {
  const ids = Object.keys(contents.sessions);
  const some = ids[Math.floor(chance() * ids.length)] ?? '';
  switch (turn) {
    case 'log':
      return ['log', `Written at the ${nth}th time`, '--action', 'call Ann @ tomorrow', '--json'];
    case 'edit':
      return ['edit', some, '--so-what', `Seen at the ${nth}th time`, '--json'];
    case 'delete':
      return ['delete', some, '--json'];
    case 'import':
      return ['import', '--json', await twoHundred(place, nth)];
    case 'undo':
      return ['undo', '--json'];
  }
}

/** About two hundred reflections over three years, which are newer each time. */
export function twoHundred(place: Place, nth: number): Promise<string> {
  const updatedAt = new Date(Date.UTC(2026, 0, 1) + nth).toISOString();
  const sessions = overThreeYears(67, `At the ${nth}th time`).map(session => ({ ...session, updatedAt }));
  return fileOf(place, sessions);
}

/** How long a command takes, in milliseconds: all of it, and from when it puts up its flag. */
export interface Duration {
  readonly all: number;
  readonly writing: number;
}

/** How long a command takes that nobody kills. */
export async function durationOf(place: Place, words: readonly string[]): Promise<Duration> {
  const running = start(place, words);
  await flagUp(running, place);
  const up = performance.now();
  const { ms } = await running.ended;
  return { all: ms, writing: performance.now() - up };
}

/** How a command ended that was to be killed. */
export interface Killed extends Ended {
  /** Whether its flag stayed up: it had begun to write, and was not done. */
  readonly inWrite: boolean;
}

/** Runs a command, and kills it so many milliseconds after it put up its flag. */
export async function killedAfter(place: Place, words: readonly string[], ms: number): Promise<Killed> {
  const running = start(place, words);
  await flagUp(running, place);
  const killing = setTimeout(() => running.process.kill('SIGKILL'), ms);
  const ended = await running.ended;
  clearTimeout(killing);
  const inWrite = (await leftoversIn(place)).some(name => isFlagOf(running, name));
  return { ...ended, inWrite };
}

/** Resolves when a command has put up its flag, or has come to its end without. */
async function flagUp(running: Running, { home }: Place): Promise<void> {
  const watcher = watch(home);
  const up = new Promise<void>(resolve => {
    watcher.on('change', (_, name) => {
      if (isFlagOf(running, String(name))) resolve();
    });
  });
  await Promise.race([up, running.ended]).finally(() => watcher.close());
}

function isFlagOf({ process }: Running, name: string): boolean {
  return name.startsWith('.lock-') && name.includes(`-${process.pid}-`);
}

/** Whether a command said that it had done what it was to do. */
export function isAcknowledged({ out }: Ended): boolean {
  return out.endsWith('}\n');
}

/** Whether this step is what that command said. */
export function isSaidIn({ out }: Ended, turn: Turn, { doing, id, made }: Step): boolean {
  if (doing !== turn) return false;
  const said: JournalRecord = JSON.parse(out);
  if (turn === 'import') return true;
  if (turn === 'undo') return said.id === id;
  const is = turn === 'delete' ? made.deleted[said.id] : reflectionIn(made, said.id);
  return JSON.stringify(is) === JSON.stringify(said);
}
