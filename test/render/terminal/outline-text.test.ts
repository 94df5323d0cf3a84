import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/render/outline.ts';
import { outlineLines, outlineText } from '../../../src/render/terminal/outline-text.ts';
import { HOSTILE } from '../samples.ts';
import { screens, views } from '../screens.ts';

const outline: Outline = {
  title: 'A title',
  blocks: [
    { kind: 'quote', text: 'Own words.\nIn two lines.' },
    { kind: 'lead', text: 'What it comes to, in one sentence that does not fit a narrow window.' },
    { kind: 'text', text: 'And a remark.' },
    { kind: 'needs', needs: { path: 7, perspective: 3 }, first: 'inside-career-path' },
    {
      kind: 'section',
      heading: 'Under a heading',
      blocks: [
        { kind: 'text', text: 'A paragraph.' },
        { kind: 'list', items: [{ text: 'one', note: 'a note' }, { text: 'two' }] },
        { kind: 'list', ordered: true, items: [{ text: 'Send this:', quote: 'Dear …,\nHello.' }] },
        {
          kind: 'pairs',
          head: ['What', 'Who'],
          rows: [
            ['漢字?', 'she'],
            ['And how?', 'somebody'],
          ],
        },
      ],
    },
    { kind: 'text', text: HOSTILE },
  ],
};

screens('outline-text', {
  'an outline with everything': ({ words, display }) => outlineText(outline, words, display),
});

describe.each(views)('an outline, in $language', ({ words, display }) => {
  it('reads aloud without bars and bullets', () => {
    const lines = outlineLines(outline.blocks, words, { ...display, plain: true });
    expect(lines.join('\n')).not.toMatch(/[█░·]/);
  });
});
