import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { quoteOwnWords } from '../../../src/render/terminal/own-words.ts';
import { HOSTILE } from '../samples.ts';
import { screens } from '../screens.ts';

screens('own-words', {
  'what somebody wrote, in forty columns at the most': () =>
    [
      'Nobody tells me why.',
      'Passed over twice. Nobody tells me why, and I am tired of asking.',
      'Nobody has ever told me why I was passed over for that post',
      HOSTILE,
    ]
      .map(text => quoteOwnWords(text, 40))
      .join('\n'),
});

describe('what the person wrote, as it is quoted', () => {
  it('is whole where it is short, else its first sentence, else as many words as fit', () => {
    expect(quoteOwnWords('Short. And sweet.', 40)).toBe('Short. And sweet.');
    expect(quoteOwnWords('Passed over twice. Nobody tells me why.', 20)).toBe('Passed over twice.');
    expect(quoteOwnWords('Nobody has ever told me why', 18)).toBe('Nobody has ever…');
  });

  it('ends with a whole word, within its room', () => {
    const sentence = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 12, max: 80 }), (words, most) => {
        const quoted = quoteOwnWords(words.join(' '), most);
        expect(stringWidth(quoted)).toBeLessThanOrEqual(most);
        expect(words).toContain(quoted.replace(/…$/, '').split(' ').at(-1));
      }),
    );
  });

  it('cuts only a word that has no room at all, and is empty where nothing was written', () => {
    expect(quoteOwnWords('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(quoteOwnWords(' \n ', 10)).toBe('');
  });
});
