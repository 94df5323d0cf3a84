import { describe, expect, it } from 'vitest';
import {
  answered,
  beginInterview,
  finishedAnswers,
  liveQuestions,
  minutesFor,
  passedOver,
  progressOf,
  reopened,
  resumed,
  wentBack,
} from '../../../src/domain/intake/interview.ts';
import { questions } from '../../../src/domain/intake/questions.ts';
import { answersWith, KEYS_IN_ORDER } from '../../support/answers.ts';
import { full, until, walk } from './walk.ts';

describe('an interview walked forward', () => {
  it('puts every question once, in the order of the intake, and ends at the review', () => {
    const { asked, end } = walk(beginInterview(), full);
    expect(asked).toEqual(KEYS_IN_ORDER);
    expect(end.at).toBeNull();
    expect(finishedAnswers(end)).toEqual(full);
  });

  it('leaves out what an answer made moot', () => {
    const { asked } = walk(beginInterview(), { ...full, direction: 'unclear' });
    const moot = ['targetPosition', 'targetEmployer', 'certainty'];
    expect(asked).toEqual(KEYS_IN_ORDER.filter(key => !moot.includes(key)));
    expect(walk(beginInterview(), { ...full, direction: 'just-begun' }).asked).not.toContain('phase');
    expect(walk(beginInterview(), { ...full, direction: 'own-business' }).asked).not.toContain(
      'targetEmployer',
    );
  });

  it('leaves out what the questions one would ask, and the care that is needed, make moot', () => {
    const asked = (changes: object) => walk(beginInterview(), { ...full, ...changes }).asked;
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
    const here = until(beginInterview(), 'questions');
    expect(answered(here, ['doubts', 'route']).answers.questions).toEqual(['route', 'doubts']);
  });

  it('takes the time that it says: a minute a text, a quarter of one a choice', () => {
    expect(minutesFor(liveQuestions({}))).toBe(9);
    expect(minutesFor(questions.filter(({ key }) => key === 'role' || key === 'phase'))).toBe(1);
  });

  it('counts only the questions that are put, and names their part', () => {
    const start = beginInterview();
    expect(progressOf(start)).toEqual({ part: 'ambition', number: 1, of: 22 });
    const unclear = until(start, 'questions', { ...full, direction: 'unclear' });
    expect(progressOf(unclear)).toEqual({ part: 'ambition', number: 3, of: 19 });
    expect(progressOf(until(start, 'role'))).toEqual({ part: 'situation', number: 10, of: 22 });
    expect(progressOf(until(start, 'sameCircle'))).toEqual({ part: 'perspective', number: 21, of: 22 });
    expect(progressOf(walk(start, full).end)).toBeUndefined();
  });

  it('leaves the interview before it as it was', () => {
    const start = beginInterview();
    answered(start, 'To grow');
    expect(start).toEqual({ answers: {}, settled: [], at: 'ambition' });
  });
});

describe('an interview walked back', () => {
  it('goes back three times, then forward again one by one, with the answers still there', () => {
    const here = until(beginInterview(), 'decision');
    const back = wentBack(wentBack(wentBack(here)));
    expect(back.at).toBe('questions');
    expect(back.answers.questions).toEqual(['route', 'current-work']);
    const again = answered(back, ['craft']);
    expect(again.at).toBe('covered');
    expect(answered(again, []).at).toBe('decision');
  });

  it('steps over a moot question, either way', () => {
    const here = until(beginInterview(), 'questions', { ...full, direction: 'unclear' });
    const back = wentBack(here);
    expect(back.at).toBe('direction');
    expect(answered(back, 'unclear').at).toBe('questions');
  });

  it('stays at the first question, where there is nothing before', () => {
    const start = beginInterview();
    expect(wentBack(start)).toEqual(start);
  });

  it('goes from the review to the last question, and from there to the review', () => {
    const back = wentBack(walk(beginInterview(), full).end);
    expect(back.at).toBe('confidentialContent');
    expect(answered(back, true).at).toBeNull();
  });

  it('goes back over a question that was passed over, which is then open again', () => {
    const skipped = passedOver(until(beginInterview(), 'certainty'));
    const back = wentBack(skipped);
    expect(back.at).toBe('certainty');
    expect(answered(back, 5).answers.certainty).toBe(5);
  });
});

describe('an interview at its review', () => {
  const review = walk(beginInterview(), full).end;

  it('takes one changed answer and returns to the review', () => {
    const changed = answered(reopened(review, 'role'), 'midwife');
    expect(changed.at).toBeNull();
    expect(finishedAnswers(changed)?.role).toBe('midwife');
  });

  it('asks what a change of direction brings back, and only that', () => {
    const { end } = walk(beginInterview(), { ...full, direction: 'unclear' });
    const changed = answered(reopened(end, 'direction'), 'next-position');
    expect(changed.at).toBe('targetPosition');
    const { asked, end: after } = walk(changed, full);
    expect(asked).toEqual(['targetPosition', 'targetEmployer', 'certainty']);
    expect(after.at).toBeNull();
  });

  it('keeps no answer that a change of direction made moot, and has it ready if one changes back', () => {
    const changed = answered(reopened(review, 'direction'), 'unclear');
    expect(changed.at).toBeNull();
    expect(finishedAnswers(changed)).not.toHaveProperty('certainty');
    const back = answered(reopened(changed, 'direction'), 'next-position');
    expect(finishedAnswers(back)).toEqual(full);
  });

  it('does nothing with an answer where no question is on the screen', () => {
    expect(answered(review, 'anything')).toEqual(review);
    expect(passedOver(review)).toEqual(review);
  });
});

describe('a question passed over', () => {
  it('is dealt with, and leaves no answer behind', () => {
    const skipped = passedOver(until(beginInterview(full), 'phase'));
    expect(skipped.at).toBe('situation');
    expect(skipped.answers).not.toHaveProperty('phase');
  });

  it('may be any that is not required', () => {
    const required = answersWith({ direction: 'next-position' });
    const { asked, end } = walk(beginInterview(), required);
    expect(asked).toEqual(KEYS_IN_ORDER.filter(key => key !== 'runInto' && key !== 'someoneInside'));
    expect(finishedAnswers(end)).toEqual(required);
  });

  it.each(['ambition', 'direction', 'questions', 'role', 'employment'] as const)(
    'leaves nothing finished when it is required: %s',
    key => {
      const { [key]: _missing, ...others } = full;
      expect(finishedAnswers(walk(beginInterview(), others).end)).toBeUndefined();
    },
  );
});

describe('an interview broken off', () => {
  it.each(KEYS_IN_ORDER)('goes on at the same question: %s', key => {
    const here = until(beginInterview(), key);
    const draft = { ...here, typed: 'half a', savedAt: '2026-11-23T21:05:53.000Z' };
    expect(resumed(draft)).toEqual(here);
  });

  it('goes on at the review, and at a question chosen there or gone back to', () => {
    const draft = { typed: '', savedAt: '2026-11-23T21:05:53.000Z' };
    const review = walk(beginInterview(), full).end;
    const chosen = reopened(review, 'phase');
    const back = wentBack(wentBack(until(beginInterview(), 'decision')));
    for (const interview of [review, chosen, back]) {
      expect(resumed({ ...interview, ...draft })).toEqual(interview);
    }
  });
});

describe('a second intake', () => {
  it('puts every question again, with the earlier answer ready', () => {
    const start = beginInterview(full);
    expect(start.at).toBe('ambition');
    expect(start.answers).toEqual(full);
    const { asked, end } = walk(start, full);
    expect(asked).toEqual(KEYS_IN_ORDER);
    expect(finishedAnswers(end)).toEqual(full);
  });

  it('follows the new direction, not the earlier one', () => {
    const earlier = { ...answersWith({ direction: 'unclear' }), phase: 'stuck' } as const;
    const { asked, end } = walk(beginInterview(earlier), { ...full, direction: 'just-begun' });
    expect(asked).toContain('certainty');
    expect(asked).not.toContain('phase');
    expect(finishedAnswers(end)).not.toHaveProperty('phase');
  });
});
