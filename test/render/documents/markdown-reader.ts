import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { normalText } from '../../../src/domain/text.ts';

/** Markdown as a reader such as GitHub takes it. */
export function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The text in a node: blocks are joined by a blank line, and a break is a line end. */
export function textIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isPhrasing = ['paragraph', 'heading', 'tableCell', 'link', 'emphasis'].includes(node.type);
  return node.children.map(textIn).join(isPhrasing ? '' : '\n\n');
}

/** A text as it comes back: what begins a line is an indent of no-break spaces. */
export const withIndent = (text: string) =>
  normalText(text)
    .split('\n')
    .map(line => {
      const { length } = line.replace(/^[ \t]+/, '');
      const indent = line.slice(0, line.length - length);
      return indent.replaceAll('\t', '  ').replaceAll(' ', '\u00a0') + line.slice(indent.length);
    })
    .join('\n');

/** A node and all nodes below it. */
export function nodesIn(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}

const signs =
  '\\ ` * _ { } [ ] ( ) # + - . ! | ~ < > & : = / @ $ % ^ \' " ; , ? 1 2. 3) a b x A é 漢 🙂 👩‍👩‍👧 e\u0301 שלום ' +
  '\u200f \u00a0 \u3000 \u2028 \u0085 \ufeff \ufffd \v \f \x01 \x1b[31m \x7f \ud800 \udc00 \r \r\n \0';

const constructs = [
  '# head',
  '## #',
  '=== ',
  '---',
  '- - -',
  '* item',
  '- [ ] task',
  '[x] done',
  '[ ] ',
  '1. one',
  '12) twelve',
  '> quote',
  '> [!NOTE]',
  '    code',
  '\tcode',
  '```js',
  '~~~',
  '`code`',
  '**strong**',
  '_em_',
  'in_word_s',
  '~~gone~~',
  '![pic](a.png)',
  '[link](http://b.nl "t")',
  '[ref]: /url',
  '[^1]',
  '[^1]: note',
  '<b>',
  '</div>',
  '<!-- no -->',
  '<?php',
  '<![CDATA[',
  '<script>',
  '<http://c.nl>',
  '<d@e.nl>',
  'www.example.org/a_b_(c)',
  'https://example.org/?q=*a*&amp;b#c',
  'HTTP://x.y.',
  'mail.me+now@example.co.uk',
  'mailto:a@b.nl',
  'xmpp:a@b.nl/c',
  '&amp;',
  '&#35;',
  '&copy',
  '| a | b |',
  '|---|',
  '--- | ---',
  ':-: |',
  ':---',
  'a|b',
  '\\|',
  '\\\\',
  'end\\',
  'two  ',
];

/** Text that looks like Markdown more than people's texts do. */
export const riskyText = fc.oneof(
  {
    weight: 6,
    arbitrary: scraps([...signs.split(' '), ...constructs, ' ', ' ', '  ', '\t', '\n', '\n', '\n\n']),
  },
  { weight: 3, arbitrary: scraps([...constructs, '\n', ' ']) },
  { weight: 2, arbitrary: scraps([...'\\`*_[]()#+-.!|~<>&:=1a@/ \t\n']) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function scraps(of: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...of), { maxLength: 14 }).map(found => found.join(''));
}
