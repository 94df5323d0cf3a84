import { describe, expect, it } from 'vitest';
import { inside, outside } from '../../../src/domain/advice/recommendation.ts';
import { PATH_QUESTIONS, TO_ASK } from '../../../src/domain/intake/questions.ts';
import { knownQuestions } from '../../../src/domain/questions/known-questions.ts';
import { HALVES, halfOf, library, QUESTION_PHASES } from '../../../src/domain/questions/library.ts';
import { questionsThatFit } from '../../../src/domain/questions/select.ts';
import { toTakeAlong as englishOpeners } from '../../../src/i18n/en/advice/take-along.ts';
import { libraryQuestions as english } from '../../../src/i18n/en/questions.ts';
import { toTakeAlong as dutchOpeners } from '../../../src/i18n/nl/advice/take-along.ts';
import { libraryQuestions as dutch } from '../../../src/i18n/nl/questions.ts';

const NOW = '2026-11-20T11:30:00.000Z';
const known = knownQuestions({ questions: [], appointments: [] }, NOW);
const types = [inside, outside] as const;

describe('the library of questions', () => {
  it('holds at least forty, each under an id of its own that never changes', async () => {
    expect(library.length).toBeGreaterThanOrEqual(40);
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
    const ids = library.map(({ id }) => `${id}\n`).join('');
    await expect(ids).toMatchFileSnapshot('library-ids.txt');
  });

  it('has some for each of the nine things one may want to know, in the order of these', () => {
    for (const about of TO_ASK) {
      expect(library.filter(one => one.about === about).length, about).toBeGreaterThanOrEqual(4);
    }
    const places = library.map(({ about }) => (about === null ? TO_ASK.length : TO_ASK.indexOf(about)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has enough for a meeting with each kind of mentor, about each thing that they can tell, at any time', () => {
    for (const type of types) {
      for (const about of TO_ASK) {
        const isOfPath = PATH_QUESTIONS.some(one => one === about);
        const isTheirs = about === 'current-work' || isOfPath === (type === inside);
        if (!isTheirs) continue;
        for (const phase of QUESTION_PHASES) {
          const fitting = questionsThatFit(known, { type, about: [about], phase });
          expect(fitting.length, `${type} ${about} ${phase}`).toBeGreaterThanOrEqual(3);
          expect(new Set(fitting.map(({ half }) => half)).size, `${type} ${about} ${phase}`).toBe(
            HALVES.length,
          );
        }
      }
    }
  });

  it('puts what is about the path to somebody on it, and what is about oneself to somebody from outside', () => {
    for (const { id, about, type } of library) {
      if (about === null || about === 'doubts') expect(type, id).toBeNull();
      else if (about !== 'current-work') {
        expect(type, id).toBe(PATH_QUESTIONS.some(one => one === about) ? inside : outside);
      }
    }
  });

  it('knows in which half a question of one’s own lies', () => {
    expect(TO_ASK.filter(about => halfOf(about) === 'ambitions')).toEqual([
      'route',
      'introductions',
      'example',
    ]);
    expect(halfOf(null)).toBe('run-into');
  });
});

/** How a question begins that can be answered with a story; one that begins with a verb is answered with yes or no. */
const OPEN: Readonly<Record<'en' | 'nl', RegExp>> = {
  en: /^(?:What|Which|How|When|Where|Who) /,
  nl: /^(?:Wat|Waar|Waarin|Welke?|Hoe|Wanneer|Wie|Van wie|Van welke|Over welke) /,
};

describe.each([
  { language: 'en', questions: english, openers: englishOpeners },
  { language: 'nl', questions: dutch, openers: dutchOpeners },
] as const)('a question of the library, in $language', ({ language, questions, openers }) => {
  const texts = Object.values(questions);

  it('is there for every id, and for no other', () => {
    expect(Object.keys(questions)).toEqual(library.map(({ id }) => id));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(texts)('is answered with a story, and fits on two lines: %s', text => {
    expect(text).toMatch(OPEN[language]);
    expect(text.endsWith('?')).toBe(true);
    expect([...text].length).toBeLessThanOrEqual(95);
  });

  it('leaves the word for a mentor to the person, and is none that the advice gives already', () => {
    expect(texts.filter(text => /mentor|coach/i.test(text))).toEqual([]);
    expect(texts.filter(text => Object.values<string>(openers).includes(text))).toEqual([]);
  });
});
