import { describe, expect, it } from 'vitest';
import { ownPhrase } from '../../../src/domain/advice/own-phrase.ts';

describe('words of the person’s own in a message to somebody else', () => {
  it.each([
    ['senior nurse in a hospital', 'senior nurse in a hospital'],
    ['Account manager.', 'Account manager'],
    ['  zelfstandig\nontwerper ', 'zelfstandig ontwerper'],
    ['packaging designer, freelance', 'packaging designer, freelance'],
  ])('stand as they are where they are a short phrase: %j', (text, phrase) => {
    expect(ownPhrase(text)).toBe(phrase);
  });

  it.each([
    'Programmer with eight years’ experience who leads a team of nine and an office elsewhere',
    'I hate my boss',
    'verpleegkundige die ziek is van mijn baas',
    'nurse (call 06 1234)',
    'a b c d e f g h i j k l m',
    '\u001b[31mnurse',
    '',
  ])('are left to the person to fill in where they are anything else: %j', text => {
    expect(ownPhrase(text)).toBeUndefined();
  });
});
