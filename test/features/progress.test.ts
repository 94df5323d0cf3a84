import { describe, expect, it } from 'vitest';
import type { OnProgress } from '../../src/domain/progress.ts';
import { type Person, person } from '../support/world.ts';

/** Reflections of four years: three of these are over, and go into closed parts. */
const YEARS = JSON.stringify(
  ['2022', '2023', '2024', '2026'].map(year => ({ day: `${year}-11-02`, what: `About ${year}` })),
);

/** Whose journal holds these, and how far importing them said that it was. */
async function somebody(): Promise<{ sam: Person; shares: readonly number[] }> {
  const sam = person();
  const theirs = await sam.journal.incoming(YEARS, 'years.json');
  const shares = await told(onProgress => sam.journal.update('import', () => theirs, onProgress));
  return { sam, shares };
}

async function told(work: (onProgress: OnProgress) => Promise<unknown>): Promise<readonly number[]> {
  const shares: number[] = [];
  await work(share => shares.push(share));
  return shares;
}

describe('a work that may be long', () => {
  it.each<[string, (sam: Person, onProgress: OnProgress) => Promise<unknown>]>([
    ['examining', ({ doctor }, onProgress) => doctor.examine(onProgress)],
    ['repairing', ({ doctor }, onProgress) => doctor.repair({ accept: false, onProgress })],
    ['backing up', ({ backups }, onProgress) => backups.contents(onProgress)],
  ])('tells after each file how far it is, and never goes back: %s', async (_work, work) => {
    const { sam } = await somebody();
    const shares = await told(onProgress => work(sam, onProgress));
    expect(shares.length).toBeGreaterThanOrEqual(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every(share => share > 0 && share <= 1)).toBe(true);
  });

  it('tells of importing as well, to its end', async () => {
    const { shares } = await somebody();
    expect(shares.length).toBeGreaterThanOrEqual(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
