import { describe, expect, it } from 'vitest';
import { recordText } from '../../../src/render/terminal/record-text.ts';
import { actionWith, appointmentWith, everyKind, personWith } from '../../store/samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const record =
  (...[listed]: readonly [Parameters<typeof recordText>[0]]) =>
  ({ words, display }: View) =>
    recordText(listed, everyKind, words, display);

const known = personWith({
  employer: 'own',
  onPath: false,
  met: 'at the conference in Utrecht, where she spoke about rosters',
  note: HOSTILE,
  agreement: {
    ...{ goals: 'saying no', weeks: 3, minutes: 45, place: 'the café', planner: 'me', confidential: 'all' },
    lookBack: '2027-02-01',
  },
  checkIns: [{ day: '2026-12-01', answers: { free: 4 }, text: 'It goes well.' }],
});

screens('record-text', {
  'a person of whom all is known': record({ list: 'people', record: known }),
  'a person of whom hardly anything is known': record({
    list: 'people',
    record: personWith({ ...{ what: null, employer: null, sameWork: null, decidesOnMe: null }, ratings: [] }),
  }),
  'an appointment': record({ list: 'appointments', record: appointmentWith() }),
  'an action of a reflection': record({
    list: 'actions',
    record: actionWith({ expected: 'that she is glad', happened: 'she was' }),
  }),
  'an action that a terminal would obey': record({
    list: 'actions',
    record: actionWith({ text: HOSTILE, due: null, session: null }),
  }),
});

describe.each(views)('a record without a page of its own, in $language', view => {
  const { words } = view;
  const { fields } = words.kinds.people;
  const { yes, no } = words.intake.review;
  const told = record({ list: 'people', record: known })(view);

  it('says yes where it is so and no where it is not', () => {
    expect(told).toContain(`${fields.sameWork}: ${yes}`);
    expect(told).toContain(`${fields.decidesOnMe}: ${no}`);
  });

  it('leaves out what is not known', () => {
    expect(told).not.toContain(String(fields.talksWithJudges));
  });

  it('tells an instant as a day and an hour where the appointment is, and with whom by the name', () => {
    const text = record({ list: 'appointments', record: appointmentWith() })(view).replace(/\s+/g, ' ');
    const when = words.dates.moment({ day: '2026-12-04', time: '00:30' });
    expect(text).toContain(`${words.kinds.appointments.fields.at}: ${when} (Europe/Amsterdam)`);
    expect(text).toContain(`${words.kinds.appointments.fields.person}: Ann `);
  });

  it('names the reflection that it came of, with its id, and keeps the id alone of one that is gone', () => {
    const { session } = words.kinds.actions.fields;
    const text = record({ list: 'actions', record: actionWith() })(view).replace(/\s+/g, ' ');
    expect(text).toMatch(new RegExp(`${session}: .*“Hoe ik het team leid — 話した” \\(7k3m9q\\)`));
    const gone = record({ list: 'actions', record: actionWith({ session: '20200101000000-g0neg0neg0' }) });
    expect(gone(view)).toContain(`${session}: g0neg0`);
  });

  it('has a line for each time that one rated somebody or looked at how it goes', () => {
    const days = ['2026-11-01', '2026-11-20'];
    const ratings = days.map(day => ({ day, click: [4], learning: [], verdict: null }));
    const lines = record({ list: 'people', record: personWith({ ratings }) })(view).split('\n');
    for (const day of days) {
      expect(lines.some(line => line.startsWith(`    ${words.dates.long({ day })}, `))).toBe(true);
    }
  });
});
