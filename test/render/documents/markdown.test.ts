import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { normalLine, normalText } from '../../../src/domain/text.ts';
import { ownLine, ownText } from '../../../src/render/documents/markdown.ts';
import { markdownOf } from '../../../src/render/documents/markdown-source.ts';
import { nodesIn, parsed, riskyText, textIn, withIndent } from './markdown-reader.ts';

const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Title' }] };
const plain: RootContent = { type: 'paragraph', children: [{ type: 'text', value: 'plain' }] };

/** The source in which these blocks stand between others. */
const sourceWith = (...blocks: RootContent[]) =>
  markdownOf({ type: 'root', children: [heading, ...blocks, plain] });

/** What a reader finds in their place. */
const blockRead = (source: string): Root => {
  const { children, ...root } = parsed(source);
  expect(children.at(0)).toMatchObject(heading);
  expect(textIn(children.at(-1) ?? heading)).toBe('plain');
  return { ...root, children: children.slice(1, -1) };
};

const readBack = (...blocks: RootContent[]): Root => blockRead(sourceWith(...blocks));

const item = (children: ReturnType<typeof ownText>, checked: boolean | null = null): RootContent => ({
  type: 'list',
  spread: false,
  children: [
    { type: 'listItem', checked, children },
    { type: 'listItem', children: ownText('next') },
  ],
});

const table = (text: string): RootContent => ({
  type: 'table',
  align: [null, 'right'],
  children: [text, 'below'].map(cell => ({
    type: 'tableRow',
    children: [cell, 'beside', cell].map(content => ({ type: 'tableCell', children: ownLine(content) })),
  })),
});

/** The types of node that somebody's own text may become; a link is what a reader makes of an address by itself. */
const textual = new Set(['root', 'paragraph', 'text', 'break', 'link']);
const structureIn = (node: Nodes) => nodesIn(node).filter(({ type }) => !textual.has(type));

const holdsFor = (check: (text: string) => void, numRuns = 500) =>
  fc.assert(
    fc.property(riskyText, text => {
      fc.pre(normalLine(text) !== '');
      check(text);
    }),
    { numRuns },
  );

describe('a text in normal form', () => {
  it('has plain line ends, no blank lines around it and no white space at its end', () => {
    expect(normalText(' \r\n\t\n  one \r two\0\r\n\r\n\ttwo \ud83d \n\n ')).toBe(
      '  one \n two\n\n\ttwo \ufffd',
    );
    expect(normalLine('  one\r\n\r\ntwo\rthree \n')).toBe('one two three');
  });

  it('keeps whole surrogate pairs and all other control characters', () => {
    expect(normalText('🙂\x01\x1b\x7f\v.')).toBe('🙂\x01\x1b\x7f\v.');
  });

  it('is its own normal form', () => {
    holdsFor(text => {
      expect(normalText(normalText(text))).toBe(normalText(text));
      expect(normalLine(normalLine(text))).toBe(normalLine(text));
      expect(normalLine(normalText(text))).toBe(normalLine(text));
    });
  });
});

describe('somebody’s own text in Markdown', () => {
  it('shows its lines as lines and its paragraphs as paragraphs', () => {
    expect(sourceWith(...ownText('One\ntwo.\n\nThree.'))).toBe('# Title\n\nOne\\\ntwo.\n\nThree.\n\nplain\n');
  });

  it('is nothing when there is none', () => {
    expect([ownText(' \n '), ownLine('\r\n')]).toEqual([[], []]);
  });

  it('keeps several blank lines', () => {
    expect(textIn(readBack(...ownText('One\n\n\n\nTwo')))).toBe('One\n\n\n\nTwo');
  });

  it('keeps white space that some readers would trim', () => {
    const source = markdownOf({ type: 'root', children: ownText('\ufeffOne\n\u3000two \n\nthree') });
    expect(source).toBe('&#xFEFF;One\\\n&#x3000;two&#x20;\n\nthree\n');
  });

  it('keeps tabs, and shows the indent of a line without writing it as a reference', () => {
    const source = sourceWith(...ownText('One\ttwo\t\n\tthree\n  four'));
    expect(source).toContain('\n\nOne\ttwo\t\\\n\u00a0\u00a0three\\\n\u00a0\u00a0four\n\n');
  });

  it('comes back unchanged from paragraphs', () => {
    holdsFor(text => {
      const back = readBack(...ownText(text));
      expect(textIn(back)).toBe(withIndent(text));
      expect(structureIn(back)).toEqual([]);
    });
  });

  it('comes back unchanged from a block quote', () => {
    holdsFor(text => {
      const [quote, ...others] = readBack({ type: 'blockquote', children: ownText(text) }).children;
      expect(others).toEqual([]);
      expect(quote?.type).toBe('blockquote');
      expect(textIn(quote ?? plain)).toBe(withIndent(text));
    });
  });

  it.each([null, true, false])('comes back unchanged from a list item (checked: %s)', checked => {
    holdsFor(text => {
      const [list] = readBack(item(ownText(text), checked)).children;
      const items = list?.type === 'list' ? list.children : [];
      expect(items.map(textIn)).toEqual([withIndent(text), 'next']);
      expect(items[0]?.checked).toBe(checked);
    }, 250);
  });

  it('comes back unchanged from a quote in a list item', () => {
    holdsFor(text => {
      const quote: RootContent = { type: 'blockquote', children: ownText(text) };
      const [list] = readBack({
        type: 'list',
        spread: true,
        children: [{ type: 'listItem', spread: true, children: [...ownText('When'), quote] }],
      }).children;
      expect(textIn(list ?? plain)).toBe(`When\n\n${withIndent(text)}`);
    }, 250);
  });

  it.each([1, 2, 3] as const)('comes back unchanged from a heading of level %i', depth => {
    holdsFor(text => {
      const [found, ...others] = readBack({ type: 'heading', depth, children: ownLine(text) }).children;
      expect(others).toEqual([]);
      expect(found).toMatchObject({ type: 'heading', depth });
      expect(textIn(found ?? plain)).toBe(normalLine(text));
    }, 250);
  });

  it('comes back unchanged from a table', () => {
    holdsFor(text => {
      const [found, ...others] = readBack(table(text)).children;
      expect(others).toEqual([]);
      const cells = nodesIn(found ?? plain).filter(({ type }) => type === 'tableCell');
      const line = normalLine(text);
      expect(cells.map(textIn)).toEqual([line, 'beside', line, 'below', 'beside', 'below']);
    });
  });

  it('comes back unchanged from the middle of a sentence', () => {
    holdsFor(text => {
      const sentence = `With ${normalLine(text)} (2) and ${normalLine(text)}.`;
      const back = readBack({ type: 'paragraph', children: ownLine(sentence) });
      expect(textIn(back)).toBe(sentence);
      expect(structureIn(back)).toEqual([]);
    }, 250);
  });

  it.each([
    ['a bit of everything', fc.sample(riskyText, { numRuns: 5000, seed: 7 }).join('')],
    ['one long line', 'a'.repeat(100_000)],
    ['only signs', '*_'.repeat(20_000)],
    ['hardly anything but lines', `a${'\n'.repeat(4_000)}b`],
  ])('does so for a very long text: %s', (_, text) => {
    const back = readBack(...ownText(text));
    expect(textIn(back) === withIndent(text)).toBe(true);
  });
});
