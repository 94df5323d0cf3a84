import { describe, expect, it } from 'vitest';
import { questionText } from '../../src/render/question-text.ts';
import { readers } from './screens.ts';

describe.each(readers)('a question, in $language', ({ words }) => {
  it('is in one’s own words where there are any, else in those of the catalogue', () => {
    expect(questionText({ id: 'route-turn', text: 'Which turn?' }, words)).toBe('Which turn?');
    expect(questionText({ id: 'route-turn', text: null }, words)).toBe(words.questions.library['route-turn']);
  });

  it('is its id where this version knows no words for it', () => {
    expect(questionText({ id: 'route-retired', text: null }, words)).toBe('route-retired');
  });
});
