import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Place, told } from './mentor.ts';

/** A reflection as a file to be imported holds it. */
export interface GivenSession {
  readonly id: string;
  readonly day: string;
  readonly what: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly [field: string]: unknown;
}

/**
 * A reflection with something in every part, made and last changed in this year. All but every sixth are over, so that they
 * go into closed parts.
 */
export function given(nth: number, year: number, what: string): GivenSession {
  const date = new Date(Date.UTC(year, 0, 1 + (nth % 300), 10, nth % 60));
  const at = date.toISOString();
  const sign = nth
    .toString(32)
    .padStart(10, '0')
    .replaceAll(/[ilou]/g, 'x');
  const id = `${at.replaceAll(/\D/g, '').slice(0, 14)}-${sign}`;
  return {
    id,
    day: at.slice(0, 10),
    at,
    zone: 'UTC',
    mentor: 'Ann',
    what,
    soWhat: 'I wait too long before I say what I see.',
    nowWhat: 'Say it in the meeting itself.',
    blindSpots: [{ id: `${id}-b`, text: 'I fill every silence', seen: [] }],
    critical: 'How I hand work over',
    perspective: 'They are waiting for me to ask',
    skills: [{ id: `${id}-s`, name: 'flexible leadership', evidence: 'I let Jo chair' }],
    confidence: nth % 11,
    actions: [
      { id: `${id}-a`, text: 'call Ann', due: at.slice(0, 10), status: nth % 6 === 5 ? 'open' : 'done' },
    ],
    shared: ['critical'],
    createdAt: at,
    updatedAt: at,
  };
}

/** So many reflections in each of three years. */
export function overThreeYears(each: number, what: string): readonly GivenSession[] {
  return [2023, 2024, 2025].flatMap(year =>
    Array.from({ length: each }, (_, nth) => given(nth, year, `${what} ${year}-${nth}`)),
  );
}

/** Writes a file that can be imported, and gives its path. */
export async function fileOf({ temporary }: Place, sessions: readonly object[]): Promise<string> {
  const path = join(temporary, 'to-import.json');
  await writeFile(path, JSON.stringify({ format: 'mentor-journal', version: 3, sessions }));
  return path;
}

export const answers = JSON.stringify({
  ambition: 'To lead a ward',
  direction: 'next-position',
  questions: ['route', 'doubts'],
  role: 'nurse in a hospital',
  employment: 'employed',
  canSpeakFreely: 2,
  consequences: 4,
});

/** A journal over four years, with something to undo and something to redo. */
export async function lived(place: Place): Promise<void> {
  await told(place, 'import', '--json', await fileOf(place, overThreeYears(6, 'Long ago')));
  const { id } = await told<{ id: string }>(
    place,
    'log',
    '--json',
    'We talked about saying no',
    '--confidence',
    '6',
  );
  await told(place, 'log', '--json', 'About the summer');
  await told(place, 'edit', '--json', id, '--so-what', 'It costs me a day a week');
  await told(place, 'edit', '--json', id, '--confidence', '7');
  await told(place, 'undo', '--json');
}

/** So many reflections of this year that are over: from 250 on, they are closed. */
export async function nearlyClosed(place: Place, count: number): Promise<void> {
  const made = Date.now() - count;
  const sessions = Array.from({ length: count }, (_, nth) => {
    const at = new Date(made + nth).toISOString();
    const { actions: _actions, ...session } = given(nth, 2025, `Lately ${nth}`);
    return { ...session, day: at.slice(0, 10), at, createdAt: at, updatedAt: at };
  });
  await told(place, 'import', '--json', await fileOf(place, sessions));
}
