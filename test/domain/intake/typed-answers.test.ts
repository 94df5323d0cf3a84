import { describe, expect, it } from 'vitest';
import { splitTypedAnswer, typedValue } from '../../../src/domain/intake/typed-answers.ts';

describe('an answer as one types it', () => {
  it.each([
    ['certainty=3', ['certainty', '3']],
    [' ambition = a=b ', ['ambition', ' a=b ']],
    ['covered=', ['covered', '']],
    ['certainty', undefined],
    ['=3', undefined],
    ['', undefined],
  ])('is a key and a value: %j', (typed, expected) => {
    expect(splitTypedAnswer(typed)).toEqual(expected);
  });

  it.each([
    ['certainty', ' 10 ', 10],
    ['certainty', '-1', '-1'],
    ['certainty', '3.5', '3.5'],
    ['certainty', '', ''],
    ['confidentialContent', 'Ja', true],
    ['confidentialContent', 'yes', true],
    ['confidentialContent', 'true', true],
    ['confidentialContent', 'nee', false],
    ['confidentialContent', 'no', false],
    ['confidentialContent', 'perhaps', 'perhaps'],
    ['covered', 'route, craft', ['route', 'craft']],
    ['covered', '', []],
    ['direction', ' unclear ', 'unclear'],
    ['role', ' cook ', ' cook '],
    ['nothing-known', ' 3 ', ' 3 '],
  ])('is a value of the kind of its question: %s=%j', (key, typed, value) => {
    expect(typedValue(key, typed)).toEqual(value);
  });
});
