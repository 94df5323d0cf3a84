import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { nextMeetingWith } from '../../../src/domain/meetings/next-meeting.ts';
import { appointmentWith, intake, personWith, sessionWith } from '../../store/samples.ts';

const now = new Date('2026-12-04T14:00:00.000Z');
const ann = personWith({ id: 'ann' });
const bo = personWith({ id: 'bo', name: 'Bo', onPath: false });
const plannedAt = (at: string, changes = {}) => appointmentWith({ id: at, person: 'ann', at, ...changes });
const journalWith = (changes: Partial<Journal>): Journal => ({
  ...emptyJournal,
  people: [ann, bo],
  ...changes,
});
const next = (changes: Partial<Journal>, wanted: Parameters<typeof nextMeetingWith>[0] = null) =>
  nextMeetingWith(wanted, journalWith(changes), { now, today: '2026-12-04' });

const SOON = '2026-12-05T14:00:00.000Z';
const LATER = '2026-12-20T14:00:00.000Z';

describe('the next meeting', () => {
  it('is the soonest that is planned', () => {
    const appointments = [
      plannedAt(LATER),
      plannedAt(SOON),
      plannedAt('2026-12-04T15:00:00.000Z', { status: 'cancelled' }),
      plannedAt('2026-12-04T16:00:00.000Z', { status: 'held' }),
    ];
    expect(next({ appointments }).appointment?.id).toBe(SOON);
  });

  it('is the one that has begun until it is over; an hour later where it does not say', () => {
    const begun = (at: string, minutes: number | null) =>
      next({ appointments: [plannedAt(at, { minutes })] }).appointment;
    expect(begun('2026-12-04T13:15:00.000Z', 45)).not.toBeNull();
    expect(begun('2026-12-04T13:14:00.000Z', 45)).toBeNull();
    expect(begun('2026-12-04T13:00:00.000Z', null)).not.toBeNull();
    expect(begun('2026-12-04T12:59:00.000Z', null)).toBeNull();
  });

  it('is, where somebody is wanted, the next one with them, by id or by name', () => {
    const appointments = [plannedAt(SOON), plannedAt(LATER, { person: 'bo' })];
    expect(next({ appointments }, { person: bo, name: 'Bo' }).appointment?.id).toBe(LATER);
    const typed = [plannedAt(SOON), plannedAt(LATER, { person: 'Zoë' })];
    expect(next({ appointments: typed }, { person: null, name: 'zoe' }).appointment?.id).toBe(LATER);
    expect(next({ appointments: typed }, { person: bo, name: 'Bo' }).appointment).toBeNull();
  });
});

describe('with whom it is', () => {
  const who = (...given: Parameters<typeof next>) => next(...given).who;

  it('is what the appointment says: somebody in the journal, or a name', () => {
    expect(who({ appointments: [plannedAt(SOON)] })).toEqual({ person: ann, name: 'Ann' });
    expect(who({ appointments: [plannedAt(SOON, { person: 'Zoë' })] })).toEqual({
      person: null,
      name: 'Zoë',
    });
    expect(who({ appointments: [plannedAt(SOON, { person: null })] })).toBeNull();
  });

  it('is somebody whom one added under that name later, and nobody once they were deleted', () => {
    expect(who({ appointments: [plannedAt(SOON, { person: 'ANN' })] })).toMatchObject({ person: ann });
    const gone = plannedAt(SOON, { person: '20260901090000-annannann1' });
    expect(who({ appointments: [gone] })).toBeNull();
  });

  it('is, where none is planned, the only mentor', () => {
    expect(who({ people: [ann, { ...bo, status: 'candidate' }] })).toEqual({ person: ann, name: 'Ann' });
  });

  it('is, with two mentors or none, whom one met last', () => {
    const sessions = [
      sessionWith({ id: 'a', day: '2026-11-01', mentor: 'Ann', person: 'ann' }),
      sessionWith({ id: 'b', day: '2026-11-02', mentor: 'Robert', person: 'bo' }),
      sessionWith({ id: 'c', day: '2026-11-03', mentor: null }),
    ];
    expect(who({ sessions })).toEqual({ person: bo, name: 'Bo' });
    expect(who({ sessions, people: [] })).toEqual({ person: null, name: 'Robert' });
    expect(who({})).toBeNull();
  });
});

describe('the meetings so far', () => {
  it('are those with that person, and tell for which questions it is the time', () => {
    const sessions = [
      sessionWith({ id: 'b', day: '2026-11-02', mentor: 'Ann', person: null }),
      sessionWith({ id: 'a', day: '2026-11-01', mentor: 'Ann', person: 'ann' }),
      sessionWith({ id: 'c', day: '2026-11-03', mentor: 'Bo', person: 'bo' }),
    ];
    const meeting = next({ sessions, intakes: [intake], appointments: [plannedAt(SOON)] });
    expect(meeting.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(meeting.occasion).toEqual({ type: 'inside-career-path', about: ['route'], phase: 'on-the-way' });
    expect(next({ sessions }, { person: null, name: 'Zoë' }).occasion.phase).toBe('first');
  });
});
