import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { type Action, newAction } from '../../src/domain/meetings/action.ts';
import { RHYTHM_IN_WEEKS } from '../../src/domain/meetings/rhythm.ts';
import { withReflection } from '../../src/domain/meetings/with-actions.ts';
import { isWorthGoingOnWith, type Status, statusOf } from '../../src/domain/status.ts';
import { founder, intakeOf, scientist, sleepless, successor } from '../render/samples.ts';
import { appointmentWith, personWith } from '../store/samples.ts';
import { meetingOn } from './growth/samples.ts';

const TODAY = '2026-11-20';
const NOW = `${TODAY}T11:30:00.000Z`;

function standing(journal: Partial<Journal>, brokenOff: string | null = null): Status {
  return statusOf(
    { ...emptyJournal, ...journal },
    brokenOff,
    { now: new Date(NOW), today: TODAY, zone: 'Europe/Amsterdam' },
    RHYTHM_IN_WEEKS,
  );
}

const todo = (id: string, due: string | null, status: Action['status'] = 'open') => ({
  ...newAction({ id, text: `do ${id}`, due }, NOW),
  status,
});
const met = (...days: readonly string[]) =>
  days.map(day => meetingOn(day)).reduce(withReflection, emptyJournal).sessions;

describe('the one thing to do next', () => {
  const next = (journal: Partial<Journal>, brokenOff: string | null = null) =>
    standing(journal, brokenOff).next;

  it('is to begin, where nothing is there yet', () => {
    expect(next({})).toEqual({ kind: 'begin' });
  });

  it('is to go on with what was broken off, whatever else there is to do', () => {
    const journal = { actions: [todo('a', '2026-11-01')], sessions: met('2026-11-13') };
    expect(next(journal, 'intake')).toEqual({ kind: 'go-on', command: 'intake' });
  });

  it.each([
    ['a mentor', scientist, 'approach-somebody'],
    ['other help first', sleepless, 'other-help'],
    ['something simpler', successor, 'simpler-help'],
  ])('after the advice %s follows from that advice', (_what, answers, kind) => {
    expect(next({ intakes: [intakeOf(answers)] })).toEqual({ kind });
  });

  it('is to ask somebody where one has people in mind, and to plan a meeting once one is chosen', () => {
    const [ann, bo] = [
      personWith({ name: 'Ann' }),
      personWith({ id: '20261120090000-0000bo00p2', name: 'Bo' }),
    ];
    const intakes = [intakeOf(scientist)];
    const inMind = { intakes, people: [{ ...ann, status: 'candidate' } as const] };
    expect(next(inMind)).toEqual({ kind: 'ask-somebody' });
    expect(next({ ...inMind, intakes: [intakeOf(sleepless)] })).toEqual({ kind: 'other-help' });
    const declined = [{ ...ann, status: 'declined' } as const];
    expect(next({ intakes, people: declined })).toEqual({ kind: 'approach-somebody' });
    const chosen = [{ ...ann, status: 'candidate' } as const, { ...bo, status: 'mentor' } as const];
    expect(next({ intakes, people: chosen })).toEqual({ kind: 'meet-first', name: 'Bo' });
    expect(next({ intakes, people: chosen, sessions: met('2026-11-13') })).toMatchObject({
      kind: 'meet-again',
    });
  });

  it('goes on with an agenda that was broken off only as long as a meeting is ahead', () => {
    const ahead = { ...emptyJournal, appointments: [appointmentWith({ at: '2026-11-21T13:00:00.000Z' })] };
    const over = { ...emptyJournal, appointments: [appointmentWith({ at: '2026-11-19T13:00:00.000Z' })] };
    const isWorthIt = (command: string, journal: Journal) =>
      isWorthGoingOnWith(command, journal, new Date(NOW));
    expect(isWorthIt('prepare --with ann', ahead)).toBe(true);
    expect(isWorthIt('prepare --with ann', over)).toBe(false);
    expect(isWorthIt('log', over)).toBe(true);
  });

  it('follows from the latest advice, not from the first', () => {
    const intakes = [intakeOf(sleepless, '2026-01-10'), intakeOf(scientist, '2026-11-10')];
    expect(next({ intakes })).toEqual({ kind: 'approach-somebody' });
  });

  it('is the open action that is most urgent, which need not be the newest nor the first', () => {
    const actions = [
      todo('without a day', null),
      todo('later', '2026-12-24'),
      todo('overdue', '2026-11-18'),
      todo('soon', '2026-11-25'),
      todo('done before', '2026-11-01', 'done'),
      todo('dropped before', '2026-11-02', 'dropped'),
    ];
    expect(next({ actions })).toMatchObject({ text: 'do overdue', overdue: true });
    expect(standing({ actions }).actions.map(({ id }) => id)).toEqual([
      'overdue',
      'soon',
      'later',
      'without a day',
    ]);
  });

  it('is an action that is not overdue on its own day, and is on the next', () => {
    expect(next({ actions: [todo('a', TODAY)] })).toMatchObject({ overdue: false });
    expect(next({ actions: [todo('a', '2026-11-19')] })).toMatchObject({ overdue: true });
  });

  it.each([
    ['three weeks after the meeting', '2026-11-13', '2026-12-04'],
    ['today where that has passed', '2026-09-01', TODAY],
    ['today where that is today', '2026-10-30', TODAY],
  ])('is to meet again, %s', (_when, last, around) => {
    expect(next({ sessions: met('2026-08-01', last) })).toEqual({ kind: 'meet-again', around });
  });

  it('counts from the latest meeting, whichever was written down last', () => {
    const told = { kind: 'meet-again', around: '2026-12-04' };
    expect(next({ sessions: met('2026-11-13', '2026-10-01') })).toEqual(told);
    expect(next({ sessions: met('2026-11-13', '2026-10-01').toReversed() })).toEqual(told);
  });
});

describe('the one thing to do next, where it ended with the last mentor', () => {
  const over = personWith({ name: 'Ann', status: 'ended', ended: { day: '2026-11-15', text: null } });
  const withAnn = met('2026-11-13').map(session => ({ ...session, mentor: null, person: over.id }));
  const next = (journal: Partial<Journal>) =>
    standing({ people: [over], sessions: withAnn, intakes: [intakeOf(scientist)], ...journal }).next;

  it('is to look back, not to meet again', () => {
    expect(next({})).toEqual({ kind: 'wrapped-up', name: 'Ann' });
    expect(next({ intakes: [] })).toEqual({ kind: 'wrapped-up', name: 'Ann' });
  });

  it('follows from the advice since then', () => {
    expect(next({ intakes: [intakeOf(scientist, '2026-11-16')] })).toEqual({ kind: 'approach-somebody' });
  });

  it('is to meet again where there is another mentor, or the last meeting was with somebody else', () => {
    const bo = personWith({ id: 'bo', name: 'Bo', status: 'mentor' });
    expect(next({ people: [over, bo] })).toMatchObject({ kind: 'meet-again' });
    expect(next({ sessions: met('2026-11-14') })).toMatchObject({ kind: 'meet-again' });
  });
});

describe('where one stands', () => {
  it('is known from the latest intake', () => {
    const intakes = [intakeOf(sleepless, '2026-01-10'), intakeOf(founder, '2026-11-10')];
    const { recommendation } = intakeOf(founder);
    expect(standing({ intakes })).toMatchObject({
      intakes: 2,
      kind: recommendation.kind,
      type: recommendation.type,
    });
    expect(intakeOf(sleepless).recommendation.type).not.toBe(recommendation.type);
  });

  it('is known from the day of the latest meeting, whichever was written down last', () => {
    const sessions = met('2026-11-13', '2026-10-01');
    expect(standing({ sessions })).toMatchObject({ meetings: 2, lastMeeting: '2026-11-13' });
  });

  it('counts the open actions, and lists five of them at the most', () => {
    const actions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id =>
      todo(id, null, id === 'g' ? 'done' : 'open'),
    );
    const { openActions, actions: listed } = standing({ actions });
    expect(openActions).toBe(6);
    expect(listed).toHaveLength(5);
  });

  it('tells the soonest appointment that is planned and not over, the one that begins now included', () => {
    const at = (id: string, when: string, status: 'planned' | 'cancelled' = 'planned') =>
      appointmentWith({ id, at: when, status });
    const appointments = [
      at('over', '2026-11-20T11:29:59.000Z'),
      at('called off', NOW, 'cancelled'),
      at('later', '2026-12-10T10:00:00.000Z'),
      at('now', NOW),
    ];
    expect(standing({ appointments }).appointment?.id).toBe('now');
    expect(standing({ appointments: appointments.slice(0, 3) }).appointment?.id).toBe('later');
    expect(standing({ appointments: appointments.slice(0, 2) }).appointment).toBeNull();
  });
});
