import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/domain/growth/summary.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { intakeOn, journalOf, meetingOn } from './samples.ts';

const TODAY = '2026-11-20';
const always = { since: null, until: null };

const summaryOf = (...meetings: readonly SessionWithActions[]) =>
  summarise(journalOf(...meetings), always, TODAY);

describe('the growth of somebody without meetings', () => {
  it('is an empty summary', () => {
    expect(summarise(emptyJournal, { since: '2026-01-01', until: null }, TODAY)).toEqual({
      period: { since: '2026-01-01', until: null, first: null, last: null },
      meetings: 0,
      mentors: [],
      aim: null,
      confidence: null,
      critical: [],
      blindSpots: [],
      skills: [],
      perspectives: [],
      actions: { done: [], open: [], dropped: [] },
      next: null,
      reflections: [],
    });
  });
});

describe('the meetings of a summary', () => {
  const journal = journalOf(
    meetingOn('2026-03-02', { id: 'c', at: '2026-03-02T09:00:00.000Z', confidence: 3 }),
    meetingOn('2026-03-01', { id: 'b', at: '2026-03-01T09:00:00.000Z', confidence: 2 }),
    meetingOn('2026-02-28', { id: 'a', confidence: 1 }),
    meetingOn('2026-03-02', { id: 'e', at: '2026-03-02T10:00:00.000Z', confidence: 5 }),
    meetingOn('2026-03-02', { id: 'd', at: '2026-03-02T09:00:00.000Z', confidence: 4 }),
  );
  const valuesIn = (since: string | null, until: string | null, of: Journal = journal) =>
    summarise(of, { since, until }, TODAY).confidence?.points.map(({ value }) => value) ?? [];

  it('stand in the order of day, moment and id, however they were kept', () => {
    expect(valuesIn(null, null)).toEqual([1, 2, 3, 4, 5]);
    expect(valuesIn(null, null, { ...journal, sessions: journal.sessions.toReversed() })).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('are those within the period, its first and last day included', () => {
    expect(valuesIn('2026-03-01', null)).toEqual([2, 3, 4, 5]);
    expect(valuesIn(null, '2026-03-01')).toEqual([1, 2]);
    expect(valuesIn('2026-03-01', '2026-03-01')).toEqual([2]);
    expect(valuesIn('2026-03-03', null)).toEqual([]);
  });

  it('give the first and the last day and the count', () => {
    expect(summarise(journal, { since: '2026-03-01', until: null }, TODAY)).toMatchObject({
      period: { since: '2026-03-01', until: null, first: '2026-03-01', last: '2026-03-02' },
      meetings: 4,
    });
  });
});

describe('a summary', () => {
  it('counts who was met, most often first, whatever the case of the name', () => {
    const names = ['Bob', 'ann ', null, 'Ann', ' ', 'Cas'];
    const sessions = names.map((mentor, index) => meetingOn(`2026-01-0${index + 1}`, { mentor }));
    expect(summaryOf(...sessions).mentors).toEqual([
      { name: 'ann', count: 2 },
      { name: 'Bob', count: 1 },
      { name: 'Cas', count: 1 },
    ]);
  });

  it('tells where somebody wants to go from the last intake that is not after the period', () => {
    const journal = {
      ...emptyJournal,
      intakes: [intakeOn('2025-05-01', 'Lead'), intakeOn('2026-05-01', 'Teach')],
    };
    const ambitionUntil = (until: string | null) =>
      summarise(journal, { since: '2026-01-01', until }, TODAY).aim?.ambition ?? null;
    expect([ambitionUntil(null), ambitionUntil('2026-04-30'), ambitionUntil('2025-01-01')]).toEqual([
      'Teach',
      'Lead',
      null,
    ]);
    expect(summarise(journal, always, TODAY).aim).toEqual({
      day: '2026-05-01',
      ambition: 'Teach',
      direction: 'next-position',
      kind: 'mentor',
      type: 'inside-career-path',
    });
  });

  it('shows confidence where it was noted, with the first and the last', () => {
    const { confidence } = summaryOf(
      meetingOn('2026-01-01', { confidence: 0 }),
      meetingOn('2026-01-02'),
      meetingOn('2026-01-03', { confidence: 7 }),
    );
    const [first, last] = [
      { day: '2026-01-01', value: 0 },
      { day: '2026-01-03', value: 7 },
    ];
    expect(confidence).toEqual({ points: [first, last], first, last });
  });

  it('groups skills by name under their first spelling', () => {
    const skill = (name: string, evidence: string | null) => ({ id: name, name, evidence });
    const { skills } = summaryOf(
      meetingOn('2026-01-01', { skills: [skill('Leading', 'The stand-up.'), skill('leading ', ' ')] }),
      meetingOn('2026-01-02', { skills: [skill('Listening', null), skill('LEADING', 'The audit.')] }),
    );
    expect(skills).toEqual([
      {
        name: 'Leading',
        days: ['2026-01-01', '2026-01-02'],
        evidence: [
          { day: '2026-01-01', text: 'The stand-up.' },
          { day: '2026-01-02', text: 'The audit.' },
        ],
      },
      { name: 'Listening', days: ['2026-01-02'], evidence: [] },
    ]);
  });

  it('leaves out what was left blank', () => {
    const blank = meetingOn('2026-01-01', {
      critical: ' \n',
      perspective: '',
      nowWhat: '\t',
      blindSpots: [
        { id: '1', text: ' ', outcome: 'Gone' },
        { id: '2', text: 'I rush', outcome: ' ' },
      ],
      actions: [{ id: '3', text: '', due: null, status: 'open' }],
    });
    expect(summaryOf(blank)).toMatchObject({
      critical: [],
      perspectives: [],
      blindSpots: [{ day: '2026-01-01', text: 'I rush', outcome: null }],
      actions: { open: [] },
      next: null,
    });
  });

  it('sorts actions by what became of them; one is overdue once its day has passed', () => {
    const action = (text: string, status: 'open' | 'done' | 'dropped', due: string | null = null) => ({
      id: text,
      text,
      due,
      status,
    });
    const { actions } = summaryOf(
      meetingOn('2026-01-02', { actions: [action('later', 'open', '2026-11-20'), action('done', 'done')] }),
      meetingOn('2026-01-01', {
        actions: [action('late', 'open', '2026-11-19'), action('some day', 'open'), action('no', 'dropped')],
      }),
    );
    expect(actions).toEqual({
      done: [{ day: '2026-01-02', text: 'done' }],
      open: [
        { day: '2026-01-01', text: 'late', due: '2026-11-19', overdue: true },
        { day: '2026-01-01', text: 'some day', due: null, overdue: false },
        { day: '2026-01-02', text: 'later', due: '2026-11-20', overdue: false },
      ],
      dropped: [{ day: '2026-01-01', text: 'no' }],
    });
  });

  it('ends with what the latest meeting led to, and with nothing where that one led to nothing', () => {
    const earlier = meetingOn('2026-01-01', { nowWhat: 'Ask more.' });
    expect(summaryOf(earlier, meetingOn('2026-01-02', { nowWhat: 'Wait.' })).next).toEqual({
      day: '2026-01-02',
      text: 'Wait.',
    });
    expect(summaryOf(earlier, meetingOn('2026-01-02')).next).toBeNull();
  });
});
