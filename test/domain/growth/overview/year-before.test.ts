import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/growth/items/items.ts';
import { wordsAYearBefore } from '../../../../src/domain/growth/overview/year-before.ts';
import type { SessionWithActions } from '../../../../src/domain/meetings/session.ts';
import { journalOf, meetingOn } from '../samples.ts';

function wordsOf(today: string, ...meetings: readonly SessionWithActions[]) {
  const here = { now: new Date(`${today}T11:30:00.000Z`), today, zone: 'Europe/Amsterdam' };
  const items = itemsOf(journalOf(...meetings), { period: { since: null, until: null } }, here);
  return wordsAYearBefore(today, items);
}

describe('what was written a year ago', () => {
  it('is what it told, before what was talked about', () => {
    const meeting = meetingOn('2025-11-24', { mentor: 'Ann', what: 'The roster', soWhat: 'I never ask' });
    expect(wordsOf('2026-11-20', meeting)).toEqual({
      day: '2025-11-24',
      mentor: 'Ann',
      field: 'soWhat',
      text: 'I never ask',
    });
    expect(wordsOf('2026-11-20', meetingOn('2025-11-24', { what: 'The roster' }))).toMatchObject({
      field: 'what',
    });
  });

  it('is of the nearest meeting, and of two that are as near of the later one', () => {
    const [early, near, late] = ['2025-11-08', '2025-11-15', '2025-11-25'].map(day => meetingOn(day));
    if (early === undefined || near === undefined || late === undefined) throw new Error('No meetings');
    expect(wordsOf('2026-11-20', early, near)?.day).toBe('2025-11-15');
    expect(wordsOf('2026-11-20', near, late)?.day).toBe('2025-11-25');
  });

  it('is nothing more than two weeks away', () => {
    expect(wordsOf('2026-11-20', meetingOn('2025-11-06'))?.day).toBe('2025-11-06');
    expect(wordsOf('2026-11-20', meetingOn('2025-11-05'))).toBeNull();
    expect(wordsOf('2026-11-20', meetingOn('2025-12-05'))).toBeNull();
    expect(wordsOf('2026-11-20')).toBeNull();
  });

  it('is known on the day that only leap years have', () => {
    expect(wordsOf('2028-02-29', meetingOn('2027-02-28'))?.day).toBe('2027-02-28');
  });
});
