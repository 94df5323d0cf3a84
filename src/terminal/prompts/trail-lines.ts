import stringWidth from 'fast-string-width';
import { sanitizeText } from '../../render/sanitize.ts';
import type { TrailEntry } from '../../world/ask.ts';
import { type PromptWords, saidAnswer } from '../kinds.ts';
import type { Space } from './dialogue.ts';
import { frameWidth, hangLines, wrapLines } from './frame.ts';

/** What was answered so far, as it stands above the question that is open. */
export function trailLines(entries: readonly TrailEntry[], words: PromptWords, space: Space): string[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    const isSetApart = entry.beginsPart || (before?.asides ?? []).length > 1 || before?.closing !== undefined;
    return [...(isSetApart ? [''] : []), ...entryLines(entry, words, space)];
  });
}

/** The question in the background and the answer behind it, or under it where it does not fit; then what was said to it, and to the whole part. */
function entryLines(
  { prompt, reply, asides, closing = '' }: TrailEntry,
  words: PromptWords,
  space: Space,
): string[] {
  const { quiet } = space.style;
  const question = hangLines(quiet(ANSWERED_MARK), prompt.title, quiet, space);
  const answer =
    reply.kind === 'left-open'
      ? [quiet(words.notSaid)]
      : answerLines(saidAnswer(prompt, reply.value, words), words, space);
  const onOneLine = `${question[0]}${TRAIL_GAP}${answer[0]}`;
  const fits = question.length + answer.length === 2 && stringWidth(onOneLine) <= frameWidth(space);
  const lines = fits ? [onOneLine] : [...question, ...answer.map(indentLine)];
  // One sentence stays with its answer; several paragraphs stand apart.
  const gap = asides.length > 1 ? [''] : [];
  const saidAtTheEnd = closing === '' ? [] : ['', ...asideLines(closing, space)];
  return [...lines, ...asides.flatMap(aside => [...gap, ...asideLines(aside, space)]), ...saidAtTheEnd];
}

/** The first rows of an answer, and how much it is where that is not all of it. */
function answerLines(answer: string, words: PromptWords, space: Space): string[] {
  const width = frameWidth(space) - TRAIL_INDENT.length;
  const beginning = answer.slice(0, MOST_ROWS * width * SIGN_LENGTH);
  const rows = sanitizeText(beginning)
    .trim()
    .split('\n')
    .flatMap(line => (line.trim() === '' ? [''] : wrapLines(line, width)));
  if (rows.length <= MOST_ROWS && beginning.length === answer.length) return rows;
  const count = Array.from(answer.trim()).length;
  return [
    ...rows.slice(0, MOST_ROWS),
    ...wrapLines(words.charactersInAll({ count }), width).map(line => space.style.quiet(line)),
  ];
}

/** A paragraph with its own line ends and their indents; the mark of an item stands out. */
function asideLines(aside: string, space: Space): string[] {
  return sanitizeText(aside)
    .split('\n')
    .flatMap(line => {
      const mark = /^ *(?:[·-] )?/.exec(line)?.[0] ?? '';
      const rest = line.slice(mark.length);
      return rest.trim() === '' ? [''] : hangLines(TRAIL_INDENT + mark, rest, text => text, space);
    });
}

function indentLine(line: string): string {
  return line === '' ? '' : TRAIL_INDENT + line;
}

const ANSWERED_MARK = '✓ ';
const TRAIL_INDENT = '  ';
const TRAIL_GAP = '  ';

/** An answer longer than this is not repeated whole. */
const MOST_ROWS = 6;

/** Characters that one column may take, at the most, in what people write. */
const SIGN_LENGTH = 4;
