import type { PhrasingContent, RootContent } from 'mdast';

/**
 * The source of a block that holds words and labels alone, and nothing that a reader could take for Markdown, as most blocks do; undefined for
 * any other, which takes a library that looks for each sign that could mean something, and twenty times as long.
 */
export function plainSource(block: RootContent): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return lineSource(block.children);
    case 'heading': {
      const line = lineSource(block.children);
      return line && `${'#'.repeat(block.depth)} ${line}`;
    }
    case 'list':
      return block.ordered || block.spread ? undefined : joined(block.children.map(itemSource), '\n');
    case 'thematicBreak':
      return '---';
    default:
      return undefined;
  }
}

function itemSource({ checked, children }: Extract<RootContent, { type: 'listItem' }>): string | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0 || typeof checked === 'boolean') return undefined;
  const line = lineSource(only.children);
  return line && `- ${line}`;
}

/** Of words on one line, and of labels with a blank or nothing at either side. */
function lineSource(phrasing: readonly PhrasingContent[]): string | undefined {
  if (!phrasing.every(isWordsOrLabel)) return undefined;
  const words = phrasing.map(node => ('value' in node ? node.value : innerOf(node)));
  if (!isHarmless(words.join(''))) return undefined;
  const standsApart = phrasing.every(
    (node, at) => node.type === 'text' || (isApart(words[at - 1], /\s$/) && isApart(words[at + 1], /^\s/)),
  );
  return standsApart ? phrasing.map((node, at) => around(node, words[at] ?? '')).join('') : undefined;
}

function isWordsOrLabel(node: PhrasingContent): boolean {
  if (node.type === 'text') return true;
  if (node.type === 'inlineCode') return SPARKLINE.test(node.value);
  return (node.type === 'strong' || node.type === 'emphasis') && LABEL.test(innerOf(node));
}

function innerOf(node: PhrasingContent): string {
  const [only, ...others] = 'children' in node ? node.children : [];
  return only?.type === 'text' && others.length === 0 ? only.value : '';
}

function isApart(beside: string | undefined, blank: RegExp): boolean {
  return beside === undefined || blank.test(beside);
}

function around({ type }: PhrasingContent, words: string): string {
  if (type === 'text') return words;
  if (type === 'inlineCode') return `\`${words}\``;
  return type === 'strong' ? `**${words}**` : `_${words}_`;
}

function joined(lines: readonly (string | undefined)[], between: string): string | undefined {
  return lines.length > 0 && lines.every(line => line !== undefined) ? lines.join(between) : undefined;
}

/** No line of this is a heading, a list or a rule, and nothing in it is a link, a reference or a mark. */
function isHarmless(line: string): boolean {
  return BEGINS_WITH_WORDS.test(line) && !MEANS_MORE.test(line);
}

const BEGINS_WITH_WORDS = /^(?!\d+[.)])[\p{L}\p{N}✓→“‘(]/u;

/** Looked for anywhere, which takes half as long as to see that each sign after the other means nothing. */
const MEANS_MORE = /[^\p{L}\p{M}\p{N},;?!()'"’“”‘–—…→✓·%€▁-█.: -]|[.:](?![ ”’")]|$)|-(?!\p{L})| (?= |$)/u;

const LABEL = /^\p{L}(?:.*[\p{L}\p{N}.:])?$/u;
const SPARKLINE = /^[▁-█·]+$/;
