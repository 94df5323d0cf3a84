import { addDaysTo } from '../../../src/domain/calendar/days.ts';
import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { type GrowthOverview, overviewOf } from '../../../src/domain/growth/overview/overview.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { journalOf, meetingOn } from '../../domain/growth/samples.ts';
import { HOSTILE, TODAY, ZONE } from '../samples.ts';

const period = { since: null, until: null };

/** The overview of these meetings, seen from 20 November 2026. */
export function overviewWith(...meetings: readonly SessionWithActions[]): GrowthOverview {
  const here = { now: new Date(`${TODAY}T11:30:00.000Z`), today: TODAY, zone: ZONE };
  return overviewOf(itemsOf(journalOf(...meetings), { period }, here), { period, today: TODAY });
}

/** A meeting on each of these days, with that number alone. */
export function meetingsWith(values: Readonly<Record<string, number>>): readonly SessionWithActions[] {
  return Object.entries(values).map(([day, confidence]) => meetingOn(day, { confidence }));
}

const skill = (name: string, at: number) => ({ id: `skill-${name}-${at}`, name, evidence: null });
const action = (
  at: number,
  text: string,
  status: 'open' | 'done' | 'dropped',
  due: string | null = null,
) => ({
  ...{ id: `202609011000${String(at).padStart(2, '0')}-00000000a1`, text, status, due },
});

/** Fifteen months with a long stretch without a meeting, in which all there is happened. */
export const rich: readonly SessionWithActions[] = [
  meetingOn('2025-09-04', { mentor: 'Ann de Wit', confidence: 4, skills: [skill('giving the lead', 0)] }),
  meetingOn('2025-09-25', {
    mentor: 'Ann de Wit',
    confidence: 4,
    skills: [skill('saying no', 1)],
    blindSpots: [{ id: 'spot-1', text: 'I fill every silence', outcome: 'I count to ten before I answer' }],
    actions: [action(1, 'ask Bo to chair', 'done')],
  }),
  meetingOn('2025-10-21', { mentor: 'Ann de Wit', confidence: 5, skills: [skill('giving the lead', 2)] }),
  meetingOn('2025-11-18', {
    mentor: 'Ann de Wit',
    confidence: 6,
    soWhat: 'I had not thought of anybody. That surprised me more than I like to admit.',
    skills: [skill('Giving the lead', 3), skill('hard talks', 3)],
    blindSpots: [{ id: 'spot-2', text: 'I take over as soon as it gets busy', outcome: null }],
  }),
  meetingOn('2025-12-16', {
    mentor: 'Bo van den Berg',
    confidence: 3,
    actions: [action(2, 'write it down', 'dropped')],
  }),
  meetingOn('2026-06-02', { mentor: 'Ann de Wit', confidence: 7, skills: [skill('writing', 5)] }),
  meetingOn('2026-07-01', {
    mentor: 'Ann de Wit',
    confidence: 7,
    skills: [skill('話す練習 🙂', 6), skill('giving the lead', 6)],
    actions: [action(3, 'call the night shift about the roster of December', 'open', '2026-07-20')],
  }),
  meetingOn('2026-08-04', {
    mentor: 'Ann de Wit',
    confidence: 8,
    blindSpots: [{ id: 'spot-3', text: 'I take over as soon as it gets busy', outcome: null }],
    skills: [skill('planning a week that leaves room for what nobody foresaw', 7)],
  }),
  meetingOn('2026-09-15', {
    mentor: 'Ann de Wit',
    confidence: 7,
    actions: [action(4, 'let Bo chair', 'open', '2026-12-01')],
  }),
  meetingOn('2026-11-12', { mentor: 'Ann de Wit', confidence: 9, skills: [skill('saying no', 9)] }),
];

/** So many meetings, four days after each other, up and down. */
export function crowd(count: number): readonly SessionWithActions[] {
  return Array.from({ length: count }, (_, at) =>
    meetingOn(addDaysTo('2023-08-01', at * 4), { confidence: Math.round(5 + 4 * Math.sin(at / 9)) }),
  );
}

export const hostile: readonly SessionWithActions[] = [
  meetingOn('2025-11-20', {
    mentor: HOSTILE,
    soWhat: HOSTILE,
    confidence: 5,
    skills: [skill(HOSTILE, 1)],
    blindSpots: [{ id: 'spot-9', text: HOSTILE, outcome: HOSTILE }],
    actions: [action(9, HOSTILE, 'open', '2025-12-01')],
  }),
];
