import stringWidth from 'fast-string-width';
import { sanitizeLine } from '../sanitize.ts';
import { clipText } from './layout.ts';

/**
 * What the person wrote, to be quoted back to them on one line: whole where it is short, else as many of its sentences as
 * there is room for, and where the first is too long as many words. Empty where they wrote nothing.
 */
export function quoteOwnWords(text: string, most: number): string {
  const line = sanitizeLine(text).trim();
  if (stringWidth(line) <= most) return line;
  const ends = [...line.matchAll(/[.!?]+(?=\s)/gu)].map(({ index, 0: marks }) => index + marks.length);
  const sentences = ends.map(end => line.slice(0, end)).findLast(text => stringWidth(text) <= most);
  return sentences ?? wordsWithin(line, most);
}

/** A word longer than all the room is cut. */
function wordsWithin(line: string, most: number): string {
  const clipped = clipText(line, most);
  const kept = clipped.slice(0, -1);
  const endsAWord = kept === '' || /\s/u.test(line.charAt(kept.length));
  const beginning = endsAWord ? kept : kept.replace(/\s+\S*$/u, '');
  return beginning === kept && !endsAWord ? clipped : `${beginning.replace(/[\s,;:–-]+$/u, '')}…`;
}
