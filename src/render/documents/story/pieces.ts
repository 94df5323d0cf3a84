import type { List, Paragraph, PhrasingContent } from 'mdast';
import { normalText } from '../../../domain/text.ts';
import { markdownItem, markdownList, ownLine, ownText } from '../markdown.ts';

/** How a part may be styled where there are styles. */
type StoryClass = 'lead' | 'meeting' | 'label' | 'outcome' | 'gap' | 'aside';

export function classed(className: StoryClass): { readonly hProperties: { className: string[] } } {
  return { hProperties: { className: [className] } };
}

export function classedParagraph(className: StoryClass, children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children], data: classed(className) };
}

/** What the program says before own words. */
export function label(text: string): PhrasingContent {
  return { type: 'strong', children: ownLine(text), data: classed('label') };
}

export function plain(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Own text, with a label before its first word. */
export function labelled(text: string, words: string): readonly Paragraph[] {
  const [first, ...others] = ownText(words);
  if (first === undefined) return [];
  const [start, ...rest] = first.children;
  const begun =
    start?.type === 'text' ? [plain(` ${start.value}`), ...rest] : [plain(' '), ...first.children];
  return [{ ...first, children: [label(text), ...begun] }, ...others];
}

/**
 * Own text on one line: of several paragraphs, and before a line that begins like one of a list, there is a stroke between; other line ends are a
 * space.
 */
export function ownInLine(text: string): string {
  return normalText(text)
    .replace(/\s*\n(?:\s*\n\s*|\s*(?=(?:[-*+•–]|\d+[.)])\s))/g, ' / ')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\t/g, ' ')
    .trim();
}

/** A list with a line for each, of what a line is made of. */
export function lineList(lines: readonly (readonly PhrasingContent[])[]): readonly List[] {
  if (lines.length === 0) return [];
  return [
    markdownList(lines.map(children => markdownItem([{ type: 'paragraph', children: [...children] }]))),
  ];
}
