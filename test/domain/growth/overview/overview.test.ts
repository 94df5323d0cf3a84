import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/growth/items/items.ts';
import { type GrowthOverview, overviewOf } from '../../../../src/domain/growth/overview/overview.ts';
import { emptyJournal } from '../../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../../src/domain/meetings/session.ts';
import { journalOf, meetingOn } from '../samples.ts';

const TODAY = '2026-11-20';
const period = { since: null, until: null };
const here = { now: new Date(`${TODAY}T11:30:00.000Z`), today: TODAY, zone: 'Europe/Amsterdam' };

function overviewFrom(...meetings: readonly SessionWithActions[]): GrowthOverview {
  return overviewOf(itemsOf(journalOf(...meetings), { period }, here), { period, today: TODAY });
}

const skills = (...names: readonly string[]) =>
  names.map(name => ({ id: `skill-${name}`, name, evidence: null }));

describe('an overview of growth', () => {
  it('is empty without anything', () => {
    const items = itemsOf(emptyJournal, { period }, here);
    expect(overviewOf(items, { period, today: TODAY })).toEqual({
      period,
      meetings: { count: 0, first: null, last: null },
      mentors: [],
      gaps: [],
      confidence: { points: [], gaps: [] },
      skills: [],
      blindSpots: [],
      actions: { done: [], open: [], dropped: [] },
      yearAgo: null,
    });
  });

  it('says how many meetings there were, with whom, from when to when and where long ones were missing', () => {
    const { meetings, mentors, gaps } = overviewFrom(
      meetingOn('2026-01-05', { mentor: 'Bo' }),
      meetingOn('2026-01-26', { mentor: 'Ann' }),
      meetingOn('2026-06-01', { mentor: 'ann' }),
      meetingOn('2026-06-22'),
    );
    expect(meetings).toEqual({ count: 4, first: '2026-01-05', last: '2026-06-22' });
    expect(mentors).toEqual([
      { name: 'Ann', count: 2 },
      { name: 'Bo', count: 1 },
    ]);
    expect(gaps).toEqual([{ from: '2026-01-26', to: '2026-06-01', days: 126 }]);
  });

  it('leaves a gap between numbers open though there were meetings in it', () => {
    const { gaps, confidence } = overviewFrom(
      meetingOn('2026-01-05', { confidence: 4 }),
      meetingOn('2026-02-05', { confidence: 5 }),
      meetingOn('2026-03-05'),
      meetingOn('2026-04-05'),
      meetingOn('2026-05-05', { confidence: 6 }),
    );
    expect(gaps).toEqual([]);
    expect(confidence.points).toEqual([
      { day: '2026-01-05', value: 4 },
      { day: '2026-02-05', value: 5 },
      { day: '2026-05-05', value: 6 },
    ]);
    expect(confidence.gaps).toEqual([{ from: '2026-02-05', to: '2026-05-05', days: 89 }]);
  });

  it('has the skill first that was practised most often, then last', () => {
    const { skills: counted } = overviewFrom(
      meetingOn('2026-01-05', { skills: skills('writing', 'Saying no') }),
      meetingOn('2026-02-05', { skills: skills('saying no', 'listening') }),
    );
    expect(counted).toEqual([
      { name: 'Saying no', count: 2, last: '2026-02-05' },
      { name: 'listening', count: 1, last: '2026-02-05' },
      { name: 'writing', count: 1, last: '2026-01-05' },
    ]);
  });

  it('has actions by what became of them, the overdue ones first', () => {
    const action = (at: number, text: string, status: 'open' | 'done', due: string | null) => ({
      ...{ id: `2026010510000${at}-00000000a1`, text, status, due },
    });
    const { actions } = overviewFrom(
      meetingOn('2026-01-05', {
        actions: [
          action(1, 'read', 'open', '2027-01-01'),
          action(2, 'call', 'open', '2026-02-01'),
          action(3, 'ask', 'done', null),
        ],
      }),
    );
    expect(actions).toEqual({
      done: [{ day: '2026-01-05', text: 'ask' }],
      open: [
        { day: '2026-01-05', text: 'call', due: '2026-02-01', overdue: true },
        { day: '2026-01-05', text: 'read', due: '2027-01-01', overdue: false },
      ],
      dropped: [],
    });
  });

  it('tells of nothing that is not among the items', () => {
    const items = itemsOf(
      journalOf(
        meetingOn('2025-11-20', { mentor: 'Ann', soWhat: 'Secret', confidence: 3, skills: skills('tact') }),
      ),
      { period },
      here,
    );
    const some = items.filter(({ field }) => field === 'skills').map(item => ({ ...item, mentor: null }));
    const overview = overviewOf(some, { period, today: TODAY });
    expect(JSON.stringify(overview)).not.toMatch(/Ann|Secret|"value"/);
    expect(overview.skills).toHaveLength(1);
  });
});
