import type { FailedFile, Hindrance } from '../domain/problem.ts';
import { type SentencesByKind, sentenceByKind } from './sentence.ts';

/** What to do about a file that could not be read or written. */
export interface FailedFileWords {
  /** Where it was seen what stands in its way. */
  readonly hindrances: SentencesByKind<Hindrance>;
  /** By the operating system's own word. */
  readonly codes: Readonly<Record<'EISDIR' | 'ENOENT' | 'ENOTDIR' | 'ENAMETOOLONG', string>>;
  readonly otherwise: Readonly<Record<FailedFile['operation'], string>>;
}

/** The next step: about what stands in the way of the file, where that could be seen. */
export function nextStepFor({ operation, code, hindrance }: FailedFile, words: FailedFileWords): string {
  if (hindrance) return sentenceByKind(hindrance, words.hindrances);
  return new Map(Object.entries(words.codes)).get(code) ?? words.otherwise[operation];
}
