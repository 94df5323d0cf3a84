import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { adviceAsItStands, advise } from '../../../src/domain/advice/advise.ts';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { catalogueOf, type Messages } from '../../../src/i18n/index.ts';
import { adviceText } from '../../../src/render/terminal/advice-card.ts';
import { needLines } from '../../../src/render/terminal/advice-parts.ts';
import { avoidTexts } from '../../../src/render/terminal/avoid-text.ts';
import { intakeHistoryLines } from '../../../src/render/terminal/intake-history.ts';
import { nextStepText } from '../../../src/render/terminal/recommendation-text.ts';
import { answersWith, validAnswers } from '../../support/answers.ts';
import { plainDisplay } from '../../support/display.ts';
import {
  answersTo,
  founder,
  HOSTILE,
  intakeOf,
  lawyer,
  scientist,
  sleepless,
  successor,
} from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const display = (columns: number, plain = false) => ({ ...plainDisplay(columns), plain });
const languages = { en: (await catalogueOf('en'))('mentor'), nl: (await catalogueOf('nl'))('mentor') };

function card(answers: Answers, words: Messages, columns = 80): string {
  return adviceText({ answers, recommendation: advise(answers) }, words, display(columns));
}

const nurse = answersWith({
  ambition: 'In two years I want to lead a ward, and still know my patients by name.',
  direction: 'next-position',
  targetPosition: 'ward manager',
  targetEmployer: 'own',
  certainty: 7,
  questions: ['route', 'unwritten-rules', 'doubts'],
  role: 'senior nurse in a hospital',
  someoneInside: 'no',
  canSpeakFreely: 2,
  consequences: 4,
  sameCircle: 'some-ties',
});

/** In a world where everybody knows everybody. */
const resident = answersWith({
  ambition: 'Eye doctor in a small hospital.',
  direction: 'next-position',
  targetPosition: 'ophthalmologist',
  targetEmployer: 'open',
  certainty: 8,
  questions: ['route', 'craft'],
  role: 'resident in ophthalmology',
  employment: 'in-training',
  situation: 'What I say today, the one who trains me knows tomorrow.',
  canSpeakFreely: 1,
  consequences: 5,
  sameCircle: 'small-world',
});

/** Wants doors opened where it is not safe. */
const doorsHere = {
  direction: 'next-position',
  targetEmployer: 'own',
  employment: 'employed',
  covered: [],
  stopSigns: [],
  simplerHelp: 'no',
  someoneInside: 'no',
  canSpeakFreely: 1,
} as const satisfies Partial<Answers>;

const designer = answersWith({
  ambition: 'Find out whether I want to go on for myself.',
  direction: 'unclear',
  questions: ['doubts', 'challenge', 'craft'],
  role: 'freelance designer',
  employment: 'self-employed',
  situation: 'I make my money, but each job is like the last, and I wonder what I do it for.',
  canSpeakFreely: 2,
  outsideView: 5,
  sameCircle: 'some-ties',
});

describe.each(Object.entries(languages))('the two needs in %s', (_language, words) => {
  const told = (path: number, perspective: number, columns: number) =>
    needLines({ path, perspective }, words, display(columns));

  it('stand each whole on a line, in however narrow a window, however heavy they are', () => {
    const widths = fc.integer({ min: 20, max: 100 });
    const weight = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(weight, weight, widths, (path, perspective, columns) => {
        fc.pre(path + perspective > 0);
        const lines = told(path, perspective, columns);
        for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
        const ends = [...lines.join('\n').matchAll(/[█░] (\d+)(?= {2}|$)/gm)].map(([, digits]) => digits);
        expect(ends).toEqual([String(path), String(perspective)]);
      }),
      {
        examples: [
          [12, 3, 41],
          [10, 10, 30],
          [20, 20, 38],
          [3, 12, 20],
        ],
      },
    );
  });

  it('stand under their names where there is no room beside these', () => {
    expect(told(12, 3, 20)).toHaveLength(4);
    expect(told(12, 3, 40)).toHaveLength(2);
    expect(told(12, 3, 80)).toHaveLength(1);
  });
});

describe.each(Object.entries(languages))('the earlier advice in %s', (_language, words) => {
  it.each([30, 38, 41])('has a line for each, wrapped between words at %i columns', columns => {
    const at = '2026-11-30T12:00:00.000Z';
    const record = {
      ...{ id: '01', at, zone: 'UTC', day: '2026-11-30', shared: [], createdAt: at, updatedAt: at },
      ...{ answers: nurse, recommendation: advise(nurse) },
    };
    const [line = ''] = intakeHistoryLines([record], words, display(columns));
    for (const row of line.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(columns);
    expect(line.replace(/\s+/g, ' ')).toContain(words.advice.types[advise(nurse).type].name);
  });
});

describe.each(Object.entries(languages))('a card in %s', (_language, words) => {
  it.each([40, 80])(
    'keeps to %i columns, and has words for all that it tells',
    columns => {
      fc.assert(
        fc.property(validAnswers, answers => {
          const text = card(answers, words, columns);
          for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
          const { reasons, nextSteps, places, limits, avoid } = advise(answers);
          const ids = [...reasons, ...nextSteps, ...places, ...limits].map(({ id }): string => id);
          for (const id of [...ids, ...avoid].filter(one => one.includes('-')))
            expect(text).not.toContain(id);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  it('quotes the person, and names their position, who answers what, and whom rather not to ask', () => {
    const text = card(nurse, words).replace(/\s+/g, ' ');
    expect(text).toContain('“In two years I want to lead a ward, and still know my patients by name.”');
    expect(text).toContain('(ward manager)');
    expect(text).toContain('senior nurse in a hospital');
    for (const question of ['route', 'unwritten-rules', 'doubts'] as const) {
      expect(text).toContain(words.intake.questions.questions.options[question].label);
    }
    expect(text).toContain(words.advice.avoid['own-employer'].who);
    expect(text).toContain(words.advice.rubs['known-only-here']);
  });

  it('is not much more than one page: 48 lines at 80 columns, 58 with a second mentor', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        const lines = card(answers, words).split('\n').length;
        expect(lines).toBeLessThanOrEqual(advise(answers).second === null ? 48 : 58);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('holds every open question, and says nothing twice but what the message asks', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        const advice = advise(answers);
        fc.pre(advice.kind !== 'other-help-first');
        const text = card(answers, words, 400);
        for (const { question } of advice.whoAnswers) {
          expect(text).toContain(words.intake.questions.questions.options[question].label);
        }
        const whom = avoidTexts({ answers, recommendation: advice }, words.advice);
        expect(new Set(whom).size).toBe(whom.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says the same in every window, but for how it is laid out', () => {
    const said = (columns: number) => card(nurse, words, columns).replace(/[\s█░·]+/g, ' ');
    const sorted = (columns: number) => said(columns).split(' ').sort();
    expect(sorted(40)).toEqual(sorted(80));
  });

  it('takes the person’s own sentence to the first meeting, and never into a message', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        const marked = { ...answers, ambition: 'Xylophone', situation: 'Quicksilver' };
        const { nextSteps } = advise(marked);
        const told = nextSteps.map(step => nextStepText(step, words.advice)).join(' ');
        expect(told).not.toMatch(/xylophone|quicksilver/i);
        const { kind } = advise(marked);
        expect(card(marked, words).includes('“Quicksilver”')).toBe(kind === 'mentor');
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('never sends everybody here away and asks for somebody with a say here, without saying what pulls apart', () => {
    fc.assert(
      fc.property(validAnswers, given => {
        const answers = {
          ...given,
          ...doorsHere,
          questions: [...new Set([...given.questions.slice(0, 3), 'introductions' as const])],
        };
        const { kind, type, avoid, nextSteps } = adviceAsItStands(answers);
        const asksForSponsor = nextSteps.some(({ id }) => id === 'let-a-sponsor-see-you');
        const { isAboutThisHouse } = factsOf(answers);
        fc.pre(kind === 'mentor' && type === 'inside-career-path' && avoid.includes('own-employer'));
        fc.pre(asksForSponsor && isAboutThisHouse('introductions'));
        expect(card(answers, words)).toContain(words.advice.labels.rub);
      }),
      { numRuns: 15, maxSkipsPerRun: 2000 },
    );
  }, 120_000);

  it('says at most two changes, first those in the world', () => {
    const [, told = ''] = card(nurse, words, 400).split(words.advice.labels.change);
    const changes = told.split('\n').filter(line => line.startsWith('  · '));
    expect(changes.length).toBeGreaterThanOrEqual(1);
    expect(changes.length).toBeLessThanOrEqual(2);
    expect(changes.join()).not.toContain(words.intake.questions.direction.short);
  });

  it('is short where other help comes first: the address, three things today, and afterwards', () => {
    const text = card({ ...nurse, stopSigns: ['misconduct'] }, words);
    expect(text.split('\n').length).toBeLessThanOrEqual(24);
    expect(text).toContain('vertrouwenspersoon');
    expect(text).toMatch(/gratis|free/);
    expect(text).toMatch(/ {2}3 /);
    expect(text).not.toContain(words.advice.labels.places);
    expect(text).not.toContain(words.advice.labels.whoAnswers);
  });

  it('names somebody without a boss no manager', () => {
    const text = card({ ...nurse, employment: 'self-employed' }, words);
    expect(text).not.toMatch(/manager:|leidinggevende/);
    expect(text).toContain(words.advice.whoJudges.clients.who);
  });

  it('reads aloud without bars', () => {
    const recommendation = advise(nurse);
    const text = adviceText({ answers: nurse, recommendation }, words, display(80, true));
    expect(text).not.toMatch(/[█░·]/);
    expect(text).toContain(words.advice.needInWords({ need: words.advice.needs.path, value: 7 }));
  });
});

const onCard =
  (answers: Answers) =>
  ({ words, display }: View) =>
    adviceText(intakeOf(answers), words, display);

screens('advice-card', {
  'a card for a scientist': onCard(scientist),
  'a card for somebody who looks at another employer, and asks what only this one knows': onCard(nurse),
  'a card for somebody who looks at their own employer, in another department': onCard(answersTo('P06')),
  'a card for somebody who wants a view from outside, this week': onCard(answersTo('P05')),
  'a card for somebody who has just begun': onCard(answersTo('P04')),
  'a card for somebody in a small world': onCard(resident),
  'a card for somebody bound by confidentiality': onCard(founder),
  'a card for somebody self-employed': onCard(designer),
  'a card where nothing is open': onCard(answersTo('P02')),
  'a card with a second mentor, for a lawyer': onCard(lawyer),
  'a card where something simpler comes first': onCard(successor),
  'a card where other help comes first': onCard(sleepless),
});

describe.each(views)('the sentence under a card’s verdict, in $language', view => {
  const { overruledLabel, strengthLabels } = view.words.advice;
  const told = (answers: Answers) => onCard(answers)(view).replace(/\s+/g, ' ');

  it('says that the smaller need comes first where it does, and else how sure the advice is', () => {
    const { needs, type } = advise(lawyer);
    expect(type === 'inside-career-path' && needs.path < needs.perspective).toBe(true);
    expect(told(lawyer)).toContain(overruledLabel({ by: 'questions' }));
    expect(told(scientist)).toContain(strengthLabels.clear);
    expect(told(scientist)).not.toContain(overruledLabel({ by: 'questions' }));
  });

  it('quotes nothing that a terminal would obey', () => {
    const text = onCard({ ...scientist, ambition: HOSTILE, role: HOSTILE, targetPosition: HOSTILE })(view);
    expect(text).toContain('“␛[31mAnn␛[0m eb ot  or not to be”');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});
