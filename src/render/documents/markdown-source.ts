import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/** The source of a document. */
export function markdownOf({ children }: Root): string {
  return `${sourceOfBlocks(children)}\n`;
}

/** The source of blocks, without a line end behind the last. */
export function sourceOfBlocks(children: RootContent[]): string {
  const source = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      unsafe,
      handlers: { text: textHandle },
      extensions: [gfm],
    },
  );
  return source.replace(/\n$/, '');
}

/** Made once, for it keeps the patterns that it looks for. */
const gfm = gfmToMarkdown();

/** What the library leaves as it is although a reader takes it for Markdown. */
const unsafe: Unsafe[] = [
  // It knows of `http:` but not of `HTTP:`. In the link that a reader makes of it, escapes would be part of the text.
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing' },
];

/**
 * Many readers trim a paragraph of all white space that Unicode knows; the library guards spaces and tabs alone. An
 * indent may be trimmed.
 */
const textHandle: Handle = (node, parent, state, info) => {
  const source = defaultHandlers.text(node, parent, state, info);
  const guarded = info.before === '\n' ? source.replace(/^(?!\u00a0)[\p{Z}\ufeff]/u, reference) : source;
  return info.after === '\n' ? guarded.replace(/[\p{Z}\ufeff]$/u, reference) : guarded;
};

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
