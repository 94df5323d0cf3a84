import type { Language } from '../../../src/i18n/index.ts';

/** A mentorship, from the first candidate to the end: who it is, and what they do and see, moment by moment. */
export interface Story {
  /** Who it is, in a few words. */
  readonly who: string;
  readonly language: Language;
  /** What they have on their computer to begin with, by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
  readonly moments: readonly Moment[];
}

/** One command, and what matters of what it says. */
export interface Moment extends Seen {
  /** The day and the time on their wall, as in 2027-01-08 10:00. */
  readonly at: string;
  /** As they type it; what stands in quotes is one word. */
  readonly typed: string;
}

export interface Seen {
  /** What is read on the screen, questions too, each without regard to where lines end. */
  readonly sees?: readonly string[];
  /** What is not. */
  readonly misses?: readonly string[];
  /** What they answer, in words or a number, by how the question begins; any other is passed over with Enter. Without it nothing can be asked. */
  readonly answers?: Readonly<Record<string, string | number>>;
  /** What a file then holds, by its name. */
  readonly writes?: Readonly<Record<string, readonly string[]>>;
}

/** A moment of a story. */
export function on(at: string, typed: string, seen: Seen): Moment {
  return { at, typed, ...seen };
}
