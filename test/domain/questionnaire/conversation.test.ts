import { describe, expect, it } from 'vitest';
import { finishedAnswers, intakeQuestionnaire } from '../../../src/domain/intake/questionnaire.ts';
import { questions } from '../../../src/domain/intake/questions.ts';
import { minutesFor } from '../../../src/domain/questionnaire/minutes.ts';
import { liveQuestions } from '../../../src/domain/questionnaire/question.ts';
import { answersWith, KEYS_AS_ASKED } from '../../support/answers.ts';
import {
  answered,
  begun,
  full,
  leftOpen,
  positionOf,
  reopened,
  resumed,
  until,
  walk,
  wentBack,
} from './intake-talk.ts';

describe('a conversation walked forward', () => {
  it('puts every question once, what decides first within each part, and ends at the review', () => {
    const { asked, end } = walk(begun(), full);
    expect(asked).toEqual(KEYS_AS_ASKED);
    expect(end.at).toBeNull();
    expect(finishedAnswers(end.answers)).toEqual(full);
  });

  it('leaves out what an answer made moot', () => {
    const { asked } = walk(begun(), { ...full, direction: 'unclear' });
    const moot = ['targetPosition', 'targetEmployer', 'certainty'];
    expect(asked).toEqual(KEYS_AS_ASKED.filter(key => !moot.includes(key)));
    expect(walk(begun(), { ...full, direction: 'just-begun' }).asked).not.toContain('phase');
    expect(walk(begun(), { ...full, direction: 'own-business' }).asked).not.toContain('targetEmployer');
  });

  it('leaves out what the questions one would ask, and the care that is needed, make moot', () => {
    const asked = (changes: object) => walk(begun(), { ...full, ...changes }).asked;
    expect(asked({ questions: ['route'] })).not.toContain('runInto');
    expect(asked({ questions: ['doubts'] })).not.toContain('someoneInside');
    expect(asked({ covered: ['route'] })).not.toContain('someoneInside');
    expect(asked({ covered: ['route'], runInto: 'how-it-works-here' })).toContain('someoneInside');
    expect(asked({ targetEmployer: 'other' })).not.toContain('someoneInside');
    expect(asked({ direction: 'unclear', targetEmployer: 'other' })).toContain('someoneInside');
    expect(asked({ employment: 'between-jobs' })).not.toContain('someoneInside');
    expect(asked({ canSpeakFreely: 4, consequences: 2 })).not.toContain('sameCircle');
    expect(asked({ canSpeakFreely: 4, consequences: undefined })).toContain('sameCircle');
  });

  it('keeps what one would ask in the order in which it is listed', () => {
    const here = until(begun(), 'questions');
    expect(answered(here, ['doubts', 'route']).answers.questions).toEqual(['route', 'doubts']);
  });

  it('takes the time that it says: a minute a text, a quarter of one a choice', () => {
    expect(minutesFor(liveQuestions(intakeQuestionnaire, {}))).toBe(9);
    expect(minutesFor(questions.filter(({ key }) => key === 'role' || key === 'phase'))).toBe(1);
  });

  it('counts only the questions that are put, and names their part', () => {
    const start = begun();
    expect(positionOf(start)).toEqual({ part: 'ambition', number: 1, of: 22 });
    const unclear = until(start, 'questions', { ...full, direction: 'unclear' });
    expect(positionOf(unclear)).toEqual({ part: 'ambition', number: 3, of: 19 });
    expect(positionOf(until(start, 'role'))).toEqual({ part: 'situation', number: 10, of: 22 });
    expect(positionOf(until(start, 'sameCircle'))).toEqual({ part: 'perspective', number: 21, of: 22 });
    expect(positionOf(walk(start, full).end)).toBeUndefined();
  });

  it('leaves the conversation before it as it was', () => {
    const start = begun();
    answered(start, 'To grow');
    expect(start).toEqual({ answers: {}, settled: [], at: 'ambition' });
  });
});

describe('a conversation walked back', () => {
  it('goes back three times, then forward again one by one, with the answers still there', () => {
    const here = until(begun(), 'certainty');
    const back = wentBack(wentBack(wentBack(here)));
    expect(back.at).toBe('questions');
    expect(back.answers.questions).toEqual(['route', 'current-work']);
    const again = answered(back, ['craft']);
    expect(again.at).toBe('covered');
    expect(answered(again, []).at).toBe('certainty');
  });

  it('steps over a moot question, either way', () => {
    const here = until(begun(), 'questions', { ...full, direction: 'unclear' });
    const back = wentBack(here);
    expect(back.at).toBe('direction');
    expect(answered(back, 'unclear').at).toBe('questions');
  });

  it('stays at the first question, where there is nothing before', () => {
    const start = begun();
    expect(wentBack(start)).toEqual(start);
  });

  it('goes from the review to the last question, and from there to the review', () => {
    const back = wentBack(walk(begun(), full).end);
    expect(back.at).toBe('someoneInside');
    expect(answered(back, 'yes').at).toBeNull();
  });

  it('goes back over a question that was passed over, which is then open again', () => {
    const skipped = leftOpen(until(begun(), 'certainty'));
    const back = wentBack(skipped);
    expect(back.at).toBe('certainty');
    expect(answered(back, 5).answers.certainty).toBe(5);
  });
});

describe('a conversation at its review', () => {
  const review = walk(begun(), full).end;

  it('takes one changed answer and returns to the review', () => {
    const changed = answered(reopened(review, 'role'), 'midwife');
    expect(changed.at).toBeNull();
    expect(finishedAnswers(changed.answers)?.role).toBe('midwife');
  });

  it('returns there with the answer as it was where one goes back from it', () => {
    const again = wentBack(reopened(review, 'role'));
    expect([again.at, again.answers]).toEqual([null, review.answers]);
  });

  it('asks what a change of direction brings back, and only that', () => {
    const { end } = walk(begun(), { ...full, direction: 'unclear' });
    const changed = answered(reopened(end, 'direction'), 'next-position');
    expect(changed.at).toBe('certainty');
    const { asked, end: after } = walk(changed, full);
    expect(asked).toEqual(['certainty', 'targetPosition', 'targetEmployer']);
    expect(after.at).toBeNull();
  });

  it('keeps no answer that a change of direction made moot, and has it ready if one changes back', () => {
    const changed = answered(reopened(review, 'direction'), 'unclear');
    expect(changed.at).toBeNull();
    expect(finishedAnswers(changed.answers)).not.toHaveProperty('certainty');
    const back = answered(reopened(changed, 'direction'), 'next-position');
    expect(finishedAnswers(back.answers)).toEqual(full);
  });

  it('does nothing with an answer where no question is on the screen', () => {
    expect(answered(review, 'anything')).toEqual(review);
    expect(leftOpen(review)).toEqual(review);
  });
});

describe('a question passed over', () => {
  it('is dealt with, and leaves no answer behind', () => {
    const skipped = leftOpen(until(begun(full), 'phase'));
    expect(skipped.at).toBe('offer');
    expect(skipped.answers).not.toHaveProperty('phase');
  });

  it('may be any that is not required', () => {
    const required = answersWith({ direction: 'next-position' });
    const { asked, end } = walk(begun(), required);
    expect(asked).toEqual(KEYS_AS_ASKED.filter(key => key !== 'runInto' && key !== 'someoneInside'));
    expect(finishedAnswers(end.answers)).toEqual(required);
  });

  it.each(['ambition', 'direction', 'questions', 'role', 'employment'] as const)(
    'leaves nothing finished when it is required: %s',
    key => {
      const { [key]: _missing, ...others } = full;
      expect(finishedAnswers(walk(begun(), others).end.answers)).toBeUndefined();
    },
  );
});

describe('a conversation broken off', () => {
  it.each(KEYS_AS_ASKED)('goes on at the same question: %s', key => {
    const here = until(begun(), key);
    const draft = { ...here, typed: 'half a', savedAt: '2026-11-23T21:05:53.000Z' };
    expect(resumed(draft)).toEqual(here);
  });

  it('goes on at the review, and at a question chosen there or gone back to', () => {
    const draft = { typed: '', savedAt: '2026-11-23T21:05:53.000Z' };
    const review = walk(begun(), full).end;
    const chosen = reopened(review, 'phase');
    const back = wentBack(wentBack(until(begun(), 'decision')));
    for (const { answers, settled, at } of [review, chosen, back]) {
      expect(resumed({ answers, settled, at, ...draft })).toEqual({ answers, settled, at });
    }
  });
});

describe('a second intake', () => {
  it('puts every question again, with the earlier answer ready', () => {
    const start = begun(full);
    expect(start.at).toBe('ambition');
    expect(start.answers).toEqual(full);
    const { asked, end } = walk(start, full);
    expect(asked).toEqual(KEYS_AS_ASKED);
    expect(finishedAnswers(end.answers)).toEqual(full);
  });

  it('follows the new direction, not the earlier one', () => {
    const earlier = { ...answersWith({ direction: 'unclear' }), phase: 'stuck' } as const;
    const { asked, end } = walk(begun(earlier), { ...full, direction: 'just-begun' });
    expect(asked).toContain('certainty');
    expect(asked).not.toContain('phase');
    expect(finishedAnswers(end.answers)).not.toHaveProperty('phase');
  });
});
