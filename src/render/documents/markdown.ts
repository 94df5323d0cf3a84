import type {
  BlockContent,
  Blockquote,
  Break,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
} from 'mdast';
import { normalLine, normalText } from '../../domain/text.ts';

/**
 * Somebody's own text, in normal form, as paragraphs: it stays the same text when the Markdown is parsed again,
 * whatever it contains, but for the indent of a line, which is made of no-break spaces. A blank line parts two
 * paragraphs and every other line end is a hard break, so that lines stay lines when it is rendered; of several blank
 * lines each further one is a break before the next paragraph. Hence it is read back by joining paragraphs with two
 * line ends and taking each break for one. Empty when there is no text.
 */
export function ownText(text: string): Paragraph[] {
  const normal = normalText(text);
  if (normal === '') return [];
  return withIndent(normal)
    .split(/(?<!\n)\n\n/)
    .map(lines => ({ type: 'paragraph', children: phrasingOf(lines) }));
}

/**
 * A reader of Markdown drops an indent, and one that it may not drop can only be written as a reference such as
 * `&#x9;`. No-break spaces stay, and can be read in the source as well.
 */
function withIndent(text: string): string {
  return text.replace(/(?<![^\n])[ \t]+/g, indent => indent.replaceAll('\t', '  ').replaceAll(' ', NO_BREAK));
}

const NO_BREAK = '\u00a0';

function phrasingOf(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [hardBreak]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}

export const hardBreak: Break = { type: 'break' };

/** Somebody's own text on one line, for a heading, a table cell or the middle of a sentence; empty without text. */
export function ownLine(text: string): PhrasingContent[] {
  const normal = normalLine(text);
  return normal === '' ? [] : [{ type: 'text', value: normal }];
}

/** Own text in a block quote; nothing when there is no text. */
export function blockQuote(text: string): Blockquote[] {
  const children = ownText(text);
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

export function markdownHeading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: ownLine(text) };
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: ownLine(text) };
}

/** What is to be seen first. */
export function strongParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: ownLine(text) }] };
}

/** What the program says beside own text, set apart by its letter. */
export function aside(text: string): PhrasingContent {
  return { type: 'emphasis', children: ownLine(text) };
}

/** Own text with a line of the program's under it. */
export function withNote(paragraphs: readonly Paragraph[], note: string | undefined): Paragraph[] {
  const last = paragraphs.at(-1);
  if (note === undefined || last === undefined) return [...paragraphs];
  return [...paragraphs.slice(0, -1), { ...last, children: [...last.children, hardBreak, aside(note)] }];
}

/** A list with blank lines between its items as soon as one of them has several blocks. */
export function markdownList(items: readonly ListItem[]): List {
  const spread = items.some(({ children }) => children.length > 1);
  return { type: 'list', spread, children: items.map(found => ({ ...found, spread })) };
}

/** The same with a number before each item. */
export function numberedList(items: readonly ListItem[]): List {
  return { ...markdownList(items), ordered: true, start: 1 };
}

/** An item of a list; of a task list where it is told whether it is checked. */
export function markdownItem(children: BlockContent[], checked: boolean | null = null): ListItem {
  return { type: 'listItem', checked, children };
}

/** A table of text and, in its last column, numbers or text as well. The first row is its head. */
export function table(rows: readonly (readonly [string, string])[], last: 'numbers' | 'text'): Table {
  return {
    type: 'table',
    align: [null, last === 'numbers' ? 'right' : null],
    children: rows.map(row => ({
      type: 'tableRow',
      children: row.map(cell => ({ type: 'tableCell', children: ownLine(cell) })),
    })),
  };
}
