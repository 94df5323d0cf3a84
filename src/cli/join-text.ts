import { refuseUsage } from './command.ts';

/**
 * The words of a text as one. Where one of them holds a blank it stood between quotes, and the others were meant for
 * something else: a flag whose value lacks its quotes. Refuses with `wrong-usage` rather than keep a jumble.
 */
export function joinText(words: readonly string[]): string {
  if (words.length > 1 && words.some(word => /\s/.test(word))) {
    refuseUsage({ kind: 'too-many-arguments', expected: 1, got: words.length });
  }
  return words.join(' ');
}
