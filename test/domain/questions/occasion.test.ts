import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { type MeetingSoFar, occasionOf } from '../../../src/domain/questions/occasion.ts';
import { intake, personWith, sessionWith } from '../../store/samples.ts';

const TODAY = '2026-12-10';
const known = (changes: Partial<MeetingSoFar> = {}): MeetingSoFar => ({
  intake,
  person: personWith(),
  sessions: [sessionWith()],
  today: TODAY,
  ...changes,
});
const agreedOn = (lookBack: string | null): Person['agreement'] => ({
  goals: null,
  weeks: null,
  minutes: null,
  place: null,
  planner: null,
  confidential: null,
  lookBack,
});

describe('what kind of mentor it is for', () => {
  it('is what the person is where one knows, else what was advised', () => {
    expect(occasionOf(known()).type).toBe('inside-career-path');
    expect(occasionOf(known({ person: personWith({ onPath: false }) })).type).toBe('outside-neutral');
    expect(occasionOf(known({ person: null })).type).toBe('inside-career-path');
    expect(occasionOf(known({ person: null, intake: undefined })).type).toBeNull();
  });
});

describe('what it is about', () => {
  it('is what one wants to know and this kind of mentor can tell', () => {
    expect(occasionOf(known()).about).toEqual(['route']);
    expect(occasionOf(known({ person: personWith({ onPath: false }) })).about).toEqual(['doubts']);
  });

  it('is all that one wants to know where that is nothing, and what is answered already counts no more', () => {
    const answers = { ...intake.answers, questions: ['route', 'doubts'], covered: ['route'] } as const;
    expect(occasionOf(known({ intake: { ...intake, answers } })).about).toEqual(['doubts']);
  });

  it('is anything before the first intake', () => {
    expect(occasionOf(known({ intake: undefined })).about).toEqual([]);
  });
});

describe('the time that it is', () => {
  const phase = (changes: Partial<MeetingSoFar>) => occasionOf(known(changes)).phase;

  it('is that of the first meeting as long as there was none', () => {
    expect(phase({ sessions: [] })).toBe('first');
    expect(phase({ sessions: [], person: personWith({ status: 'ended' }) })).toBe('first');
  });

  it('is on the way after that', () => {
    expect(phase({})).toBe('on-the-way');
  });

  it('is hard where one feels little sure of oneself, as one said last', () => {
    expect(phase({ sessions: [sessionWith({ confidence: 3 })] })).toBe('hard');
    expect(phase({ sessions: [sessionWith({ confidence: 4 })] })).toBe('on-the-way');
    expect(phase({ sessions: [sessionWith({ confidence: 0 }), sessionWith({ confidence: 8 })] })).toBe(
      'on-the-way',
    );
    expect(phase({ sessions: [sessionWith({ confidence: null })] })).toBe('on-the-way');
  });

  it('is hard where something between the two was not well, as one said last', () => {
    const checkIn = (answer: number) => ({ day: TODAY, answers: { seen: 5, free: answer }, text: null });
    expect(phase({ person: personWith({ checkIns: [checkIn(5), checkIn(2)] }) })).toBe('hard');
    expect(phase({ person: personWith({ checkIns: [checkIn(1), checkIn(3)] }) })).toBe('on-the-way');
  });

  it.each([
    ['2026-12-31', 'ending'],
    ['2027-01-01', 'on-the-way'],
    ['2026-11-19', 'ending'],
    ['2026-11-18', 'on-the-way'],
    [null, 'on-the-way'],
  ])('is near the end within three weeks of the day on which one looks back: %s', (lookBack, expected) => {
    expect(phase({ person: personWith({ agreement: agreedOn(lookBack) }) })).toBe(expected);
  });

  it('is the end once it is over', () => {
    expect(
      phase({ person: personWith({ status: 'ended' }), sessions: [sessionWith({ confidence: 1 })] }),
    ).toBe('ending');
  });
});
