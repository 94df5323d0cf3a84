import type { Break, Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { normalLine, normalText } from '../domain/text.ts';

/**
 * Somebody's own text, in normal form, as paragraphs: it stays the same text when the Markdown is parsed again,
 * whatever it contains. A blank line parts two paragraphs and every other line end is a hard break, so that lines
 * stay lines when it is rendered; of several blank lines each further one is a break before the next paragraph.
 * Hence it is read back by joining paragraphs with two line ends and taking each break for one.
 * Empty when there is no text. The document must not begin with it: there, a parser drops a byte order mark.
 */
export function ownText(text: string): Paragraph[] {
  const normal = normalText(text);
  if (normal === '') return [];
  return normal.split(/(?<!\n)\n\n/).map(lines => ({ type: 'paragraph', children: linesOf(lines) }));
}

/** Somebody's own text on one line, for a heading, a table cell or the middle of a sentence; empty without text. */
export function ownLine(text: string): PhrasingContent[] {
  const normal = normalLine(text);
  return normal === '' ? [] : [{ type: 'text', value: normal }];
}

/** The source of a document. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, { bullet: '-', emphasis: '_', rule: '-', unsafe, extensions: [gfmToMarkdown()] });
}

/** What the library leaves unescaped although a reader takes it for Markdown. */
const unsafe: Unsafe[] = [
  // It knows of `http:` but not of `HTTP:`. Inside the link that a reader then makes, escapes would stay visible.
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing' },
];

function linesOf(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [hardBreak]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}

const hardBreak: Break = { type: 'break' };
