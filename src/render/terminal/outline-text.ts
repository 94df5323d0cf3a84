import stringWidth from 'fast-string-width';
import type { Messages } from '../../i18n/index.ts';
import type { Outline, OutlineBlock, OutlineItem, OutlinePair } from '../outline.ts';
import { sanitizeText } from '../sanitize.ts';
import { needLines } from './advice-parts.ts';
import type { Display } from './display.ts';
import { bulletLines, lineWidth, padText, prominentText, section, wrapText } from './layout.ts';

/** How far in a block stands: by nothing at the top, else under a heading. */
type Indent = '' | '  ';

/** A text in its parts as a terminal shows it, wrapped to its width. */
export function outlineText({ title, blocks }: Outline, words: Messages, display: Display): string {
  return [
    display.style.strong(wrapText(sanitizeText(title), display)),
    ...outlineLines(blocks, words, display),
  ].join('\n');
}

/** Parts of it, each section under an empty line. */
export function outlineLines(
  blocks: readonly OutlineBlock[],
  words: Messages,
  display: Display,
): readonly string[] {
  return blocks.flatMap(block => [...gapBefore(block), ...blockLines(block, '', words, display)]);
}

/** Air around what one looks for first; a section brings its own. */
function gapBefore({ kind }: OutlineBlock): readonly string[] {
  return kind === 'lead' || kind === 'quote' ? [''] : [];
}

function blockLines(
  block: OutlineBlock,
  indent: Indent,
  words: Messages,
  display: Display,
): readonly string[] {
  switch (block.kind) {
    case 'lead':
      return [prominentText(sanitizeText(block.text), display, indent)];
    case 'text':
      return [wrapText(sanitizeText(block.text), display, indent)];
    case 'quote':
      return quoteLines(block.text, '  ', words, display);
    case 'needs':
      return needLines(block.needs, words, display, block.first);
    case 'list':
      return block.items.flatMap((item, at) =>
        outlineItemLines(item, block.ordered ? at + 1 : null, words, display),
      );
    case 'pairs':
      return pairLines(block.rows, display);
    case 'section':
      return section(
        wrapText(block.heading, display),
        block.blocks.flatMap(one => blockLines(one, '  ', words, display)),
        display,
      );
  }
}

function quoteLines(text: string, first: string, { advice }: Messages, display: Display): string[] {
  return [wrapText(sanitizeText(advice.quoted({ text: text.trim() })), display, first)];
}

function outlineItemLines(
  { text, note, quote }: OutlineItem,
  number: number | null,
  words: Messages,
  display: Display,
): readonly string[] {
  const mark = number === null ? undefined : () => `${String(number).padStart(3)} `;
  return [
    ...bulletLines([sanitizeText(text)], display, mark),
    ...(quote === undefined ? [] : quoteLines(quote, UNDER_AN_ITEM, words, display)),
    ...(note === undefined
      ? []
      : [display.style.quiet(wrapText(sanitizeText(note), display, UNDER_AN_ITEM))]),
  ];
}

const UNDER_AN_ITEM = '    ';

/** Beside each other where all of them fit, else one under the other. */
function pairLines(rows: readonly OutlinePair[], display: Display): readonly string[] {
  const shown = rows.map(([what, told]) => [sanitizeText(what), sanitizeText(told)] as const);
  const column = Math.max(...shown.map(([what]) => stringWidth(what))) + 2;
  const beside = shown.every(([, told]) => 2 + column + stringWidth(told) <= lineWidth(display));
  return shown.flatMap(([what, told]) =>
    beside
      ? [`  ${padText(what, column)}${told}`]
      : [wrapText(what, display, '  '), wrapText(told, display, UNDER_AN_ITEM)],
  );
}
