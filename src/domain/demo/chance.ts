import { makeId, RANDOM_BYTES } from '../ids.ts';

/** Gives numbers from 0 up to 1, one a call. */
export type Chance = () => number;

/** Chance that falls the same way each time for the same seed (mulberry32, which is in the public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, and without, `below`. */
export function drawBelow(below: number, chance: Chance): number {
  return Math.floor(chance() * below);
}

/** Ids that fall the same way each time. */
export function idsBy(chance: Chance): (at: Date) => string {
  return at =>
    makeId(
      at,
      Uint8Array.from({ length: RANDOM_BYTES }, () => drawBelow(256, chance)),
    );
}
