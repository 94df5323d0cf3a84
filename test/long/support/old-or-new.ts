import { expect } from 'vitest';
import type { Change } from './changes.ts';
import { contents, contentsOf, likeness } from './journal.ts';
import { type Ended, mentor, type Place, told } from './mentor.ts';
import { leftoversIn, unlistedIn } from './places.ts';
import { expectTakenUp, exported } from './rescued.ts';

/** A change that was tried where there may be no room for it. */
export interface Tried {
  readonly change: Change;
  /** Where it was tried, and how that ended. */
  readonly place: Place;
  readonly how: Ended;
  /** A place like it that has room, and the journal as it was before. */
  readonly before: Place;
  readonly copyOf: (place: Place) => Promise<Place>;
}

/** Refused, with the journal the same byte for byte, or done whole; and nothing lies about. */
export async function expectOldOrNew({ change, place, how, before, copyOf }: Tried): Promise<void> {
  const was = await exported(before);
  const found = await exported(place);
  if (how.code === 0) {
    const elsewhere = await copyOf(before);
    expect((await mentor(elsewhere, await change.words(elsewhere), change.given)).code).toBe(0);
    const old = contents(JSON.parse(was));
    const done = likeness(await contentsOf(elsewhere), old);
    expect(likeness(contents(JSON.parse(found)), old)).toBe(done);
  } else {
    expect([how.code, how.out], how.complaint).toEqual([8, '']);
    expect(found).toBe(was);
  }
  expect(await leftoversIn(place)).toEqual([]);
}

/** Once there is room, what was rescued in a file comes in, and the next change finds nothing in its way. */
export async function expectGoesOn({ change, place }: Tried, rescued: string | undefined): Promise<void> {
  if (rescued !== undefined) await expectTakenUp(place, rescued, change.typed ?? '');
  await told(place, 'log', 'Once there was room', '--json');
  expect(await exported(place)).toContain('Once there was room');
  expect(await leftoversIn(place)).toEqual([]);
  expect(await unlistedIn(place)).toEqual([]);
  const examined = await mentor(place, ['doctor']);
  expect(examined.code, examined.out + examined.complaint).toBe(0);
}
