import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, outside } from '../../../src/domain/advice/recommendation.ts';
import { PATH_QUESTIONS, TO_ASK } from '../../../src/domain/intake/questions.ts';
import { type KnownQuestion, knownQuestions } from '../../../src/domain/questions/known-questions.ts';
import { QUESTION_PHASES } from '../../../src/domain/questions/library.ts';
import {
  askedLastFirst,
  narrowQuestions,
  type Occasion,
  pickQuestions,
  questionsThatFit,
} from '../../../src/domain/questions/select.ts';
import { questionWith } from '../../store/samples.ts';
import { knownWith } from './samples.ts';

const NOW = '2026-11-20T11:30:00.000Z';
const ours = knownQuestions({ questions: [], appointments: [] }, NOW);
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);
const first: Occasion = { type: inside, about: ['route'], phase: 'first' };

describe('a question fits', () => {
  const fitting = (occasion: Occasion, ...questions: readonly Parameters<typeof knownWith>[0][]) =>
    ids(questionsThatFit(questions.map(knownWith), occasion));

  it('the kind of mentor and the time that it is for, and any where it says none', () => {
    const questions = [
      { id: 'any' },
      { id: 'inside', type: inside },
      { id: 'outside', type: outside },
      { id: 'first', phase: 'first' },
      { id: 'hard', phase: 'hard' },
    ] as const;
    expect(fitting(first, ...questions)).toEqual(['any', 'inside', 'first']);
    expect(fitting({ ...first, type: null }, ...questions)).toEqual(['any', 'inside', 'outside', 'first']);
  });

  it('what one wants to know, or is about none of it; where nobody knows what that is, it may be about anything', () => {
    const questions = [
      { id: 'route', about: 'route' },
      { id: 'doubts', about: 'doubts' },
      { id: 'any' },
    ] as const;
    expect(fitting(first, ...questions)).toEqual(['route', 'any']);
    expect(fitting({ ...first, about: [] }, ...questions)).toEqual(['route', 'doubts', 'any']);
  });

  it('as long as it is not hidden', () => {
    expect(fitting(first, { id: 'hidden', hidden: true }, { id: 'shown' })).toEqual(['shown']);
  });
});

describe('questions are narrowed', () => {
  it('to those of a kind and a time, with what fits any, and to what is about one thing alone', () => {
    const narrowed = (fit: Partial<Parameters<typeof narrowQuestions>[1]>) =>
      narrowQuestions(ours, { type: null, about: null, phase: null, ...fit });
    expect(narrowed({})).toEqual(ours);
    expect(narrowed({ type: outside }).some(({ type }) => type === inside)).toBe(false);
    expect(narrowed({ type: outside }).some(({ type }) => type === null)).toBe(true);
    expect(new Set(narrowed({ phase: 'hard' }).map(({ phase }) => phase))).toEqual(new Set(['hard', null]));
    expect(new Set(narrowed({ about: 'doubts' }).map(({ about }) => about))).toEqual(new Set(['doubts']));
  });

  it('to those that were asked, the last first', () => {
    const asked = [
      knownWith({ id: 'never' }),
      knownWith({ id: 'long ago', asked: ['2025-01-01'] }),
      knownWith({ id: 'twice', asked: ['2024-01-01', '2026-01-01'] }),
    ];
    expect(ids(askedLastFirst(asked))).toEqual(['twice', 'long ago']);
  });
});

describe('three questions for a meeting', () => {
  it('are about what one wants to know and for the time that it is, of both halves', () => {
    const picked = pickQuestions(ours, { type: outside, about: ['self-image'], phase: 'first' }, 0);
    expect(ids(picked)).toEqual(['self-first-minutes', 'first-helped-on', 'first-worth-it']);
  });

  it('are such as are about nothing in particular where nobody knows what one wants to know', () => {
    const picked = pickQuestions(ours, { type: null, about: [], phase: 'first' }, 0);
    expect(ids(picked).slice(0, 2)).toEqual(['first-worth-it', 'first-helped-on']);
  });

  it('were not asked before', () => {
    const before = pickQuestions(ours, first, 0);
    const asked = ours.map(one => (before.includes(one) ? { ...one, asked: ['2026-11-01'] } : one));
    const next = pickQuestions(asked, first, 0);
    expect(next).toHaveLength(3);
    expect(ids(next).filter(id => ids(before).includes(id))).toEqual([]);
  });

  it('are others at the next meeting, though nobody said which were asked, until all that fits has come', () => {
    const occasion: Occasion = { type: inside, about: [], phase: 'on-the-way' };
    const rounds = Math.ceil(questionsThatFit(ours, occasion).length / 3);
    const meetings = Array.from({ length: rounds - 1 }, (_, turn) =>
      ids(pickQuestions(ours, occasion, turn)),
    );
    expect(new Set(meetings.flat()).size).toBe((rounds - 1) * 3);
    expect(pickQuestions(ours, occasion, rounds)).toEqual(pickQuestions(ours, occasion, 0));
  });

  it('are of both halves with either kind of mentor, whatever one wants to know, meeting after meeting', () => {
    const theirs = { [inside]: PATH_QUESTIONS, [outside]: ['self-image', 'doubts', 'challenge'] } as const;
    for (const type of [inside, outside] as const) {
      for (const about of ['current-work', ...theirs[type]] as const) {
        for (const phase of QUESTION_PHASES) {
          for (const turn of [0, 1, 2, 3, 4, 5, 6, 7]) {
            const picked = pickQuestions(ours, { type, about: [about], phase }, turn);
            const said = `${type} ${about} ${phase} ${turn}: ${ids(picked)}`;
            expect(new Set(picked.map(({ half }) => half)).size, said).toBe(2);
          }
        }
      }
    }
  });

  it('are for just that time where it is hard or ends, however many meetings there were before', () => {
    for (const phase of ['hard', 'ending'] as const) {
      for (const turn of [1, 4, 8]) {
        const [best] = pickQuestions(ours, { type: inside, about: ['craft'], phase }, turn);
        expect(best?.phase, `${phase} ${turn}`).toBe(phase);
      }
    }
  });

  it('leave what is for the end till last', () => {
    const questions = [
      knownWith({ id: 'ending', about: 'craft', phase: 'ending' }),
      knownWith({ id: 'hard', about: 'craft', phase: 'hard' }),
    ];
    expect(ids(pickQuestions(questions, first, 0))).toEqual(['hard', 'ending']);
  });

  it('begin with the same three where more are wanted', () => {
    expect(pickQuestions(ours, first, 1, 6).slice(0, 3)).toEqual(pickQuestions(ours, first, 1));
    expect(new Set(pickQuestions(ours, first, 1, 6)).size).toBe(6);
  });

  it('have one of one’s own before others that fit no better', () => {
    const own = questionWith({ type: inside, about: 'route', phase: 'first', asked: [] });
    const known = knownQuestions({ questions: [own], appointments: [] }, NOW);
    expect(ids(pickQuestions(known, first, 0))[0]).toBe(own.id);
  });

  it('are, once all that fits was asked, others for this kind of mentor, then the one asked longest ago', () => {
    const questions = [
      knownWith({ id: 'hidden', hidden: true }),
      knownWith({ id: 'asked last', asked: ['2026-11-01'] }),
      knownWith({ id: 'asked first', asked: ['2026-01-01'] }),
      knownWith({ id: 'for later', phase: 'ending' }),
      knownWith({ id: 'for another', type: outside }),
    ];
    expect(ids(pickQuestions(questions, first, 0))).toEqual(['for later', 'asked first', 'asked last']);
  });

  it('are three different ones that are not hidden, on every occasion, whatever was asked', () => {
    const occasions = fc.record({
      type: fc.constantFrom(inside, outside, null),
      about: fc.subarray([...TO_ASK]),
      phase: fc.constantFrom(...QUESTION_PHASES),
    });
    const became = fc.array(fc.record({ asked: fc.boolean(), hidden: fc.integer({ min: 0, max: 9 }) }), {
      minLength: ours.length,
      maxLength: ours.length,
    });
    fc.assert(
      fc.property(occasions, became, fc.nat(30), (occasion, states, turn) => {
        const known = ours.map(
          (one, at): KnownQuestion => ({
            ...one,
            asked: states[at]?.asked ? ['2026-01-01'] : [],
            hidden: states[at]?.hidden === 0,
          }),
        );
        const picked = pickQuestions(known, occasion, turn);
        expect(new Set(ids(picked)).size).toBe(3);
        expect(picked.some(({ hidden }) => hidden)).toBe(false);
        const fresh = questionsThatFit(known, occasion).filter(({ asked }) => asked.length === 0);
        const fitting = picked.filter(one => fresh.includes(one)).length;
        expect(fitting).toBeGreaterThanOrEqual(Math.min(2, fresh.length));
        const isOfOneHalf = new Set(picked.map(({ half }) => half)).size === 1;
        if (isOfOneHalf) expect(fitting).toBe(Math.min(3, fresh.length));
      }),
    );
  });
});
