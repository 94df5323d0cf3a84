import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, timeAt } from '../../../src/domain/calendar/days.ts';
import { parseMeetingMoment } from '../../../src/domain/meetings/moment-of-meeting.ts';
import { isFault } from '../../../src/domain/typed-value.ts';
import { appointmentWith } from '../../store/samples.ts';

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'UTC',
] as const;

const now = new Date('2026-11-20T11:30:00.000Z');
const aZone = fc.constantFrom(...zones);
const aDay = fc
  .integer({ min: 1, max: 2000 })
  .map(days => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10));
const aTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(minutes => new Date(minutes * 60_000).toISOString().slice(11, 16));

const saidIn = (zone: string) => ({ now, today: dayAt(now.toISOString(), zone), zone });

describe('the moment of a meeting', () => {
  it('is what the clocks of the zone will show, in every zone; what they skip is refused', () => {
    fc.assert(
      fc.property(aDay, aTime, aZone, (day, time, zone) => {
        const moment = parseMeetingMoment(`${day} ${time}`, null, saidIn(zone));
        if (isFault(moment)) {
          expect(moment).toMatchObject({ kind: 'time-skipped', day, time });
          return;
        }
        expect([dayAt(moment.at, zone), timeAt(moment.at, zone)]).toEqual([day, time]);
        expect(moment.zone).toBe(zone);
      }),
    );
  });

  it('keeps the time of the meeting where a day is said, in the zone where that was set', () => {
    fc.assert(
      fc.property(aDay, aZone, aZone, (day, setIn, saidFrom) => {
        const meeting = appointmentWith({ at: '2027-01-14T13:00:00.000Z', zone: setIn });
        const moment = parseMeetingMoment(day, meeting, saidIn(saidFrom));
        if (isFault(moment)) throw new Error(moment.kind);
        expect([dayAt(moment.at, setIn), timeAt(moment.at, setIn)]).toEqual([day, timeAt(meeting.at, setIn)]);
      }),
    );
  });

  it('keeps the day of the meeting where a time is said, as it is where somebody says it', () => {
    fc.assert(
      fc.property(aTime, aZone, aZone, (time, setIn, saidFrom) => {
        const meeting = appointmentWith({ at: '2027-01-14T13:00:00.000Z', zone: setIn });
        const moment = parseMeetingMoment(time, meeting, saidIn(saidFrom));
        if (isFault(moment)) throw new Error(moment.kind);
        expect([dayAt(moment.at, saidFrom), timeAt(moment.at, saidFrom)]).toEqual([
          dayAt(meeting.at, saidFrom),
          time,
        ]);
      }),
    );
  });

  it('is never in the past', () => {
    const words = fc.constantFrom(
      'today',
      'friday',
      'vrijdag',
      'tomorrow',
      'vandaag',
      '20 november',
      'wednesday',
    );
    fc.assert(
      fc.property(words, aTime, aZone, (day, time, zone) => {
        const moment = parseMeetingMoment(`${day} ${time}`, null, saidIn(zone));
        if (!isFault(moment)) expect(Date.parse(moment.at)).toBeGreaterThanOrEqual(now.getTime());
        else expect(['today', 'vandaag', '20 november']).toContain(day);
      }),
    );
  });

  it('of a time that the clocks show twice is the first of the two, and says so', () => {
    const moment = parseMeetingMoment('2027-10-31 02:30', null, saidIn('Europe/Amsterdam'));
    expect(moment).toMatchObject({ at: '2027-10-31T00:30:00.000Z', isTwice: true });
    const later = parseMeetingMoment('2027-10-31 03:30', null, saidIn('Europe/Amsterdam'));
    expect(later).toMatchObject({ isTwice: false });
  });
});
