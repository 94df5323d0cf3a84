import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandDay } from '../../../src/domain/calendar/understand-day.ts';
import { dates as english } from '../../../src/i18n/en/dates.ts';
import { dates as dutch } from '../../../src/i18n/nl/dates.ts';

/** A Wednesday. */
const TODAY = '2026-11-18';

const past = (phrase: string) => understandDay(phrase, TODAY, 'past');
const future = (phrase: string) => understandDay(phrase, TODAY, 'future');
const either = (phrase: string) => (past(phrase) === future(phrase) ? past(phrase) : 'depends');

const aDay = fc
  .integer({ min: 4_000, max: 40_000 })
  .map(count => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe('a phrase that names a day from today', () => {
  it.each([
    ['today', '2026-11-18'],
    ['vandaag', '2026-11-18'],
    ['yesterday', '2026-11-17'],
    ['gisteren', '2026-11-17'],
    ['eergisteren', '2026-11-16'],
    ['the day before yesterday', '2026-11-16'],
    ['tomorrow', '2026-11-19'],
    ['morgen', '2026-11-19'],
    ['overmorgen', '2026-11-20'],
    ['The Day After Tomorrow', '2026-11-20'],
    ['3 days ago', '2026-11-15'],
    ['a week ago', '2026-11-11'],
    ['two weeks ago', '2026-11-04'],
    ['3 dagen geleden', '2026-11-15'],
    ['één week geleden', '2026-11-11'],
    ['twee weken geleden', '2026-11-04'],
    ['a month ago', '2026-10-18'],
    ['drie maanden geleden', '2026-08-18'],
    ['two years ago', '2024-11-18'],
    ['een jaar geleden', '2025-11-18'],
    ['in 3 days', '2026-11-21'],
    ['in two weeks', '2026-12-02'],
    ['over 3 dagen', '2026-11-21'],
    ['over een week', '2026-11-25'],
    ['over twaalf maanden', '2027-11-18'],
    ['last week', '2026-11-11'],
    ['vorige week', '2026-11-11'],
    ['next week', '2026-11-25'],
    ['volgende week', '2026-11-25'],
    ['volgend jaar', '2027-11-18'],
    ['volgende week vrijdag', '2026-11-27'],
    ['monday next week', '2026-11-23'],
    ['next week sunday', '2026-11-29'],
    ['last week wednesday', '2026-11-11'],
    ['  3   DAYS\tago ', '2026-11-15'],
    ['in a fortnight', '2026-12-02'],
    ['a fortnight ago', '2026-11-04'],
    ['over veertien dagen', '2026-12-02'],
    ['anderhalve week geleden', '2026-11-08'],
    ['in a week and a half', '2026-11-28'],
    ['over anderhalve maand', '2027-01-02'],
    ['over een half jaar', '2027-05-18'],
    ['half a year ago', '2026-05-18'],
    ['anderhalf jaar geleden', '2025-05-18'],
    ['maandag over een week', '2026-11-30'],
    ['woensdag over twee weken', '2026-12-02'],
    ['morgen over een week', '2026-11-26'],
    ['a week from monday', '2026-11-30'],
    ['two weeks on Friday', '2026-12-04'],
    ['end of the month', '2026-11-30'],
    ['the end of this month', '2026-11-30'],
    ['eind van de maand', '2026-11-30'],
    ['einde van deze maand', '2026-11-30'],
    ['end of last month', '2026-10-31'],
    ['begin volgende maand', '2026-12-01'],
    ['mid next month', '2026-12-15'],
    ['begin januari 2027', '2027-01-01'],
    ['end of february 2028', '2028-02-29'],
    ['eind februari 2027', '2027-02-28'],
    ['half december 2026', '2026-12-15'],
    ['mid-december 2026', '2026-12-15'],
    ['last weekend', '2026-11-14'],
    ['afgelopen weekend', '2026-11-14'],
    ['komend weekend', '2026-11-21'],
  ])('understands «%s»', (phrase, day) => {
    expect(either(phrase)).toBe(day);
  });

  it('stays within the month when the other month is shorter', () => {
    expect(understandDay('a month ago', '2026-03-31', 'past')).toBe('2026-02-28');
    expect(understandDay('in a year', '2024-02-29', 'future')).toBe('2025-02-28');
  });
});

describe('a day of the week', () => {
  it.each(['friday', 'Fri', 'vrijdag', 'vr', 'this friday', 'deze vrijdag'])('leans: «%s»', phrase => {
    expect(past(phrase)).toBe('2026-11-13');
    expect(future(phrase)).toBe('2026-11-20');
  });

  it.each(['wednesday', 'woensdag', 'wo', 'this wednesday'])('is today on that day itself: «%s»', phrase => {
    expect(either(phrase)).toBe(TODAY);
  });

  it.each([
    ['last friday', '2026-11-13'],
    ['afgelopen vrijdag', '2026-11-13'],
    ['vorige vrijdag', '2026-11-13'],
    ['last wednesday', '2026-11-11'],
    ['next friday', '2026-11-20'],
    ['komende vrijdag', '2026-11-20'],
    ['aanstaande vrijdag', '2026-11-20'],
    ['volgende vrijdag', '2026-11-20'],
    ['volgende woensdag', '2026-11-25'],
  ])('is before or after today where the phrase says so: «%s»', (phrase, day) => {
    expect(either(phrase)).toBe(day);
  });
});

describe('a weekend', () => {
  it.each(['this weekend', 'dit weekend'])('leans on weekdays: «%s»', phrase => {
    expect(past(phrase)).toBe('2026-11-14');
    expect(future(phrase)).toBe('2026-11-21');
  });

  it('is this one while it lasts, and what is left of it where it lies ahead', () => {
    const on = (today: string, leaning: 'past' | 'future') => understandDay('dit weekend', today, leaning);
    expect([on('2026-11-21', 'past'), on('2026-11-21', 'future')]).toEqual(['2026-11-21', '2026-11-21']);
    expect([on('2026-11-22', 'past'), on('2026-11-22', 'future')]).toEqual(['2026-11-21', '2026-11-22']);
    expect(understandDay('last weekend', '2026-11-22', 'past')).toBe('2026-11-14');
    expect(understandDay('komend weekend', '2026-11-21', 'future')).toBe('2026-11-28');
  });
});

describe('a part of a day', () => {
  it.each([
    ['vanavond', '2026-11-18'],
    ['tonight', '2026-11-18'],
    ['this morning', '2026-11-18'],
    ['gisteravond', '2026-11-17'],
    ['yesterday evening', '2026-11-17'],
    ['last night', '2026-11-17'],
    ['eergisteravond', '2026-11-16'],
    ['morgenochtend', '2026-11-19'],
    ['tomorrow afternoon', '2026-11-19'],
    ['morgen middag', '2026-11-19'],
    ['20 november 2026 in the afternoon', '2026-11-20'],
  ])('is on its day: «%s»', (phrase, day) => {
    expect(either(phrase)).toBe(day);
  });

  it.each([
    'friday afternoon',
    'vrijdagmiddag',
    'vrijdagochtend',
    'vrijdag morgen',
    "vrijdag 's avonds",
    'vrijdag ’s avonds',
  ])('leans as its weekday does: «%s»', phrase => {
    expect(past(phrase)).toBe('2026-11-13');
    expect(future(phrase)).toBe('2026-11-20');
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20-11-2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['6.7.2026', '2026-07-06'],
    ['06-07-2026', '2026-07-06'],
    ['6/6/2026', '2026-06-06'],
    ['12/12/2026', '2026-12-12'],
    ['13/12/2026', '2026-12-13'],
    ['20 nov 2026', '2026-11-20'],
    ['20 nov. 2026', '2026-11-20'],
    ['November 20th, 2026', '2026-11-20'],
    ['friday 20 november 2026', '2026-11-20'],
    ['vrijdag 20 november 2026', '2026-11-20'],
    ['29 feb 2024', '2024-02-29'],
    ['1970-01-01', '1970-01-01'],
    ['2100-12-31', '2100-12-31'],
  ])('with a year is that date: «%s»', (phrase, day) => {
    expect(either(phrase)).toBe(day);
  });

  it.each(['20 november', '20 nov', 'nov 20', 'november 20th', '20e november'])('leans: «%s»', phrase => {
    expect(past(phrase)).toBe('2025-11-20');
    expect(future(phrase)).toBe('2026-11-20');
  });

  it.each([
    ['begin januari', '2026-01-01', '2027-01-01'],
    ['half december', '2025-12-15', '2026-12-15'],
    ['eind november', '2025-11-30', '2026-11-30'],
    ['the end of February', '2026-02-28', '2027-02-28'],
  ])('may be a place in a month: «%s»', (phrase, before, ahead) => {
    expect([past(phrase), future(phrase)]).toEqual([before, ahead]);
  });

  it('without a year is today where it is today’s date', () => {
    expect(either('18 november')).toBe(TODAY);
  });

  it('without a year goes to the nearest year that has the day', () => {
    expect(past('20 maart')).toBe('2026-03-20');
    expect(future('20 mrt')).toBe('2027-03-20');
    expect(past('29 februari')).toBe('2024-02-29');
    expect(future('29 feb')).toBe('2028-02-29');
    expect(understandDay('29 feb', '2097-01-01', 'past')).toBe('2096-02-29');
  });
});

describe('what names no day', () => {
  it.each([
    '',
    ' ',
    'soon',
    '06/07/2026',
    '12/07/2026',
    '07/12/2026',
    '11/20/2026',
    '20-11/2026',
    '2026-02-30',
    '2026-2-3',
    '2025-02-29',
    '31 april',
    '0 november',
    '32 december 2026',
    'thursday 20 november 2026',
    'nov 2026',
    '2026',
    '14:30',
    '2026-11-20 14:30',
    '2026-11-20T10:00Z',
    '20 november 2026 or so',
    'vannacht',
    'good evening',
    'next weekend',
    'volgend weekend',
    'weekend',
    'end of the week',
    'half drie',
    'een paar dagen geleden',
    '20.11',
    '20.11-2026',
    'last days',
    'friday next',
    '1969-12-31',
    '2101-01-01',
    '200 years ago',
    'in 9999 years',
    '99999 days ago',
    'thirteen days ago',
    '-3 days ago',
    '2026–11–20',
    '٢٠٢٦-١١-٢٠',
    '__proto__',
    'constructor',
  ])('is not understood: «%s»', phrase => {
    expect(past(phrase)).toBeUndefined();
    expect(future(phrase)).toBeUndefined();
  });

  it('never throws, and gives only days that exist', () => {
    const scrap = fc.constantFrom(
      ...'last next in over ago geleden friday vr 3 31 2026 feb nov mei a een two week days - / . 2026-11- the this weekend end half of month avond from anderhalve'.split(
        ' ',
      ),
    );
    const nonsense = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap, { maxLength: 5 }).map(words => words.join(' ')),
      fc.array(scrap, { maxLength: 5 }).map(words => words.join('')),
    );
    fc.assert(
      fc.property(
        nonsense,
        aDay,
        fc.constantFrom('past' as const, 'future' as const),
        (text, today, leaning) => {
          const day = understandDay(text, today, leaning);
          if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('phrases from any day', () => {
  it('count days and weeks as one would on one’s fingers', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 500 }), (today, count) => {
        const away = (phrase: string) => daysBetween(today, understandDay(phrase, today, 'past') ?? '');
        expect(away(`${count} days ago`)).toBe(0 - count);
        expect(away(`over ${count} dagen`)).toBe(count);
        expect(away(`${count} weken geleden`)).toBe(0 - 7 * count);
      }),
    );
  });

  it('find the weekday within a week, on the right side', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 6 }), (today, weekday) => {
        const find = (phrase: string, leaning: 'past' | 'future') => {
          const day = understandDay(phrase, today, leaning) ?? '';
          expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday);
          return daysBetween(today, day);
        };
        expect([-6, -5, -4, -3, -2, -1, 0]).toContain(find(names[weekday] ?? '', 'past'));
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(find(names[weekday] ?? '', 'future'));
        expect([-7, -6, -5, -4, -3, -2, -1]).toContain(find(`last ${names[weekday]}`, 'future'));
        expect([1, 2, 3, 4, 5, 6, 7]).toContain(find(`next ${names[weekday]}`, 'past'));
      }),
    );
  });

  it('read a date back in every form in which the program writes it', () => {
    fc.assert(
      fc.property(aDay, aDay, (day, today) => {
        const reversed = day.split('-').reverse().join('-');
        const written = [english, dutch].flatMap(words => [words.long({ day }), words.short({ day })]);
        for (const phrase of [day, reversed, ...written]) {
          expect(understandDay(phrase, today, 'past')).toBe(day);
        }
      }),
    );
  });
});

describe('a day in words', () => {
  const day = '2026-11-20';

  it('is written out in Dutch and in English', () => {
    expect(dutch.long({ day })).toBe('vrijdag 20 november 2026');
    expect(english.long({ day })).toBe('Friday 20 November 2026');
    expect(dutch.short({ day: '2026-03-01' })).toBe('1 mrt 2026');
    expect(english.short({ day })).toBe('20 Nov 2026');
  });

  it('is the day that Intl writes', () => {
    const long = (language: string, when: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(when));
    fc.assert(
      fc.property(aDay, when => {
        expect(dutch.long({ day: when })).toBe(long('nl', when));
        expect(english.long({ day: when })).toBe(long('en-GB', when).replace(',', ''));
      }),
    );
  });
});

/** How many days later `to` is than `from`. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
