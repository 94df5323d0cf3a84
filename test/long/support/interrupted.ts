import { fileURLToPath } from 'node:url';
import { type Place, type Running, start } from './mentor.ts';

const preload = fileURLToPath(new URL('interrupt.cjs', import.meta.url));

export interface Interruption {
  /**
   * The number of an operation that changes something in the home, from 1 on, or its name, such as `rename journal.json`,
   * `rename part.json` for any closed part, `rename change.json` for any change, or `unlink flag` for the command's own.
   */
  readonly at: number | string;
  readonly with: 'SIGKILL' | 'SIGSTOP';
  readonly when: 'before' | 'half-way';
}

/** Starts a command that sends itself a signal at one of the operations by which it changes its home. `first` is loaded before. */
export function startInterrupted(
  place: Place,
  words: readonly string[],
  { at, with: signal, when }: Interruption,
  ...first: readonly string[]
): Running {
  const env = { INTERRUPT_AT: String(at), INTERRUPT_WITH: signal, INTERRUPT_WHEN: when };
  return start(place, words, { env, preload: [...first, preload] });
}

/** The operation at which a command was interrupted; undefined where it never came to it. */
export function interruptedAt(complaint: string): string | undefined {
  return /^interrupted at \d+: (.*)$/m.exec(complaint)?.[1];
}
