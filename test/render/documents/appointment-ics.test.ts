import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { instantsAt } from '../../../src/domain/calendar/days.ts';
import type { Appointment } from '../../../src/domain/meetings/appointment.ts';
import { normalText } from '../../../src/domain/text.ts';
import { next as english } from '../../../src/i18n/en/next.ts';
import { next as dutch } from '../../../src/i18n/nl/next.ts';
import { appointmentCalendar, uidOf } from '../../../src/render/documents/appointment-ics.ts';
import { appointmentWith } from '../../store/samples.ts';

const NOW = new Date('2026-11-20T11:30:00.000Z');
const { calendar: words } = english('mentor');

const fileOf = (changes: Partial<Appointment> = {}, title = words.title, now = NOW) =>
  appointmentCalendar(appointmentWith(changes), { ...words, title }, now);

/** What a calendar made of a file, as far as both readers tell it. */
interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly place: string | undefined;
  readonly status: string;
  readonly alarms: readonly string[];
  readonly method: string | undefined;
}

/** One event, and nothing else: what stands in a title must not become an event, an alarm or a property of its own. */
function readByIcalJs(text: string): Read {
  const whole = new ICAL.Component(ICAL.parse(text));
  const events = whole.getAllSubcomponents();
  expect(events.map(({ name }) => name)).toEqual(['vevent']);
  const [found] = events as [ICAL.Component];
  const event = new ICAL.Event(found);
  const method = whole.getFirstPropertyValue('method');
  return {
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    title: event.summary,
    place: event.location ?? undefined,
    status: String(found.getFirstPropertyValue('status')),
    alarms: found.getAllSubcomponents('valarm').map(one => String(one.getFirstPropertyValue('description'))),
    method: method === null ? undefined : String(method),
  };
}

function readByTsIcs(text: string): Read {
  const whole: IcsCalendar = convertIcsCalendar(undefined, text);
  expect(whole.events).toHaveLength(1);
  const [event] = whole.events ?? [];
  if (event === undefined) throw new Error('There is no event');
  const start = event.start.date.getTime();
  return {
    uid: event.uid,
    sequence: event.sequence ?? 0,
    start: new Date(start).toISOString(),
    end: (event.end?.date ?? new Date(start)).toISOString(),
    title: withoutBlankLine(event.summary) ?? '',
    place: withoutBlankLine(event.location),
    status: event.status ?? '',
    alarms: (event.alarms ?? []).map(({ description }) => description ?? ''),
    method: whole.method,
  };
}

/** This reader cuts a reminder out of an event, and takes the empty line that is left for more of the text before it. */
function withoutBlankLine(text: string | undefined): string | undefined {
  return text?.replace(/\n$/, '');
}

/** A title as a calendar has it. */
const onOneLine = (title: string) =>
  title
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\b(BEGIN|END):/gi, '$1 :')
    .trim();

const readers = [
  ['ical.js', readByIcalJs],
  ['ts-ics', readByTsIcs],
] as const;

describe.each(readers)('a meeting as %s reads it', (_, read) => {
  it('has its times as instants, its place and its reminder', () => {
    expect(read(fileOf())).toEqual({
      uid: '20261120090000-00000000n1@mentor',
      sequence: 9000 + 999,
      start: '2026-12-03T23:30:00.000Z',
      end: '2026-12-04T00:15:00.000Z',
      title: 'Appointment',
      place: 'the café',
      status: 'CONFIRMED',
      alarms: [words.alarm],
      method: undefined,
    });
  });

  it('takes an hour where nobody said how long', () => {
    expect(read(fileOf({ minutes: null })).end).toBe('2026-12-04T00:30:00.000Z');
  });

  it('is taken out, and rings no more, once it is called off', () => {
    const { status, method, alarms } = read(fileOf({ status: 'cancelled' }));
    expect([status, method, alarms]).toEqual(['CANCELLED', 'CANCEL', []]);
  });

  it.each([
    'Comma, semicolon; and \\ backslash',
    'A "quoted" title: with a colon',
    'Line\nbreak',
    'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Other',
    'Bell \u0007 and NUL \u0000 and escape \u001b[31m',
    '👩‍🔬 with 👨‍👩‍👧‍👦',
    'é'.repeat(90),
    '🧑‍🎓'.repeat(30),
    '\\n \\, \\; \\\\n',
    'עברית ו english',
    '\u2028 separators \u0085 of lines',
    ' ',
  ])('keeps a title in its one line, and nothing gets out of it: %j', title => {
    const { title: shown, place, alarms } = read(fileOf({ place: title }, title));
    const wanted = onOneLine(title);
    expect(shown).toBe(wanted);
    expect(place ?? '').toBe(wanted);
    expect(alarms).toEqual([words.alarm]);
  });

  it('keeps any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), title => {
        const wanted = onOneLine(title);
        expect(read(fileOf({}, title)).title.trim()).toBe(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('is at the hour that was said, on both sides of a change of the clocks', () => {
    for (const [day, start] of [
      ['2027-03-26', '2027-03-26T13:00:00.000Z'],
      ['2027-03-29', '2027-03-29T12:00:00.000Z'],
    ] as const) {
      const [at] = instantsAt(day, '14:00', 'Europe/Amsterdam');
      expect(read(fileOf({ at: at?.toISOString() ?? '' })).start).toBe(start);
    }
  });

  it('takes as long as it was said, also where the clocks change in the midst of it', () => {
    const [at] = instantsAt('2027-03-28', '01:30', 'Europe/Amsterdam');
    const { start, end } = read(fileOf({ at: at?.toISOString() ?? '', minutes: 60 }));
    expect([start, end]).toEqual(['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z']);
  });

  it('is the same moment whatever zone it was set in', () => {
    const [at] = instantsAt('2026-12-04', '08:00', 'America/New_York');
    const set = fileOf({ at: at?.toISOString() ?? '', zone: 'America/New_York' });
    expect(read(set).start).toBe('2026-12-04T13:00:00.000Z');
    const inAmsterdam = new Date(read(set).start).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/Amsterdam',
    });
    expect(inAmsterdam).toBe('14:00:00');
  });
});

describe('the file', () => {
  const lines = (text: string) => text.split('\r\n');

  it('ends every line as the standard has it, the last one too', () => {
    const text = fileOf({}, 'é'.repeat(200));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line of more than 75 octets, and no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), title => {
        const text = fileOf({ place: title }, normalText(title));
        for (const line of lines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('names the command that prepares the meeting in its reminder, in both languages', () => {
    expect(english('mentor').calendar.alarm).toContain('mentor prepare');
    expect(dutch('mentor').calendar.alarm).toContain('mentor prepare');
    expect(fileOf()).toContain('TRIGGER:-PT5M');
  });

  it('is private, so that a calendar that others see shows no more than that one is busy', () => {
    expect(fileOf()).toContain('CLASS:PRIVATE');
  });

  it('is the same for the same meeting at the same moment', () => {
    expect(fileOf()).toBe(fileOf());
  });
});

describe('the number of a version', () => {
  const made = '2026-11-20T09:00:00.000Z';
  const sequence = (updatedAt: string, now: string) =>
    readByIcalJs(fileOf({ createdAt: made, updatedAt }, 'x', new Date(now))).sequence;

  it('is nought when the meeting is made, and higher for each change, were it of the same moment', () => {
    expect(sequence(made, made)).toBe(0);
    expect(sequence('2026-11-20T09:00:00.001Z', made)).toBe(1);
    expect(sequence('2026-11-20T09:00:00.002Z', made)).toBe(2);
  });

  it('never gets lower as time goes on, also where a change is taken back', () => {
    const moved = sequence('2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
    const takenBack = sequence(made, '2026-11-21T10:05:00.000Z');
    expect(takenBack).toBeGreaterThan(moved);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e9 }), (age, later) => {
        const at = (ms: number) => new Date(Date.parse(made) + ms).toISOString();
        const [first, second] = [sequence(made, at(age)), sequence(made, at(age + later))];
        expect(second).toBeGreaterThanOrEqual(first);
        expect(second).toBeLessThanOrEqual(2 ** 31 - 1);
      }),
    );
  });

  it('belongs to a name that stays', () => {
    expect(uidOf(appointmentWith({ at: made }))).toBe(uidOf(appointmentWith({ status: 'cancelled' })));
  });
});
