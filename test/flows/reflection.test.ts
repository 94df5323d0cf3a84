import { describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../src/domain/meetings/session.ts';
import type { Question } from '../../src/domain/questionnaire/question.ts';
import { reflectionFlow } from '../../src/flows/reflection.ts';
import { meetingOn } from '../domain/growth/samples.ts';
import { readers } from '../render/screens.ts';

const TODAY = '2026-11-20';
const sessions = [
  meetingOn('2026-10-01', { mentor: 'Ann', confidence: 3 }),
  meetingOn('2026-11-13', { mentor: 'Bob', confidence: 7 }),
  meetingOn('2026-11-18'),
];

describe.each(readers)('the guided reflection, in $language', ({ words }) => {
  const flowAfter = (some: readonly SessionWithActions[]) =>
    reflectionFlow({ words, sessions: some, people: [], today: TODAY });
  const questionIn = (flow: ReturnType<typeof flowAfter>, wanted: string): Question => {
    const found = flow.questionnaire.questions.find(({ key }) => key === wanted);
    if (found === undefined) throw new Error(`There is no question ${wanted}`);
    return found;
  };
  const saidTo = (some: readonly SessionWithActions[], key: string, answers: Record<string, unknown>) => {
    const flow = flowAfter(some);
    return flow.words.replyTo?.(questionIn(flow, key), answers)?.paragraphs;
  };

  it('tells after the new number the one that was given last, and on which day, however they were kept', () => {
    const { lastConfidence } = words.sessions.guided;
    const told = [lastConfidence({ value: 7, day: words.dates.long({ day: '2026-11-13' }) })];
    expect(saidTo(sessions, 'confidence', { confidence: 5 })).toEqual(told);
    expect(saidTo(sessions.toReversed(), 'confidence', { confidence: 5 })).toEqual(told);
  });

  it('says back by when an action is to be done, or that it has no day', () => {
    const { dueOn, withoutDay } = words.sessions;
    const said = (action: string) => saidTo([], 'action 1', { 'action 1': action });
    expect(said('call Ann on 1 december')).toEqual([
      dueOn({ text: 'call Ann', day: words.dates.long({ day: '2026-12-01' }) }),
    ]);
    expect(said('call Ann')).toEqual([withoutDay({ text: 'call Ann' })]);
  });

  it('tells no earlier number where there is none', () => {
    expect(saidTo([meetingOn('2026-11-18')], 'confidence', { confidence: 5 })).toBeUndefined();
  });

  it('suggests whom one met last', () => {
    expect(questionIn(flowAfter(sessions), 'mentor')).toMatchObject({ suggestion: 'Bob' });
    expect(questionIn(flowAfter(sessions.toReversed()), 'mentor')).toMatchObject({ suggestion: 'Bob' });
  });
});
