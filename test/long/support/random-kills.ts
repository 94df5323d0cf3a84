import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../../src/domain/sessions/session.ts';
import { type Ended, type Place, start } from './mentor.ts';
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

/** Runs a command, and kills it once so many milliseconds have gone by. */
export async function killedAfter(place: Place, words: readonly string[], ms: number): Promise<Ended> {
  const running = start(place, words);
  const killing = wait(ms).then(() => running.process.kill('SIGKILL'));
  const ended = await running.ended;
  await killing;
  return ended;
}

/** Whether a command said that it had done what it was to do. */
export function isAcknowledged({ out }: Ended): boolean {
  return out.endsWith('}\n');
}

/** Whether this step is what that command said. */
export function isSaidIn({ out }: Ended, turn: Turn, { doing, id, edits }: Step): boolean {
  if (doing !== turn) return false;
  const said: Session = JSON.parse(out);
  if (turn === 'import') return true;
  if (turn === 'undo') return said.id === id;
  return edits.some(edit => JSON.stringify(edit.after) === JSON.stringify(said));
}
