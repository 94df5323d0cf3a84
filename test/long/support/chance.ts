/** Numbers from 0 up to 1 that look like chance, and are the same for the same seed. SEED=… tries others. */
export function chance(seed: number): () => number {
  let state = (Number(process.env['SEED'] ?? 20261123) + seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
