/** What stands in place of a row that is broken: a sign that no text has. */
export const BROKEN = '\ufdd0';

/** The longest row, in characters: a quote that is not closed within it was never meant to be. */
export const LONGEST_ROW = 32_768;

/**
 * Stands before the parser: hands on whole rows only, out of text that comes in pieces, so that nothing is ever read at the edge of two. Where a
 * quote is not closed, or something follows it, the lines up to it give `BROKEN`, and it goes on with the next line: a parser would
 * take all that follows for one field. As many lines come out as went in. Line ends are `\n`; a quote within a field that began without one is a character like others.
 */
export function soundRows(delimiter: string): (text: string, isLast: boolean) => string {
  const afterQuote = new RegExp(`[^\\S\\n]*(?:${delimiter === '|' ? '\\|' : delimiter}|\\n|$)`, 'y');
  let held = '';
  let isSkipping = false;
  return (text, isLast) => {
    let all = held + text;
    if (isSkipping) {
      const end = all.indexOf('\n');
      if (end < 0 && !isLast) return '';
      all = end < 0 ? '' : all.slice(end + 1);
      isSkipping = false;
    }
    const { sound, rest } = splitSound(all, { delimiter, afterQuote, isLast });
    const isEndless = rest.length > LONGEST_ROW;
    isSkipping = isEndless;
    held = isEndless ? '' : rest;
    return isEndless ? `${sound}${brokenLines(rest)}\n` : sound;
  };
}

interface Splitting {
  readonly delimiter: string;
  /** What may follow a closing quote. */
  readonly afterQuote: RegExp;
  readonly isLast: boolean;
}

/** The whole rows of a text, and what is left of it, in which a row begins. */
interface SplitText {
  readonly sound: string;
  readonly rest: string;
}

function splitSound(text: string, how: Splitting): SplitText {
  let sound = '';
  let [from, rowStart, fieldEnd] = [0, 0, 0];
  let quote = text.indexOf(QUOTE);
  while (quote >= 0) {
    const lastLineEnd = text.lastIndexOf('\n', quote - 1);
    if (quote > 0 && lastLineEnd >= fieldEnd) rowStart = lastLineEnd + 1;
    const end = opensField(text, quote, how.delimiter) ? closingEnd(text, quote, how) : quote + 1;
    if (end === undefined || end === 'open') {
      const lineEnd = text.indexOf('\n', quote);
      const mayYetClose = end === 'open' && !how.isLast && text.length - rowStart <= LONGEST_ROW;
      if (mayYetClose || (lineEnd < 0 && !how.isLast)) {
        return { sound: sound + text.slice(from, rowStart), rest: text.slice(rowStart) };
      }
      const next = lineEnd < 0 ? text.length : lineEnd + 1;
      sound += text.slice(from, rowStart) + brokenLines(text.slice(rowStart, next));
      from = rowStart = fieldEnd = next;
    } else fieldEnd = end;
    quote = text.indexOf(QUOTE, fieldEnd);
  }
  if (how.isLast) return { sound: sound + text.slice(from), rest: '' };
  const lastLineEnd = text.lastIndexOf('\n');
  const cut = lastLineEnd >= fieldEnd ? lastLineEnd + 1 : rowStart;
  return { sound: sound + text.slice(from, cut), rest: text.slice(cut) };
}

const QUOTE = '"';

function opensField(text: string, quote: number, delimiter: string): boolean {
  const before = text[quote - 1];
  return before === undefined || before === '\n' || before === delimiter;
}

/** Where a field ends whose first quote is there; `open` where the text ends before it, undefined where something else follows its quote. */
function closingEnd(text: string, opening: number, how: Splitting): number | 'open' | undefined {
  let quote = opening;
  for (;;) {
    quote = text.indexOf(QUOTE, quote + 1);
    if (quote < 0) return 'open';
    if (text[quote + 1] !== QUOTE) break;
    quote += 1;
  }
  how.afterQuote.lastIndex = quote + 1;
  const followed = how.afterQuote.test(text);
  if (!followed) return undefined;
  const isAtEnd = how.afterQuote.lastIndex === text.length && text[text.length - 1] !== '\n';
  if (isAtEnd && !how.isLast) return 'open';
  return quote + 1;
}

function brokenLines(lines: string): string {
  return BROKEN + lines.replace(/[^\n]+/g, '');
}
