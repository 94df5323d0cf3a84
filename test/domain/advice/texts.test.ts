import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import { advice as english } from '../../../src/i18n/en/advice.ts';
import { advice as dutch } from '../../../src/i18n/nl/advice.ts';
import { type SentencesById, sentenceById } from '../../../src/i18n/sentence.ts';
import { validAnswers } from '../../support/answers.ts';
import {
  answerers,
  avoids,
  employers,
  kinds,
  limitIds,
  nextStepIds,
  otherHelps,
  placeIds,
  reasonIds,
  retiredNextStepIds,
  retiredReasonIds,
  strengths,
  types,
} from './ids.ts';

const catalogues = { en: english('mentor'), nl: dutch('mentor') };
type Words = (typeof catalogues)['en'];

const sought = { position: null, employment: 'employed', direction: 'next-position' } as const;

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
  const sentences = <Table extends object>(kind: string, ids: Table, said: SentencesById<Table>) =>
    (Object.keys(ids) as (keyof Table)[]).map(id => [`${kind} ${String(id)}`, said[id](ids[id])]);
  const whereabouts = employers.flatMap(employer =>
    (['target', 'own', 'other'] as const).map(field => ({ employer, field })),
  );
  return Object.fromEntries([
    ...types.flatMap(id => Object.entries(words.types[id]).map(([form, text]) => [`${id} ${form}`, text])),
    ...sentences('reason', reasonIds, words.reasons),
    ...sentences('step', nextStepIds, words.nextSteps),
    ...sentences('retired reason', retiredReasonIds, words.retired.reasons),
    ...sentences('retired step', retiredNextStepIds, words.retired.nextSteps),
    ...placeIds.map(id => [`place ${id}`, words.places[id]]),
    ...limitIds.map(id => [`limit ${id}`, words.limits[id]]),
    ...otherHelps.map(id => [`help ${id}`, words.otherHelp[id]]),
    ...avoids.map(id => [`avoid ${id}`, words.avoidLine(words.avoid[id])]),
    ...(['boss', 'assessors', 'clients', 'investors', 'hirers'] as const).map(id => [
      `judges ${id}`,
      words.avoidLine(words.whoJudges[id]),
    ]),
    ...Object.entries(words.rubs).map(([id, text]) => [`rub ${id}`, text]),
    ...strengths.map(id => [`strength ${id}`, words.strengths[id]]),
    ...kinds.map(id => [`kind ${id}`, words.compared.kind[id]]),
    ...whereabouts.map(where => [`where ${where.employer} ${where.field}`, words.where(where)]),
    ...whereabouts.flatMap(where =>
      types.map(type => [
        `look for ${type} ${where.employer} ${where.field}`,
        words.lookFor({ ...sought, type, where }),
      ]),
    ),
    ...answerers.flatMap(by =>
      (['path', 'perspective'] as const).flatMap(side =>
        [true, false].map(house => [
          `${by} ${side} ${house}`,
          words.answeredBy({ by, type: 'inside-career-path', side, house }),
        ]),
      ),
    ),
    ...employers.map(where => [`turns ${where}`, words.turnsTo.where({ when: '…', where })]),
    ...types.map(type => [`turns ${type}`, words.turnsTo.type({ when: '…', type })]),
    ...Object.entries(words.inTheWorld.sameCircle).map(([id, text]) => [`ties ${id}`, text]),
    ...Object.entries(words.inTheWorld.someoneInside).map(([id, text]) => [`somebody ${id}`, text]),
  ]);
}

function sentencesOf(advice: Recommendation, words: Words): string[] {
  const { type, where } = advice;
  return [
    words.lookFor({ ...sought, type, where, position: 'head nurse' }),
    words.strengths[advice.strength],
    ...advice.avoid.map(id => words.avoidLine(words.avoid[id])),
    ...advice.reasons.map(reason => sentenceById(reason, words.reasons) ?? ''),
    ...advice.places.map(({ id }) => words.places[id]),
    ...advice.limits.map(({ id }) => words.limits[id]),
    ...advice.otherHelp.map(({ id }) => words.otherHelp[id]),
    ...advice.nextSteps.map(step => sentenceById(step, words.nextSteps) ?? ''),
  ];
}

function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/\p{L}{2}/u);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
}
