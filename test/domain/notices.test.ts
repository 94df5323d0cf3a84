import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { withReflection } from '../../src/domain/meetings/with-actions.ts';
import { noticesOf } from '../../src/domain/notices.ts';
import { appointmentWith, personWith } from '../store/samples.ts';
import { meetingOn } from './growth/samples.ts';

/** A Friday, half past noon in Amsterdam. */
const looked = { now: new Date('2026-11-20T11:30:00.000Z'), today: '2026-11-20', zone: 'Europe/Amsterdam' };
const ann = personWith({ id: '20260101090000-0000000ann', name: 'Ann' });

const noticed = (journal: Partial<Journal>, where = looked) =>
  noticesOf({ ...emptyJournal, ...journal }, where);
const kinds = (journal: Partial<Journal>) => noticed(journal).map(({ kind }) => kind);
const planned = (at: string, person: string | null = 'Ann', id = 'a1') =>
  appointmentWith({ at, person, id, minutes: 60 });
const met = (day: string, mentor: string | null = 'Ann') => {
  const session = { ...meetingOn(day), mentor };
  return withReflection(emptyJournal, session).sessions;
};

describe('a meeting that is near', () => {
  it.each([
    ['2026-11-20T12:00:00.000Z', '2026-11-20'],
    ['2026-11-21T22:59:00.000Z', '2026-11-21'],
  ])('is noticed on its day and the day before: %s', (at, day) => {
    expect(noticed({ appointments: [planned(at)] })).toEqual([
      { kind: 'meeting-near', appointment: 'a1', name: 'Ann', day, at },
    ]);
  });

  it.each(['2026-11-21T23:00:00.000Z', '2026-11-20T11:00:00.000Z'])(
    'is not noticed earlier, nor while it lasts: %s',
    at => {
      expect(noticed({ appointments: [planned(at)] })).toEqual([]);
    },
  );

  it('is on the day that it is for the person', () => {
    const journal = { appointments: [planned('2026-11-22T00:30:00.000Z')] };
    expect(noticed(journal)).toEqual([]);
    const there = { ...looked, zone: 'America/New_York' };
    expect(noticed(journal, there)).toMatchObject([{ kind: 'meeting-near', day: '2026-11-21' }]);
  });

  it('is not noticed once it is called off', () => {
    const off = { ...planned('2026-11-20T12:00:00.000Z'), status: 'cancelled' as const };
    expect(noticed({ appointments: [off] })).toEqual([]);
  });
});

describe('a meeting without a reflection', () => {
  it('is noticed as soon as it is over, with the name of the person', () => {
    const journal = { people: [ann], appointments: [planned('2026-11-20T10:30:00.000Z', ann.id)] };
    expect(noticed(journal)).toEqual([
      { kind: 'reflection-missing', appointment: 'a1', name: 'Ann', day: '2026-11-20' },
    ]);
    const earlier = { ...looked, now: new Date('2026-11-20T11:29:00.000Z') };
    expect(noticed(journal, earlier)).toEqual([]);
  });

  it('is noticed for two weeks, the latest first', () => {
    const days = ['2026-11-05', '2026-11-06', '2026-11-19'];
    const appointments = days.map(day => planned(`${day}T10:00:00.000Z`, 'Ann', day));
    expect(noticed({ appointments }).map(one => 'appointment' in one && one.appointment)).toEqual([
      '2026-11-19',
      '2026-11-06',
    ]);
  });

  it('is not noticed where one was written about a meeting with that person on that day', () => {
    const appointments = [planned('2026-11-19T10:00:00.000Z')];
    expect(kinds({ appointments, sessions: met('2026-11-19', 'ANN') })).toEqual([]);
    expect(kinds({ appointments, sessions: met('2026-11-19', 'Bob') })).toEqual(['reflection-missing']);
    expect(kinds({ appointments, sessions: met('2026-11-18') })).toEqual(['reflection-missing']);
  });
});

describe('silence', () => {
  it.each([
    ['2026-10-10', []],
    ['2026-10-09', ['six-weeks-quiet']],
    ['2026-08-23', ['six-weeks-quiet']],
    ['2026-08-22', ['ninety-days-quiet']],
    ['2026-05-22', ['ninety-days-quiet']],
    ['2026-05-21', []],
  ])('after a last meeting on %s is noticed as %j', (day, expected) => {
    expect(kinds({ sessions: met(day) })).toEqual(expected);
  });

  it('is noticed of a mentor for as long as nobody says that it is over', () => {
    const sessions = met('2025-01-10');
    expect(noticed({ people: [ann], sessions })).toEqual([
      { kind: 'ninety-days-quiet', person: ann.id, name: 'Ann', day: '2025-01-10' },
    ]);
    for (const status of ['ended', 'declined'] as const) {
      expect(noticed({ people: [{ ...ann, status }], sessions })).toEqual([]);
    }
  });

  it('is noticed of each of two mentors by itself', () => {
    const bob = personWith({ id: '20260101090000-0000000bob', name: 'Bob' });
    const sessions = [...met('2026-11-13', 'Ann'), ...met('2026-09-01', 'Bob')];
    expect(noticed({ people: [ann, bob], sessions })).toMatchObject([{ name: 'Bob', day: '2026-09-01' }]);
  });

  it('is none where a meeting is planned, or was until lately', () => {
    const sessions = met('2026-09-01');
    expect(kinds({ sessions, appointments: [planned('2026-12-11T10:00:00.000Z')] })).toEqual([]);
    expect(kinds({ sessions, appointments: [planned('2026-11-12T10:00:00.000Z')] })).toEqual([
      'reflection-missing',
    ]);
    const withBob = planned('2026-12-11T10:00:00.000Z', 'Bob');
    expect(kinds({ sessions, appointments: [withBob] })).toEqual(['six-weeks-quiet']);
  });

  it('is none of a mentor whom one never met, and none before there was a meeting', () => {
    expect(noticed({})).toEqual([]);
    expect(noticed({ people: [ann] })).toEqual([]);
  });

  it('counts a meeting that was held, also without a reflection', () => {
    const held = appointmentWith({ person: 'Ann', status: 'held', at: '2026-11-01T10:00:00.000Z' });
    expect(noticed({ sessions: met('2026-09-01'), appointments: [held] })).toEqual([]);
  });
});
