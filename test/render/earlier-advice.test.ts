import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { IntakeRecord } from '../../src/domain/intake/record.ts';
import { catalogueOf, type Messages } from '../../src/i18n/index.ts';
import { earlierAdvice } from '../../src/render/earlier-advice.ts';
import { outlineLines, outlineText } from '../../src/render/terminal/outline-text.ts';
import { intakeWithTexts } from '../../src/render/terminal/recommendation-text.ts';
import { adviceOutline } from '../../src/render/whole-advice.ts';
import { recordSchemas } from '../../src/store/schema/records.ts';
import { plainDisplay } from '../support/display.ts';
import { screens, type View } from './screens.ts';

const display = plainDisplay();
const whole = (intake: IntakeRecord, said: Messages) =>
  outlineText(adviceOutline(intake, null, said), said, display);
const drawn = (intake: IntakeRecord, { words, display }: View) =>
  outlineLines(earlierAdvice(intake, words), words, display).join('\n');
const words = { en: (await catalogueOf('en'))('mentor'), nl: (await catalogueOf('nl'))('mentor') };

/** As the first engine stored it, with an answer, a reason and steps that are there no longer. */
const stored = {
  id: '20261101120000-abcdefghjk',
  at: '2026-11-01T12:00:00.000Z',
  zone: 'Europe/Amsterdam',
  day: '2026-11-01',
  answers: {
    ambition: 'The board, this spring.',
    direction: 'next-position',
    certainty: 9,
    questions: ['route', 'introductions', 'doubts', 'self-image'],
    deadline: true,
    role: 'sales manager',
    employment: 'employed',
    stopSigns: [],
  },
  recommendation: {
    engine: 1,
    kind: 'mentor',
    type: 'inside-career-path',
    second: 'outside-neutral',
    strength: 'leaning',
    needs: { path: 7, perspective: 6 },
    where: { employer: 'either', field: 'target' },
    secondWhere: { employer: 'other', field: 'other' },
    avoid: ['line-manager', 'decides-on-you', 'a-whom-of-later'],
    reasons: [
      { id: 'asks-the-route', toward: 'inside-career-path', weight: 3, answers: ['questions'], params: {} },
      { id: 'deadline-comes-first', toward: null, weight: 0, answers: ['certainty', 'deadline'], params: {} },
      { id: 'a-reason-of-later', toward: null, weight: 0, answers: ['a-key-of-later'], params: {} },
    ],
    wouldChange: [
      { change: { deadline: false }, type: 'outside-neutral' },
      { change: { sameCircle: 'small-world' }, type: 'outside-neutral' },
    ],
    otherHelp: [],
    nextSteps: [
      {
        id: 'list-three-people',
        params: { type: 'inside-career-path', employer: 'either', field: 'target' },
      },
      { id: 'a-step-of-later', params: {} },
    ],
  },
  shared: [],
  createdAt: '2026-11-01T12:00:00.000Z',
  updatedAt: '2026-11-01T12:00:00.000Z',
};

const record: IntakeRecord = v.parse(recordSchemas.intakes, stored);

const needed = (changes: object): IntakeRecord =>
  v.parse(recordSchemas.intakes, {
    ...stored,
    recommendation: { ...stored.recommendation, ...changes },
  });
const help = [{ id: 'general-practitioner', params: {} }];

screens('earlier-advice', {
  'advice of engine 1': view => drawn(record, view),
  'other help came first': view => drawn(needed({ kind: 'other-help-first', otherHelp: help }), view),
  'nothing would have turned it': view => drawn(needed({ wouldChange: [], second: null }), view),
});

describe('advice of engine 1', () => {
  it('is kept as it was, with nothing filled in that it did not say', () => {
    expect(record).toEqual(stored);
  });

  it('is shown with its own ids, labels and answers', () => {
    const text = whole(record, words.en).replace(/\s+/g, ' ');
    expect(text).toContain('Something will be decided soon, and you want it, so the path comes first.');
    expect(text).toContain('you answered “How sure I am: 9 out of 10” and “Whether it is decided soon: yes”');
    expect(text).toContain('Whether it is decided soon: no');
    expect(text).toContain('Whether they have ties: Yes, everywhere');
    expect(text).toContain('Write down three people: someone who holds the position you are aiming for');
    expect(text).toContain('What would change this');
    expect(text).not.toContain(words.en.advice.labels.places);
    const nl = whole(record, words.nl).replace(/\s+/g, ' ');
    expect(nl).toContain('Er valt snel een beslissing, en je wilt het: dus eerst het pad.');
    expect(nl).toContain('Snel beslist: nee');
    expect(nl).toContain('Schrijf drie mensen op');
  });

  it('shows an id that it does not know, rather than nothing', () => {
    const text = whole(record, words.en);
    for (const id of ['a-whom-of-later', 'a-reason-of-later', 'a-key-of-later', 'a-step-of-later']) {
      expect(text).toContain(id);
    }
  });

  it('is printed for other programs with its sentences, and with no part that it did not have', () => {
    const { recommendation } = v.parse(
      v.object({
        recommendation: v.looseObject({ wouldChange: v.array(v.looseObject({ text: v.string() })) }),
      }),
      intakeWithTexts(record, words.en),
    );
    expect(Object.keys(recommendation).sort()).toEqual(Object.keys(stored.recommendation).sort());
    expect(recommendation.wouldChange[0]?.text).toBe(
      'If you answered “no” to “Will something about this be decided within six months?”, it would be a mentor from outside.',
    );
  });
});

describe('advice of a later engine', () => {
  it('never crashes a card: what is unknown is shown by its id', async () => {
    const { advise } = await import('../../src/domain/advice/advise.ts');
    const answers = { ...record.answers, questions: ['route'] as const };
    const later = {
      ...advise(answers),
      engine: 3,
      avoid: ['a-whom-of-later'],
      places: [{ id: 'a-door-of-later', params: {} }],
      limits: [{ id: 'a-limit-of-later' }],
      whoAnswers: [{ question: 'a-question-of-later', by: 'somebody-of-later' }],
      nextSteps: [{ id: 'a-step-of-later', params: {} }],
    };
    const kept: IntakeRecord = v.parse(recordSchemas.intakes, { ...stored, answers, recommendation: later });
    const text = whole(kept, words.en);
    for (const id of ['a-whom-of-later', 'a-door-of-later', 'a-limit-of-later', 'somebody-of-later']) {
      expect(text).toContain(id);
    }
    const alone = { ...kept, answers: { ...kept.answers, employment: 'self-employed' } } as const;
    expect(whole(alone, words.nl)).toContain('a-whom-of-later');
  });
});
