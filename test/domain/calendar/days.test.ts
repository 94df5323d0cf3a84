import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeksTo, dayOf, instantOn, timeOf } from '../../../src/domain/calendar/days.ts';
import { understandDay } from '../../../src/domain/calendar/understand-day.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const aZone = fc.constantFrom(...zones);
const aDay = fc
  .integer({ min: 0, max: 47_846 })
  .map(count => new Date(count * DAY).toISOString().slice(0, 10));
/** From 1972 on: until then Liberia was 44½ minutes behind, and @date-fns/tz takes an offset of -00:44 for +00:44. */
const anInstant = fc.date({
  min: new Date('1972-02-01T00:00Z'),
  max: new Date('2100-12-29T00:00Z'),
  noInvalidDate: true,
});

/** The day as Intl tells it, quite another way than the program's. */
function dayByIntl(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find(found => found.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The instants at which the clocks of this zone changed, to the hour, in these years. */
function clockChanges(timeZone: string, from: number, to: number): readonly Date[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = (time: number) => format.format(time).split(', ')[1] ?? '';
  const changes: Date[] = [];
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += DAY) {
    if (offset(time) === offset(time + DAY)) continue;
    for (let hour = time; hour < time + DAY; hour += HOUR) {
      if (offset(hour) !== offset(hour + HOUR)) changes.push(new Date(hour));
    }
  }
  return changes;
}

describe('the time of an instant', () => {
  it('is what the clocks of the zone show', () => {
    const instant = new Date('2026-11-20T23:05:00Z');
    expect(timeOf(instant, 'Europe/Amsterdam')).toBe('00:05');
    expect(timeOf(instant, 'Asia/Kolkata')).toBe('04:35');
  });
});

describe('the day of an instant', () => {
  it('is the one on the calendar of the zone', () => {
    const instant = new Date('2026-11-20T23:30:00Z');
    expect(dayOf(instant, 'Europe/Amsterdam')).toBe('2026-11-21');
    expect(dayOf(instant, 'America/New_York')).toBe('2026-11-20');
    expect(dayOf(new Date('2026-11-20T10:30:00Z'), 'Pacific/Kiritimati')).toBe('2026-11-21');
  });

  it('is the day that Intl gives, in all zones', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        expect(dayOf(instant, zone)).toBe(dayByIntl(instant, zone));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the instant on another day', () => {
  it('has the time of day that it is now', () => {
    const now = new Date('2026-11-20T15:45:12.345Z');
    expect(instantOn('2026-11-19', now, 'Europe/Amsterdam').toISOString()).toBe('2026-11-19T15:45:12.345Z');
  });

  it('keeps the time on the clock when the clocks have changed in between', () => {
    const now = new Date('2026-11-20T15:45:00Z');
    expect(instantOn('2026-07-01', now, 'Europe/Amsterdam').toISOString()).toBe('2026-07-01T14:45:00.000Z');
  });

  it('is an hour later where the clocks skip that time', () => {
    const now = new Date('2026-11-20T01:30:00Z');
    expect(instantOn('2026-03-29', now, 'Europe/Amsterdam').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('stays on the day where the clocks skip the hour before midnight', () => {
    const now = new Date('2026-06-15T02:30:00Z');
    expect(dayOf(now, 'America/Nuuk')).toBe('2026-06-15');
    expect(dayOf(instantOn('2024-03-30', now, 'America/Nuuk'), 'America/Nuuk')).toBe('2024-03-30');
  });

  it('falls on that day in all zones, but for a day that the zone skipped', () => {
    fc.assert(
      fc.property(aDay, anInstant, aZone, (day, now, zone) => {
        const noon = new Date(`${day}T12:00:00Z`).getTime();
        const hasDay = [-12, 0, 12].some(aside => dayByIntl(new Date(noon + aside * HOUR), zone) === day);
        fc.pre(hasDay);
        expect(dayOf(instantOn(day, now, zone), zone)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('falls on that day whenever the clocks change, at every half hour', () => {
    const watched = fc.sample(aZone, { numRuns: 12, seed: 4 });
    const restless = ['America/Nuuk', 'Africa/Cairo', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Gaza'];
    for (const zone of [...watched, ...restless]) {
      for (const change of clockChanges(zone, 2021, 2025)) {
        const days = [-DAY, 0, DAY].map(aside => dayByIntl(new Date(change.getTime() + aside), zone));
        for (let half = 0; half < 48; half += 1) {
          const now = new Date(Date.UTC(2026, 0, 15) + (half * HOUR) / 2);
          for (const day of days) expect(dayOf(instantOn(day, now, zone), zone)).toBe(day);
        }
      }
    }
  });
});

describe('counting days', () => {
  it('adds weeks across the change of a year', () => {
    expect(addWeeksTo('2026-12-20', 3)).toBe('2027-01-10');
    expect(addWeeksTo('2026-01-10', -3)).toBe('2025-12-20');
  });

  it('comes out the same both ways', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -500, max: 500 }), (day, weeks) => {
        expect(daysBetween(day, addWeeksTo(day, weeks))).toBe(7 * weeks);
      }),
    );
  });

  it('does not depend on the zone of the computer, even one that skipped a day', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Apia';
    try {
      expect(addWeeksTo('2011-12-23', 1)).toBe('2011-12-30');
      expect(understandDay('3 days ago', '2012-01-02', 'past')).toBe('2011-12-30');
      expect(understandDay('friday', '2012-01-02', 'past')).toBe('2011-12-30');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

/** How many days later `to` is than `from`. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
