import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { inSections } from '../../../src/render/documents/page-sections.ts';

const drawn = (...content: ElementContent[]) =>
  toHtml({ type: 'root', children: [...inSections(content)] }).replaceAll('\n', '');

describe('what stands under a small heading', () => {
  it('is in a section with it, to the next heading', () => {
    expect(
      drawn(
        h('h2', 'All'),
        h('h3', 'One'),
        h('p', 'a'),
        h('p', 'b'),
        h('h3', 'Two'),
        h('h2', 'Rest'),
        h('p', 'c'),
      ),
    ).toBe(
      '<h2>All</h2><section><h3>One</h3><p>a</p><p>b</p></section>' +
        '<section><h3>Two</h3></section><h2>Rest</h2><p>c</p>',
    );
  });

  it('leaves a gap and a rule between two outside', () => {
    expect(drawn(h('h3', 'One'), h('p.gap', 'Long'), h('h3', 'Two'), h('hr'), h('p', 'End'))).toBe(
      '<section><h3>One</h3></section><p class="gap">Long</p>' +
        '<section><h3>Two</h3></section><hr><p>End</p>',
    );
  });

  it('is all of it there, where there is no heading too', () => {
    expect([drawn(), drawn(h('p', 'a'))]).toEqual(['', '<p>a</p>']);
  });
});
