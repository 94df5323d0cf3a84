import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { NextStepId, ReasonId, Recommendation } from '../../../src/domain/advice/recommendation.ts';
import { advice as english } from '../../../src/i18n/en/advice.ts';
import { advice as dutch } from '../../../src/i18n/nl/advice.ts';
import { validAnswers } from '../../support/answers.ts';
import { avoids, kinds, nextStepIds, otherHelps, reasonIds, strengths, types } from './ids.ts';

const catalogues = { en: english('mentor'), nl: dutch('mentor') };
type Words = (typeof catalogues)['en'];

describe.each(Object.entries(catalogues))('the words of advice in %s', (_language, words) => {
  it('have a sentence for every id that can occur', () => {
    for (const sentence of Object.values(everySentence(words))) expectReadable(sentence);
  });

  it('have a readable sentence for all that any advice holds', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        for (const sentence of sentencesOf(advise(answers), words)) expectReadable(sentence);
      }),
      { numRuns: 120 },
    );
  }, 30_000);
});

describe('the two languages', () => {
  it('say every sentence in their own words', () => {
    const nl = everySentence(catalogues.nl);
    const alike = Object.entries(everySentence(catalogues.en)).filter(([id, text]) => nl[id] === text);
    expect(alike).toEqual([]);
  });

  it('use the word that the person uses for a mentor', () => {
    const own = [english('compass'), dutch('compass')].map(words =>
      Object.values(everySentence(words)).join(),
    );
    for (const sentences of own)
      expect(sentences.replaceAll(/mentor (log|advice|intake)/g, '')).not.toMatch(/mentor/i);
  });
});

/** One sentence for each id, by a name that tells the two languages' sentences apart. */
function everySentence(words: Words): Record<string, string> {
  const reasons = Object.entries(reasonIds) as [ReasonId, (typeof reasonIds)[ReasonId]][];
  const steps = Object.entries(nextStepIds) as [NextStepId, (typeof nextStepIds)[NextStepId]][];
  return Object.fromEntries([
    ...types.flatMap(id => Object.entries(words.types[id]).map(([form, text]) => [`${id} ${form}`, text])),
    ...reasons.map(([id, params]) => [`reason ${id}`, words.reasons[id](params)]),
    ...steps.map(([id, params]) => [`step ${id}`, words.nextSteps[id](params)]),
    ...otherHelps.map(id => [`help ${id}`, words.otherHelp[id]]),
    ...avoids.map(id => [`avoid ${id}`, words.avoid[id]]),
    ...strengths.map(id => [`strength ${id}`, words.strengths[id]]),
    ...kinds.map(id => [`kind ${id}`, words.compared.kind[id]]),
    ...(['own', 'other', 'either'] as const).flatMap(employer =>
      (['target', 'own', 'other'] as const).map(field => [
        `where ${employer} ${field}`,
        words.where({ employer, field }),
      ]),
    ),
  ]);
}

function sentencesOf(advice: Recommendation, words: Words): string[] {
  return [
    words.types[advice.type].verdict,
    words.strengths[advice.strength],
    words.where(advice.where),
    ...advice.avoid.map(id => words.avoid[id]),
    ...advice.reasons.map(({ id, params }) => words.reasons[id](params)),
    ...advice.otherHelp.map(({ id }) => words.otherHelp[id]),
    ...advice.nextSteps.map(({ id, params }) => words.nextSteps[id](params)),
  ];
}

function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/\p{L}{2}/u);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
}
