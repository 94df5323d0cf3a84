import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/render/terminal/layout.ts';
import {
  answererText,
  intakeWithTexts,
  limitText,
  nextStepText,
  otherHelpText,
  placeText,
  reasonText,
} from '../../../src/render/terminal/recommendation-text.ts';
import { intakeOf, lawyer } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

/** All texts of a piece of advice as other programs get them, each on a line. */
const texts =
  (answers: typeof lawyer) =>
  ({ words, display }: View) => {
    const found: string[] = [];
    JSON.stringify(intakeWithTexts(intakeOf(answers), words), (key, value) => {
      if (key === 'text') found.push(String(value));
      return value;
    });
    return fitText(found.join('\n'), display);
  };

screens('recommendation-text', {
  'a lawyer who asks on both sides': texts(lawyer),
});

describe.each(views)('whoever else can answer a question, in $language', ({ words: { advice } }) => {
  const type = 'outside-neutral';
  const another = (question: 'unwritten-rules' | 'route' | 'doubts', employment = lawyer.employment) =>
    answererText({ question, by: 'another' }, intakeOf({ ...lawyer, employment }), advice);
  const told = (side: 'path' | 'perspective', house: boolean) =>
    advice.answeredBy({ by: 'another', type, side, house });

  it('is of the house for what only people there know, as far as there is a house', () => {
    expect(another('unwritten-rules')).toBe(told('path', true));
    expect(another('unwritten-rules', 'self-employed')).toBe(told('path', false));
  });

  it('is on the path for what lies there, and without a stake for what does not', () => {
    expect(another('route')).toBe(told('path', false));
    expect(another('doubts')).toBe(told('perspective', false));
    expect(new Set([told('path', true), told('path', false), told('perspective', false)]).size).toBe(3);
  });
});

describe.each(views)('what the catalogue does not know, in $language', ({ words }) => {
  it.each<[string, (id: never) => string]>([
    ['a reason', id => reasonText({ id, params: {} } as never, words.advice)],
    ['a step', id => nextStepText({ id, params: {} }, words.advice)],
    ['other help', id => otherHelpText({ id }, words.advice)],
    ['a door', id => placeText({ id }, words.advice)],
    ['a limit', id => limitText(id, words.advice)],
    ['who answers', id => answererText({ question: 'route', by: id }, intakeOf(lawyer), words.advice)],
  ])('is told by its id: %s', (_what, told) => {
    expect(told('of-later' as never)).toBe('of-later');
  });
});
