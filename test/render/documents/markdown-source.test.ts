import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/render/documents/markdown.ts';
import { markdownOf, sourceOfBlocks } from '../../../src/render/documents/markdown-source.ts';

describe('the source of a document', () => {
  it('has a line between two blocks, and ends with the line', () => {
    expect(markdownOf({ type: 'root', children: [paragraph('One.'), paragraph('Two.')] })).toBe(
      'One.\n\nTwo.\n',
    );
    expect(sourceOfBlocks([paragraph('One.')])).toBe('One.');
  });

  it('leaves no words that a reader takes for Markdown', () => {
    expect(sourceOfBlocks([paragraph('# no heading')])).toBe('\\# no heading');
    expect(sourceOfBlocks([paragraph('HTTP://example.org')])).toBe('HTTP\\://example.org');
  });
});
