/** Told how much of a long work is done: from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Tells of a part of a work, which goes from one share of the whole to another. */
export function partOf(whole: OnProgress | undefined, from: number, to: number): OnProgress {
  return share => whole?.(from + share * (to - from));
}

/** These things one by one, each told of once it is done with. */
export function* tellEach<T>(things: readonly T[], onProgress?: OnProgress): Generator<T, void> {
  for (const [at, thing] of things.entries()) {
    yield thing;
    onProgress?.((at + 1) / things.length);
  }
}
