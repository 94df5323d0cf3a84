import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, it } from 'vitest';
import { normalLine } from '../../../src/domain/text.ts';
import { markdownOfBlocks } from '../../../src/render/documents/blocks-source.ts';
import {
  markdownHeading,
  markdownItem,
  markdownList,
  paragraph,
} from '../../../src/render/documents/markdown.ts';
import { markdownOf } from '../../../src/render/documents/markdown-source.ts';
import { riskyText } from './markdown-reader.ts';

const words = fc
  .oneof(fc.constantFrom('We walked.', 'So: nobody needs it', '3 of 4'), riskyText)
  .filter(text => normalLine(text) !== '');
const blocks: fc.Arbitrary<RootContent[]> = fc.array(
  fc.oneof(
    words.map(paragraph),
    words.map(text => markdownHeading(3, text)),
    fc.array(words, { minLength: 1, maxLength: 3 }).map(texts => {
      return markdownList(texts.map(text => markdownItem([paragraph(text)])));
    }),
  ),
  { maxLength: 8 },
);

it('blocks written one by one are the source that the library writes of all', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async children => {
      expect(await markdownOfBlocks(children)).toBe(markdownOf({ type: 'root', children }));
    }),
  );
});
