import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsAt } from '../../../src/domain/calendar/days.ts';
import { understandMoment } from '../../../src/domain/calendar/understand-moment.ts';
import { understandTime } from '../../../src/domain/calendar/understand-time.ts';
import { dates as english } from '../../../src/i18n/en/dates.ts';
import { dates as dutch } from '../../../src/i18n/nl/dates.ts';

/** A Wednesday. */
const TODAY = '2026-11-18';

const twoSigns = (value: number) => String(value).padStart(2, '0');

describe('a time of day', () => {
  it.each([
    ['14:00', '14:00'],
    ['14.30', '14:30'],
    ['09:15', '09:15'],
    ['02:30', '02:30'],
    ['9:15', '09:15'],
    ['12:30', '12:30'],
    ['0:15', '00:15'],
    ['23:59', '23:59'],
    ['14u', '14:00'],
    ['14u30', '14:30'],
    ['14h30', '14:30'],
    ['9u30', '09:30'],
    ['14 uur', '14:00'],
    ['14 uur 30', '14:30'],
    ['14:00 uur', '14:00'],
    ['at 14:00', '14:00'],
    ['om 14u30', '14:30'],
    ['at 15', '15:00'],
    ['2pm', '14:00'],
    ['2 PM', '14:00'],
    ['2:30 p.m.', '14:30'],
    ['9am', '09:00'],
    ['nine am', '09:00'],
    ['12pm', '12:00'],
    ['12:30 pm', '12:30'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['at midday', '12:00'],
    ["3 uur 's middags", '15:00'],
    ["'s middags om 3", '15:00'],
    ['’s middags om half 4', '15:30'],
    ['smiddags om 3', '15:00'],
    ['3 uur snamiddags', '15:00'],
    ['half acht s avonds', '19:30'],
    ["twaalf uur 's middags", '12:00'],
    ["8 uur 's ochtends", '08:00'],
    ["'s avonds om kwart over 8", '20:15'],
    ['3 in the afternoon', '15:00'],
    ['half past seven in the evening', '19:30'],
    ['6:30 in the morning', '06:30'],
  ])('is plain: «%s»', (phrase, time) => {
    expect(understandTime(phrase)).toEqual({ time, others: [] });
  });

  it.each([
    ['half drie', '14:30', '02:30'],
    ['half een', '12:30', '00:30'],
    ['half negen', '08:30', '20:30'],
    ['om half acht', '19:30', '07:30'],
    ['kwart over 9', '09:15', '21:15'],
    ['kwart voor tien', '09:45', '21:45'],
    ['kwart voor een', '12:45', '00:45'],
    ['vijf voor half drie', '14:25', '02:25'],
    ['5 over half 3', '14:35', '02:35'],
    ['tien over vijf', '17:10', '05:10'],
    ['drie uur', '15:00', '03:00'],
    ['2:30', '14:30', '02:30'],
    ['3u', '15:00', '03:00'],
    ['half past two', '14:30', '02:30'],
    ['half two', '14:30', '02:30'],
    ['quarter past nine', '09:15', '21:15'],
    ['a quarter to 10', '09:45', '21:45'],
    ['twenty-five past four', '16:25', '04:25'],
    ['twenty to three', '14:40', '02:40'],
    ["nine o'clock", '09:00', '21:00'],
    ['at 2', '14:00', '02:00'],
    ['om 11', '11:00', '23:00'],
  ])('is that of a working day where its half is not said: «%s»', (phrase, time, other) => {
    expect(understandTime(phrase)).toEqual({ time, others: [other] });
  });

  it('is in doubt where Dutch and English mean different hours by the same words', () => {
    expect(understandTime('half 3')).toEqual({ time: '14:30', others: ['15:30', '02:30'] });
    expect(understandTime('half 3', 'afternoon')).toEqual({ time: '14:30', others: ['15:30'] });
  });

  it('is in the part of the day that is named beside it', () => {
    expect(understandTime('half drie', 'night')).toEqual({ time: '02:30', others: [] });
    expect(understandTime('7', 'morning')).toEqual({ time: '07:00', others: [] });
    expect(understandTime('7:00', 'evening')).toEqual({ time: '19:00', others: [] });
    expect(understandTime('14:00', 'morning')).toBeUndefined();
    expect(understandTime("3 uur 's middags", 'morning')).toBeUndefined();
  });

  it.each([
    '',
    '14',
    '2',
    'drie',
    '24:00',
    '14:60',
    '25 uur',
    '14pm',
    '0am',
    'half 13',
    'half',
    'kwart over',
    'kwart over 14',
    '40 over 9',
    '0 past 9',
    'quarter past half three',
    'midnight',
    'middernacht',
    "12 uur 's nachts",
    "15 uur 's ochtends",
    "'s middags",
    'lunch',
    'over 3 uur',
    'in 2 hours',
    '٠٩:٠٠',
    '__proto__',
  ])('is not guessed: «%s»', phrase => {
    expect(understandTime(phrase)).toBeUndefined();
  });

  it('is itself in every way to write it in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${twoSigns(hour)}:${twoSigns(minute)}`;
        const half = hour < 12 ? 'am' : 'pm';
        const ways = [time, time.replace(':', '.'), `${time} uur`, `om ${time}`];
        const dial = `${hour % 12 === 0 ? 12 : hour % 12}:${twoSigns(minute)}${half}`;
        for (const way of [...ways, dial]) expect(understandTime(way)).toEqual({ time, others: [] });
      }),
    );
  });

  it('is on a working day, and the other is twelve hours away, for every hour of the dial', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('half %', 'kwart over %', '% uur'),
        (hour, words) => {
          const { time, others } = understandTime(words.replace('%', String(hour))) ?? {
            time: '',
            others: [],
          };
          expect(time >= '08:00' && time < '20:00').toBe(true);
          const [at, other] = [time, others.at(-1) ?? ''].map(text => Number(text.slice(0, 2)) % 12);
          expect(at).toBe(other);
        },
      ),
    );
  });
});

describe('a moment', () => {
  const moment = (phrase: string) => {
    const found = understandMoment(phrase, TODAY);
    return found && `${found.day} ${found.time?.time ?? null}`;
  };

  it.each([
    ['friday 14:00', '2026-11-20 14:00'],
    ['14:00 friday', '2026-11-20 14:00'],
    ['Friday at 2pm', '2026-11-20 14:00'],
    ['on friday, at 14:00', '2026-11-20 14:00'],
    ['vrijdag 14u30', '2026-11-20 14:30'],
    ['vrijdag om half drie', '2026-11-20 14:30'],
    ['half drie op vrijdag', '2026-11-20 14:30'],
    ['4 december kwart over 9', '2026-12-04 09:15'],
    ['4 december 2026 10 over 9', '2026-12-04 09:10'],
    ['december 4th at noon', '2026-12-04 12:00'],
    ['may 3 3pm', '2027-05-03 15:00'],
    ['2026-12-04 14:00', '2026-12-04 14:00'],
    ['2026-12-04T14:00', '2026-12-04 14:00'],
    ['4-12-2026 14.30', '2026-12-04 14:30'],
    ['tomorrow morning at 7', '2026-11-19 07:00'],
    ['morgenmiddag om 2', '2026-11-19 14:00'],
    ['morgen om 9', '2026-11-19 09:00'],
    ['zaterdag morgen 10:00', '2026-11-21 10:00'],
    ["vrijdag 's avonds om 8", '2026-11-20 20:00'],
    ['vanavond 8 uur', '2026-11-18 20:00'],
    ['tonight at 8', '2026-11-18 20:00'],
    ['friday afternoon at 2', '2026-11-20 14:00'],
    ['maandag over een week 15:00', '2026-11-30 15:00'],
    ['in two weeks at 3', '2026-12-02 15:00'],
    ['next friday', '2026-11-20 null'],
    ['14:00', 'null 14:00'],
    ['half drie', 'null 14:30'],
  ])('is a day and a time in either order: «%s»', (phrase, expected) => {
    expect(moment(phrase)).toBe(expected);
  });

  it.each([
    '',
    'soon',
    'may 3 pm',
    'friday 14',
    'friday 14:00 15:00',
    'friday monday 14:00',
    'friday morning 14:00',
    '06/07/2026 14:00',
    'friday midnight',
    'every friday 14:00',
    '2026-02-30 14:00',
    'friday 25:00',
  ])('is not guessed: «%s»', phrase => {
    expect(moment(phrase)).toBeUndefined();
  });

  it('is read back as the program writes it, in both languages', () => {
    const aDay = fc
      .integer({ min: 4_000, max: 40_000 })
      .map(count => new Date(count * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        const time = `${twoSigns(hour)}:05`;
        for (const words of [english, dutch]) {
          const written = words.moment({ day, time });
          expect(understandMoment(written, TODAY)).toEqual({ day, time: { time, others: [] } });
        }
      }),
    );
  });

  it('never throws', () => {
    const scrap = fc.constantFrom(
      ..."friday vrijdag 3 14:00 half kwart over voor drie noon om at op 's middags pm uur 14u30 morgen december in the".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 6 }), fc.string({ unit: 'binary' }), (words, noise) => {
        for (const text of [words.join(' '), noise]) {
          const found = understandMoment(text, TODAY);
          if (found?.time) expect(found.time.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the instants of a time of day', () => {
  const at = (day: string, time: string, zone: string) =>
    instantsAt(day, time, zone).map(one => one.toISOString());

  it('follow the clocks of the zone through the year', () => {
    expect(at('2027-03-26', '14:00', 'Europe/Amsterdam')).toEqual(['2027-03-26T13:00:00.000Z']);
    expect(at('2027-03-29', '14:00', 'Europe/Amsterdam')).toEqual(['2027-03-29T12:00:00.000Z']);
    expect(at('2026-12-04', '14:00', 'America/New_York')).toEqual(['2026-12-04T19:00:00.000Z']);
  });

  it('are none for a time that the clocks skip, and two for one that they show twice', () => {
    expect(at('2027-03-28', '02:30', 'Europe/Amsterdam')).toEqual([]);
    expect(at('2026-10-25', '02:30', 'Europe/Amsterdam')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });
});
