import type { BlockContent, RootContent } from 'mdast';
import type { Messages } from '../../i18n/index.ts';
import type { Outline, OutlineBlock, OutlineItem } from '../outline.ts';
import { sanitizeText } from '../sanitize.ts';
import {
  aside,
  blockQuote,
  markdownHeading,
  markdownItem,
  markdownList,
  numberedList,
  ownText,
  paragraph,
  strongParagraph,
  table,
  withNote,
} from './markdown.ts';
import { markdownOf } from './markdown-source.ts';

type Words = Pick<Messages, 'advice'>;

/** A text in its parts as a Markdown document, with what the program says of it at its end. */
export function outlineMarkdown({ title, blocks }: Outline, closing: string, words: Words): string {
  return markdownOf({
    type: 'root',
    children: [
      markdownHeading(1, sanitizeText(title)),
      ...blocks.flatMap(block => blockContent(block, words)),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [aside(closing)] },
    ],
  });
}

function blockContent(block: OutlineBlock, words: Words): readonly RootContent[] {
  switch (block.kind) {
    case 'lead':
      return [strongParagraph(sanitizeText(block.text))];
    case 'text':
      return ownText(sanitizeText(block.text));
    case 'quote':
      return blockQuote(sanitizeText(block.text));
    case 'needs': {
      const { needs, needInWords } = words.advice;
      const rows = (['path', 'perspective'] as const).map(need =>
        needInWords({ need: needs[need], value: block.needs[need] }),
      );
      return [markdownList(rows.map(row => markdownItem([paragraph(row)])))];
    }
    case 'list': {
      const items = block.items.map(item => markdownItem(itemContent(item)));
      return [block.ordered ? numberedList(items) : markdownList(items)];
    }
    case 'pairs': {
      const rows = block.rows.map(([what, told]) => [sanitizeText(what), sanitizeText(told)] as const);
      return [table([block.head, ...rows], 'text')];
    }
    case 'section':
      return [
        markdownHeading(2, sanitizeText(block.heading)),
        ...block.blocks.flatMap(one => blockContent(one, words)),
      ];
  }
}

function itemContent({ text, note, quote }: OutlineItem): BlockContent[] {
  return [
    ...withNote(ownText(sanitizeText(text)), note && sanitizeText(note)),
    ...(quote === undefined ? [] : blockQuote(sanitizeText(quote))),
  ];
}
