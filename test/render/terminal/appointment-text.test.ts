import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../src/domain/meetings/appointment.ts';
import { meetingText, momentText, whereReaderIs } from '../../../src/render/terminal/appointment-text.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { appointmentWith, personWith } from '../../store/samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const reader = { today: '2026-11-20', zone: 'Europe/Amsterdam' };
const meeting = (changes: Partial<Appointment> = {}) =>
  appointmentWith({ at: '2026-12-04T13:00:00.000Z', place: 'De Zon', minutes: 60, ...changes });

const told =
  (changes: Partial<Appointment> = {}, name = 'Ann') =>
  ({ words, display }: View) => {
    const appointment = meeting(changes);
    const elsewhere = whereReaderIs(appointment, reader, words);
    const text = meetingText(appointment, [personWith({ name })], reader, words);
    return fitText([text, ...(elsewhere === undefined ? [] : [elsewhere])].join('\n'), display);
  };

screens('appointment-text', {
  'all that is known of a meeting': told(),
  'nothing but the moment': told({ person: null, place: null, minutes: null }),
  'tomorrow, for an hour and a half': told({ at: '2026-11-21T13:00:00.000Z', minutes: 90 }),
  'a meeting that was': told({ at: '2026-11-19T13:00:00.000Z' }),
  'set in another zone': told({ zone: 'America/New_York' }),
  'names that hold what a terminal would obey': told({ place: HOSTILE }, HOSTILE),
});

describe.each(views)('a moment, in $language at $display.columns columns', ({ words }) => {
  it('has its day, its time and its zone', () => {
    const text = momentText('2026-12-04T13:00:00.000Z', 'Europe/Amsterdam', words);
    expect(text).toBe(`${words.dates.moment({ day: '2026-12-04', time: '14:00' })} (Europe/Amsterdam)`);
  });

  it('is not told twice where the clocks show the same', () => {
    expect(whereReaderIs(meeting({ zone: 'Europe/Paris' }), reader, words)).toBeUndefined();
  });
});
