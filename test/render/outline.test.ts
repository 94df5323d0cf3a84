import { describe, expect, it } from 'vitest';
import {
  orderedList,
  outlineList,
  outlineNeeds,
  outlinePairs,
  outlinePart,
  ownWords,
  textBlocks,
  textItems,
} from '../../src/render/outline.ts';

describe('a part of an outline', () => {
  it('is nothing where there is nothing to say', () => {
    const nothing = [outlinePart('Why', []), outlineList([]), orderedList([]), outlinePairs(['a', 'b'], [])];
    const unweighed = { needs: { path: 0, perspective: 0 }, type: 'outside-neutral' } as const;
    const others = [textBlocks([]), outlineNeeds(unweighed), ownWords(undefined), ownWords(' \n')];
    for (const blocks of [...nothing, ...others]) expect(blocks).toEqual([]);
  });

  it('is a heading with what stands under it', () => {
    expect(outlinePart('Why', outlineList(textItems(['one'])))).toEqual([
      { kind: 'section', heading: 'Why', blocks: [{ kind: 'list', items: [{ text: 'one' }] }] },
    ]);
  });
});
