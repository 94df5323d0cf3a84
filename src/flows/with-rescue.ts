import { journalText, type SomeRecords } from '../domain/journal/journal.ts';
import { type Problem, Refusal } from '../domain/problem.ts';
import { quotePath } from '../render/terminal/quote-path.ts';
import type { World } from '../world.ts';

/** What to do with a text that could not be kept where it belongs. */
export interface Rescue {
  /** What was written, in a form that a command can take up. */
  readonly text: () => string;
  /** The command that takes it up from this path. */
  readonly goOn: (path: string) => string;
}

/**
 * Keeps what was written. Where that fails, it goes to a place that still has room, and the refusal (`kept-aside`)
 * says where; where there is none, the refusal (`kept-nowhere`) holds the text itself.
 */
export async function withRescue<T>(
  { files }: Pick<World, 'files'>,
  { text, goOn }: Rescue,
  keep: () => Promise<T>,
): Promise<T> {
  try {
    return await keep();
  } catch (error) {
    if (!(error instanceof Refusal) || !isUnkept(error.problem)) throw error;
    const because = error.problem;
    const path = await files.rescue(text());
    throw new Refusal(
      path === null
        ? { kind: 'kept-nowhere', because, text: text() }
        : { kind: 'kept-aside', because, path, goOn: goOn(quotePath(path)) },
      { cause: error },
    );
  }
}

/** Records as a journal that can be imported. */
export function importRescue(records: SomeRecords): Rescue {
  return {
    text: () => journalText(records),
    goOn: path => `mentor import ${path}`,
  };
}

const RESCUED_FROM = [
  'file-failed',
  'journal-busy',
  'journal-damaged',
  'journal-newer',
  'journal-older',
] as const;

function isUnkept(problem: Problem): problem is Extract<Problem, { kind: (typeof RESCUED_FROM)[number] }> {
  return RESCUED_FROM.some(kind => kind === problem.kind);
}
