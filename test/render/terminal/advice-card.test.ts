import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { catalogueOf, type Messages } from '../../../src/i18n/index.ts';
import { adviceText, type Extent, intakeText } from '../../../src/render/terminal/advice-card.ts';
import { needLines } from '../../../src/render/terminal/advice-parts.ts';
import { intakeHistoryLines } from '../../../src/render/terminal/intake-history.ts';
import { answersWith, validAnswers } from '../../support/answers.ts';
import { plainDisplay } from '../../support/display.ts';
import { HOSTILE, intakeOf, lawyer, scientist, sleepless, successor } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const display = (columns: number, plain = false) => ({ ...plainDisplay(columns), plain });
const languages = { en: (await catalogueOf('en'))('mentor'), nl: (await catalogueOf('nl'))('mentor') };

function card(answers: Answers, words: Messages, columns = 80, extent: Extent = 'card'): string {
  return adviceText({ answers, recommendation: advise(answers) }, words, display(columns), extent);
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
        fc.property(validAnswers, fc.constantFrom<Extent>('card', 'whole'), (answers, extent) => {
          const text = card(answers, words, columns, extent);
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
  });

  it('is about two screens at 80 columns at the most, for the nurse', () => {
    expect(card(nurse, words).split('\n').length).toBeLessThanOrEqual(60);
  });

  it('says at most two changes, first those in the world; the whole advice says all', () => {
    const heading = words.advice.labels.change;
    const changes = (extent: Extent) =>
      (card(nurse, words, 400, extent).split(heading)[1] ?? '')
        .split('\n')
        .filter(line => line.startsWith('  · '));
    expect(changes('card').length).toBe(2);
    expect(changes('whole').length).toBe(advise(nurse).wouldChange.length);
    expect(changes('card').join()).not.toContain(words.intake.questions.direction.short);
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
    const text = card({ ...nurse, employment: 'self-employed' }, words, 80, 'whole');
    expect(text).not.toMatch(/manager:|leidinggevende/);
    expect(text).toContain(words.advice.avoidWithoutBoss.clients.who);
  });

  it('reads aloud without bars', () => {
    const recommendation = advise(nurse);
    const text = adviceText({ answers: nurse, recommendation }, words, display(80, true), 'card');
    expect(text).not.toMatch(/[█░·]/);
    expect(text).toContain(words.advice.needInWords({ need: words.advice.needs.path, value: 7 }));
  });
});

const onCard =
  (answers: Answers) =>
  ({ words, display }: View) =>
    adviceText(intakeOf(answers), words, display, 'card');
const whole =
  (answers: Answers) =>
  ({ words, display }: View) =>
    intakeText(intakeOf(answers), words, display);

screens('advice-card', {
  'a card for a scientist': onCard(scientist),
  'a card with a second mentor, for a lawyer': onCard(lawyer),
  'a card where something simpler comes first': onCard(successor),
  'a card where other help comes first': onCard(sleepless),
  'the whole advice for a lawyer': whole(lawyer),
});

describe.each(views)('the sentence under a card’s verdict, in $language', view => {
  const { overruled, strengths } = view.words.advice;
  const told = (answers: Answers) => onCard(answers)(view).replace(/\s+/g, ' ');

  it('says that the smaller need comes first where it does, and else how sure the advice is', () => {
    const { needs, type } = advise(lawyer);
    expect(type === 'inside-career-path' && needs.path < needs.perspective).toBe(true);
    expect(told(lawyer)).toContain(overruled);
    expect(told(scientist)).toContain(strengths.clear);
    expect(told(scientist)).not.toContain(overruled);
  });

  it('quotes nothing that a terminal would obey', () => {
    const text = onCard({ ...scientist, ambition: HOSTILE, role: HOSTILE, targetPosition: HOSTILE })(view);
    expect(text).toContain('“␛[31mAnn␛[0m eb ot  or not to be”');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });

  it('leaves to later what comes much later: the second mentor, and the first reflection', () => {
    const step = (id: 'log-the-first-meeting') => view.words.advice.nextSteps[id]({}).slice(0, 20);
    const later = step('log-the-first-meeting');
    expect(told(scientist)).not.toContain(later);
    expect(whole(scientist)(view).replace(/\s+/g, ' ')).toContain(later);
  });
});
