import { describe, expect, it } from 'vitest';
import {
  misspeltKeyFor,
  findMisspeltKeys as slipsAmong,
} from '../../../src/domain/meetings/misspelt-keys.ts';
import { fieldNames } from '../../../src/store/schema/records.ts';
import { sessionWith } from '../../store/samples.ts';

const bare = { day: '2026-11-03', what: 'x' };

const slipsIn = (given: unknown) => slipsAmong(given, fieldNames);
const slipsOf = (session: object) => slipsIn([session]).map(({ key, nearest }) => [key, nearest]);

describe('a key that looks like a misspelt one', () => {
  it.each([
    ['so-what', 'soWhat'],
    ['nowwhat', 'nowWhat'],
    ['blind_spots', 'blindSpots'],
    ['confidance', 'confidence'],
    ['skill', 'skills'],
    ['Mentor', 'mentor'],
  ])('is a slip, with what was probably meant: %s', (key, nearest) => {
    expect(slipsOf({ ...bare, [key]: 'x' })).toEqual([[key, nearest]]);
  });

  it.each([
    [{ actions: [{ text: 'a', stauts: 'done' }] }, 'actions.stauts', 'actions.status'],
    [{ actions: [{ what: 'a' }] }, 'actions.what', 'actions.text'],
    [{ skills: ['b', { name: 'a', example: 'e' }] }, 'skills.example', 'skills.evidence'],
    [{ blindSpots: [{ text: 'a', outcom: 'e' }] }, 'blindSpots.outcom', 'blindSpots.outcome'],
  ])('is one in an item as well: %j', (items, key, nearest) => {
    expect(slipsOf({ ...bare, ...items })).toEqual([[key, nearest]]);
  });

  it.each([
    [{ people: [{ name: 'Ann', emploier: 'own' }] }, 'people.emploier', 'people.employer'],
    [{ actions: [{ text: 'a', expcted: 'b' }] }, 'actions.expcted', 'actions.expected'],
    [{ appointments: [{ at: 'x', plase: 'b' }] }, 'appointments.plase', 'appointments.place'],
  ])('is one in a record of any other kind: %j', (journal, key, nearest) => {
    expect(slipsIn(journal)).toEqual([{ key, nearest, count: 1 }]);
    expect(misspeltKeyFor('name', { nmae: 'Ann' }, 'people', fieldNames)).toBe('nmae');
  });

  it('is counted once in an action, whether that stands in its session or by itself', () => {
    const [action] = [{ text: 'a', stauts: 'done' }];
    const told = [{ key: 'actions.stauts', nearest: 'actions.status', count: 1 }];
    expect(slipsIn({ ...bare, actions: [action] })).toEqual(told);
    expect(slipsIn({ actions: [action] })).toEqual(told);
  });

  it('is counted in all that lack what was meant, and told once', () => {
    const sessions = [
      { ...bare, 'so-what': 'a' },
      { ...bare, 'so-what': 'a', soWhat: null },
      { ...bare, 'so-what': 'a', soWhat: 'b' },
    ];
    const told = [{ key: 'so-what', nearest: 'soWhat', count: 2 }];
    expect(slipsIn(sessions)).toEqual(told);
    expect(slipsIn({ sessions })).toEqual(told);
  });

  it('is one in a session by itself', () => {
    expect(slipsIn({ ...bare, 'so-what': 'a' })).toEqual([{ key: 'so-what', nearest: 'soWhat', count: 1 }]);
  });

  it('is none where what it looks like is given too', () => {
    expect(slipsOf({ ...bare, date: '2026-11-04', text: 'y' })).toEqual([]);
  });

  it('is none in a session that has an id, which the program made', () => {
    expect(slipsOf({ ...sessionWith(), soWhat: null, 'so-what': 'x' })).toEqual([]);
  });
});

describe('a key that is unlike any known one', () => {
  it.each(['mood', 'place', 'tags', 'role', 'tone', 'toString', '__proto__', ''])(
    'is none of our business: %s',
    key => {
      expect(slipsIn(JSON.parse(JSON.stringify([bare]).replace('{', `{"${key}":1,`)))).toEqual([]);
    },
  );

  it('nor are the keys that the program fills in', () => {
    const { id: _, ...made } = sessionWith({ soWhat: null, nowWhat: null, mentor: null, critical: null });
    expect(slipsOf(made)).toEqual([]);
  });

  it.each([null, 7, [7, null, 'x'], { sessions: 'x' }])('nor is what holds no records: %j', given => {
    expect(slipsIn(given)).toEqual([]);
  });

  it('is not what a record lacks', () => {
    expect(misspeltKeyFor('what', { day: 'x', mood: 'y' }, 'sessions', fieldNames)).toBeUndefined();
    expect(misspeltKeyFor('what', { waht: 'x' }, 'elsewhere', fieldNames)).toBeUndefined();
  });
});
