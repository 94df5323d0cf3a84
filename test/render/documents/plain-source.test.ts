import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownItem, markdownList } from '../../../src/render/documents/markdown.ts';
import { plainSource } from '../../../src/render/documents/plain-source.ts';
import { label, plain } from '../../../src/render/documents/story/pieces.ts';
import { parsed, riskyText, textIn } from './markdown-reader.ts';

const scraps = [
  ...'1 2. 3) a b é 漢 , . : ; - – → ✓ ? ! ( ) [ ] “ ” " \' www. http: x@y.nl'.split(' '),
  ' ',
  ' ',
  'word',
  '10',
  '.',
  ':',
];
const nearlyPlain = fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map(found => found.join(''));
const words = fc.oneof({ weight: 5, arbitrary: nearlyPlain }, { weight: 1, arbitrary: riskyText });

const paragraphOf = (text: string) => ({ type: 'paragraph' as const, children: [plain(text)] });
const inAllPlaces = (text: string): readonly RootContent[] => [
  paragraphOf(text),
  { type: 'heading', depth: 3, children: [plain(text)] },
  markdownList([markdownItem([paragraphOf(text)]), markdownItem([paragraphOf('next')])]),
  { type: 'paragraph', children: [label('So:'), plain(` ${text}`)] },
];

describe('a block of plain words', () => {
  it('is read back as it was, wherever it is written by hand', () => {
    fc.assert(
      fc.property(words, text => {
        for (const block of inAllPlaces(text)) {
          const source = plainSource(block);
          if (source === undefined) continue;
          const [read, ...others] = parsed(`${source}\n`).children;
          expect(others).toEqual([]);
          expect(read?.type).toBe(block.type);
          expect(textIn(read ?? paragraphOf(''))).toBe(textIn(block));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1. one',
    'a_b_c',
    'www.example.org',
    'http://x.nl',
    'two  blanks',
    'end ',
    '- item',
    '# head',
    'a\nb',
    'x@y.nl',
    '[a](b)',
    'a -',
    '“http://x.nl”',
  ])('is not written by hand where it could be taken for more: %j', text => {
    expect(plainSource(paragraphOf(text))).toBeUndefined();
  });

  it.each(['She said: “You again.”', '(“Say it!”, at last)', 'Ruth (218) and Tom (82)'])(
    'is written by hand with quotes, brackets and the like: %j',
    text => {
      expect(plainSource(paragraphOf(text))).toBe(text);
    },
  );

  it('is written by hand with a line of bars, and where it is a rule', () => {
    const bars = { type: 'inlineCode' as const, value: '▁▃·█' };
    expect(plainSource({ type: 'paragraph', children: [plain('3, then 7. '), bars] })).toBe(
      '3, then 7. `▁▃·█`',
    );
    expect(plainSource({ type: 'thematicBreak' })).toBe('---');
  });

  it('is written by hand where it is words', () => {
    expect(inAllPlaces('Said no, twice; it "held": well-known.').map(plainSource)).toEqual([
      'Said no, twice; it "held": well-known.',
      '### Said no, twice; it "held": well-known.',
      '- Said no, twice; it "held": well-known.\n- next',
      '**So:** Said no, twice; it "held": well-known.',
    ]);
  });
});
