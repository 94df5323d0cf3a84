import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { next } from '../../src/i18n/en/next.ts';
import { appointmentWith, personWith } from '../store/samples.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const ann = personWith({ id: '20261101090000-0000000ann', name: 'Ann de Boer' });
const bob = personWith({ id: '20261101090000-0000000bob', name: 'Bob' });
const withPeople = (...people: Journal['people']) => person({ ...emptyJournal, people });
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a meeting that is planned', () => {
  it('is said back with its day, its time and its zone, and kept as an instant', async () => {
    const sam = person();
    const { code, out } = await sam.run(['next', 'tuesday', '14:00', '--with', 'Ann', '--minutes', '45']);
    expect(code).toBe(0);
    expect(inOneLine(out)).toContain(
      'Planned: Tuesday 24 November 2026, 14:00 (Europe/Amsterdam), in 4 days, with Ann, 45 minutes.',
    );
    expect((await sam.journal.read()).appointments).toMatchObject([
      {
        person: 'Ann',
        at: '2026-11-24T13:00:00.000Z',
        zone: 'Europe/Amsterdam',
        minutes: 45,
        place: null,
        agenda: [],
        prepared: [],
        status: 'planned',
        session: null,
      },
    ]);
  });

  it('is said back in Dutch', async () => {
    const { out } = await person().run(['next', 'dinsdag 14u30', '--with', 'Ann'], { language: 'nl' });
    expect(inOneLine(out)).toContain(
      'Gepland: dinsdag 24 november 2026, 14:30 uur (Europe/Amsterdam), over 4 dagen, met Ann.',
    );
  });

  it('prints itself as JSON, when it is planned and when it is shown', async () => {
    const sam = person();
    const made = JSON.parse((await sam.run(['next', 'tuesday 14:00', '--json'])).out);
    expect(made).toMatchObject({ at: '2026-11-24T13:00:00.000Z', person: null, status: 'planned' });
    expect(JSON.parse((await sam.run(['next', '--json'])).out)).toEqual(made);
  });

  it('is with the one mentor there is, as long and where the two agreed', async () => {
    const agreement = {
      ...{ goals: null, weeks: 2, minutes: 90, place: 'her office' },
      ...{ planner: null, confidential: null, lookBack: null },
    };
    const sam = withPeople({ ...ann, agreement });
    const { out } = await sam.run(['next', 'tuesday 14:00']);
    expect(inOneLine(out)).toContain('with Ann de Boer, an hour and a half, place: her office.');
    const [made] = (await sam.journal.read()).appointments;
    expect(made).toMatchObject({ person: ann.id, minutes: 90, place: 'her office' });
  });

  it('is with whom the last meeting was, where there is no mentor yet', async () => {
    const sam = person();
    await sam.run(['log', 'About the team', '--mentor', 'Ann']);
    await sam.run(['next', 'tuesday 14:00']);
    expect((await sam.journal.read()).appointments).toMatchObject([{ person: 'Ann' }]);
  });

  it('is with that person where they are known by now, and with nobody where that is over', async () => {
    for (const [status, who] of [
      ['candidate', bob.id],
      ['ended', null],
    ] as const) {
      const sam = withPeople({ ...bob, status });
      await sam.run(['log', 'About the team', '--mentor', 'bob']);
      await sam.run(['next', 'tuesday 14:00']);
      expect((await sam.journal.read()).appointments).toMatchObject([{ person: who }]);
    }
  });

  it('is with a person found by a word of their name, and an unknown name is kept as text', async () => {
    const sam = withPeople(ann, bob);
    await sam.run(['next', 'tuesday 14:00', '--with', 'ann']);
    await sam.run(['next', 'wednesday 14:00', '--with', ' Chris ']);
    expect((await sam.journal.read()).appointments.map(one => one.person)).toEqual([ann.id, 'Chris']);
  });

  it('says which time it took where the words leave a choice', async () => {
    const half = await person().run(['next', 'dinsdag half drie']);
    expect(inOneLine(half.out)).toContain(
      'The time is read as 14:30. If you meant 02:30: mentor next 2026-11-24 02:30',
    );
    const plain = await person().run(['next', 'tuesday 14:30']);
    expect(plain.out).not.toContain('read as');
  });

  it('says nothing of the time where one met that person at that time before', async () => {
    const held = appointmentWith({ person: ann.id, at: '2026-11-10T13:30:00.000Z', status: 'held' });
    const sam = person({ ...emptyJournal, people: [ann], appointments: [held] });
    expect((await sam.run(['next', 'tuesday half past two', '--with', 'Ann'])).out).not.toContain('read as');
    expect((await sam.run(['next', 'tuesday half past three', '--with', 'Ann'])).out).toContain('read as');
    expect((await sam.run(['next', 'tuesday half past two', '--with', 'Bo'])).out).toContain('read as');
  });

  it('is today where this weekday is named and the time is still to come, else in a week', async () => {
    const later = await person().run(['next', 'friday 14:00']);
    expect(later.out).toContain('20 November 2026, 14:00');
    expect(later.out).toContain('today');
    const over = await person().run(['next', 'friday 9:00']);
    expect(over.out).toContain('27 November 2026, 09:00');
  });
});

describe('a meeting that moves', () => {
  const planned = async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00', '--with', 'Ann', '--place', 'De Zon']);
    return sam;
  };

  it.each([
    ['wednesday 10:00', '2026-11-25T09:00:00.000Z'],
    ['thursday', '2026-11-26T13:00:00.000Z'],
    ['kwart over 4', '2026-11-24T15:15:00.000Z'],
  ])('keeps what the words leave out: «%s»', async (when, at) => {
    const sam = await planned();
    const [before] = (await sam.journal.read()).appointments;
    const { out } = await sam.run(['next', when]);
    expect(inOneLine(out)).toContain('It was Tuesday 24 November 2026, 14:00 (Europe/Amsterdam).');
    const { appointments } = await sam.journal.read();
    expect(appointments).toMatchObject([{ id: before?.id, at, person: 'Ann', place: 'De Zon' }]);
  });

  it('changes by flags alone, and an empty place clears it', async () => {
    const sam = await planned();
    await sam.run(['next', '--minutes', '30', '--place', '']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { at: '2026-11-24T13:00:00.000Z', minutes: 30, place: null },
    ]);
  });

  it('leaves no trace where nothing changes', async () => {
    const sam = await planned();
    const { out } = await sam.run(['next', 'tuesday 14:00']);
    expect(inOneLine(out)).toContain('Nothing changed');
    expect((await sam.journal.history()).done).toHaveLength(1);
  });

  it('is another one for another person', async () => {
    const sam = await planned();
    await sam.run(['next', 'wednesday 10:00', '--with', 'Bob']);
    await sam.run(['next', 'monday 9:00', '--with', 'ANN']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { person: 'Ann', at: '2026-11-23T08:00:00.000Z' },
      { person: 'Bob', at: '2026-11-25T09:00:00.000Z' },
    ]);
  });

  it('gets its person where nobody was named before', async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00']);
    await sam.run(['next', 'wednesday 14:00', '--with', 'Ann']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { person: 'Ann', at: '2026-11-25T13:00:00.000Z' },
    ]);
  });

  it('goes back with undo, and moves again with redo', async () => {
    const sam = await planned();
    await sam.run(['next', 'wednesday 10:00']);
    await sam.run(['undo']);
    expect((await sam.journal.read()).appointments).toMatchObject([{ at: '2026-11-24T13:00:00.000Z' }]);
    await sam.run(['redo']);
    expect((await sam.journal.read()).appointments).toMatchObject([{ at: '2026-11-25T09:00:00.000Z' }]);
    const { out } = await sam.run(['undo', '--list']);
    expect(out).toContain('appointment changed');
    expect(out).toContain('appointment made');
  });

  it('stays at the same hour of its own zone where only the day is said elsewhere', async () => {
    const at = '2026-12-01T19:00:00.000Z';
    const sam = person({
      ...emptyJournal,
      appointments: [appointmentWith({ person: 'Ann', at, zone: 'America/New_York' })],
    });
    await sam.run(['next', 'thursday']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { at: '2026-11-26T19:00:00.000Z', zone: 'America/New_York' },
    ]);
  });
});

describe('a meeting that is shown', () => {
  it('is the next one, with those that come after it', async () => {
    const sam = person();
    await sam.run(['next', 'wednesday 10:00', '--with', 'Bob']);
    await sam.run(['next', 'tomorrow noon', '--with', 'Ann']);
    const { out } = await sam.run(['next']);
    expect(inOneLine(out)).toBe(
      'Saturday 21 November 2026, 12:00 (Europe/Amsterdam), tomorrow, with Ann After that: Wednesday 25 November 2026, 10:00 (Europe/Amsterdam), in 5 days, with Bob.',
    );
    expect(JSON.parse((await sam.run(['next', '--json'])).out)).toMatchObject({ person: 'Ann' });
    const withBob = await sam.run(['next', '--with', 'bob', '--json']);
    expect(JSON.parse(withBob.out)).toMatchObject({ person: 'Bob' });
  });

  it('is told in the zone it was set in, and where the reader is', async () => {
    const sam = person({
      ...emptyJournal,
      appointments: [appointmentWith({ at: '2026-11-25T00:30:00.000Z', zone: 'America/New_York' })],
    });
    const { out } = await sam.run(['next']);
    expect(inOneLine(out)).toContain('Tuesday 24 November 2026, 19:30 (America/New_York)');
    expect(inOneLine(out)).toContain(
      'Where you are now, that is Wednesday 25 November 2026, 01:30 (Europe/Amsterdam).',
    );
  });
});

describe('all meetings', () => {
  const meetings = [
    appointmentWith({ id: '20261001090000-00000000e1', at: '2026-11-05T10:00:00.000Z', status: 'held' }),
    appointmentWith({ id: '20261001090000-00000000e2', at: '2026-12-10T14:00:00.000Z', person: 'Bob' }),
    appointmentWith({ id: '20261001090000-00000000e3', at: '2026-12-01T14:00:00.000Z', status: 'cancelled' }),
  ];
  const sam = () => person({ ...emptyJournal, people: [personWith()], appointments: meetings });

  it('are listed whatever became of them, the latest first, in either language', async () => {
    const { out } = await sam().run(['next', '--all']);
    expect(out).toBe(`000000  10 Dec 2026 15:00  Bob, planned, place: the café
000000   1 Dec 2026 15:00  Ann, called off, place: the café
000000   5 Nov 2026 11:00  Ann, took place, place: the café
`);
    const dutch = await sam().run(['next', '--all'], { language: 'nl' });
    expect(dutch.out).toContain('Ann, afgezegd');
  });

  it('are one list for other programs, and those of one person where one is named', async () => {
    const { out } = await sam().run(['next', '--all', '--json']);
    expect(JSON.parse(out)).toEqual({ appointments: [meetings[1], meetings[2], meetings[0]] });
    const withAnn = await sam().run(['next', '--all', '--with', 'ann', '--json']);
    expect(JSON.parse(withAnn.out)).toEqual({ appointments: [meetings[2], meetings[0]] });
    expect(JSON.parse((await person().run(['next', '--all', '--json'])).out)).toEqual({ appointments: [] });
    expect((await person().run(['next', '--all'])).err).toContain('No meetings yet.');
  });

  it('are not changed by listing them, so what would is refused', async () => {
    for (const other of [['friday'], ['--cancel'], ['--place', 'x'], ['--ics', '-']]) {
      const { code, out, err } = await sam().run(['next', '--all', ...other]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`--all and ${other[0]} do not go together.`);
    }
  });
});

describe('where nothing is planned', () => {
  it('there is nothing to show: exit 3, and null as JSON', async () => {
    const sam = person();
    const { code, out, err } = await sam.run(['next']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('mentor next friday 14:00');
    expect(await sam.run(['next', '--json'])).toMatchObject({ code: 0, out: 'null\n' });
  });

  it('the rhythm tells around which day it would be', async () => {
    const sam = withPeople(ann);
    await sam.run(['log', 'x', '--mentor', ann.name, '--date', '2026-11-13']);
    const { code, err } = await sam.run(['next']);
    expect(code).toBe(3);
    expect(inOneLine(err)).toContain(
      'around Friday 4 December 2026. To plan it: mentor next 2026-12-04 14:00',
    );
  });

  it.each([[['--place', 'De Zon']], [['--cancel']], [['--cancel', '--with', 'Bob']]])(
    'there is nothing to change either: %j',
    async args => {
      const sam = person();
      const { code } = await sam.run(['next', ...args]);
      expect(code).toBe(3);
      expect((await sam.journal.read()).appointments).toEqual([]);
    },
  );

  it('somebody at a terminal is asked, with what the rhythm has standing ready', async () => {
    const held = appointmentWith({ person: ann.id, status: 'held', at: '2026-11-13T14:30:00.000Z' });
    const sam = person({ ...emptyJournal, people: [ann], appointments: [held] });
    const title = next('mentor').ask.title({ name: ann.name });
    const ask = scriptedAsk({ [title]: { answer: 'thursday 10:00' } });
    expect((await sam.run(['next'], { ask })).code).toBe(0);
    expect(ask.asked[0]?.suggestion).toBe('Friday 4 December 2026, 15:30');
    const check = ask.asked[0]?.prompt.kind === 'text' ? ask.asked[0].prompt.check : undefined;
    expect(check?.('soon')).toBe(next('mentor').ask.notAMoment);
    expect(check?.('today 9:00')).toBe(next('mentor').ask.passed);
    expect(check?.('2027-03-28 02:30')).toBe(next('mentor').ask.skipped);
    expect(check?.('Friday 4 December 2026, 15:30')).toBeUndefined();
    expect((await sam.journal.read()).appointments.at(-1)).toMatchObject({
      person: ann.id,
      at: '2026-11-26T09:00:00.000Z',
    });
  });

  it.each([
    [
      'friday 27 november',
      'half past two',
      next('mentor').ask.atTime.title({ day: 'Friday 27 November 2026' }),
    ],
    ['14:30', 'next friday', next('mentor').ask.onDay.title({ time: '14:30' })],
  ])('somebody at a terminal who said %s is asked for the rest alone', async (when, rest, title) => {
    const sam = withPeople(ann);
    const ask = scriptedAsk({ [title]: { answer: rest } });
    const { code } = await sam.run(['next', when, '--place', 'De Zon'], { ask });
    expect(code).toBe(0);
    expect(ask.asked).toHaveLength(1);
    const prompt = ask.asked[0]?.prompt;
    expect(prompt?.kind === 'text' && prompt.check?.('soon')).toMatch(/^That is not a (time|day) I know\./);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { at: '2026-11-27T13:30:00.000Z', place: 'De Zon', person: ann.id },
    ]);
  });

  it('nobody is asked for the rest of a moment where something else is wrong too, or nobody can be', async () => {
    const ask = scriptedAsk({});
    for (const more of [['--minutes', '0'], ['--no-input']]) {
      const { code, err } = await person().run(['next', 'tuesday', ...more], { ask });
      expect(code).toBe(2);
      expect(err).toContain('when: expected a day with a time');
    }
  });

  it('a moment of which the rest is left open is refused as it was typed', async () => {
    const title = next('mentor').ask.atTime.title({ day: 'Tuesday 24 November 2026' });
    const { code, err } = await person().run(['next', 'tuesday'], { ask: scriptedAsk({ [title]: 'skip' }) });
    expect([code, err]).toEqual([2, expect.stringContaining('got tuesday.')]);
  });

  it('a meeting that cannot be kept is put in a safe place', async () => {
    const sam = withPeople(ann);
    const refusal = new Refusal({ kind: 'file-failed', path: '/x', operation: 'write', code: 'ENOSPC' });
    expect((await sam.run(['next', 'tuesday', '14:00', '--place', 'De Zon'], { refusal })).code).toBe(8);
    expect((await sam.run(['import', '/tmp/rescued.json'])).code).toBe(0);
    expect((await sam.journal.read()).appointments).toMatchObject([{ place: 'De Zon', person: ann.id }]);
  });

  it('nothing is planned where they leave it open', async () => {
    const sam = person();
    const ask = scriptedAsk({ [next('mentor').ask.title({ name: null })]: 'skip' });
    expect((await sam.run(['next'], { ask })).code).toBe(3);
    expect((await sam.journal.read()).appointments).toEqual([]);
  });
});

describe('a time that the clocks show twice', () => {
  it.each([
    ['en', 'The clocks go back that night, and show 02:30 twice: this is the first.'],
    ['nl', 'Die nacht gaat de klok terug en is het twee keer 02:30 uur: dit is de eerste keer.'],
  ] as const)('is said to be the first of the two, in %s', async (language, said) => {
    const { out } = await person().run(['next', '2027-10-31 02:30'], { language });
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  });
});

describe('what cannot be planned', () => {
  it('is refused in the words of the language, what was to be typed too', async () => {
    const { code, err } = await person().run(['next', 'vrijdag', '25:00'], { language: 'nl' });
    expect(code).toBe(2);
    expect(err).toContain('wanneer: verwacht werd een dag met een tijd');
  });

  it.each([
    [['tuesday'], 'when: expected a day with a time'],
    [['14:00'], 'when: expected a day with a time'],
    [['soon'], 'when: expected a day with a time'],
    [['friday', 'midnight'], 'when: expected a day with a time'],
    [['2026-11-19', '14:00'], 'when: 2026-11-19 14:00 is over'],
    [['today', '9:00'], 'when: 2026-11-20 09:00 is over'],
    [['2027-03-28', '02:30'], 'when: on 2027-03-28 the clocks go from before 02:30'],
    [['tuesday 14:00', '--with', ''], '--with: missing'],
    [['tuesday 14:00', '--minutes', 'long'], '--minutes: expected a whole number from 5 to 600; got long'],
    [['tuesday 14:00', '--minutes', '4'], '--minutes: expected'],
  ])('is refused, with what was expected: %j', async (args, told) => {
    const sam = person();
    const { code, out, err } = await sam.run(['next', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(inOneLine(err)).toContain(told);
    expect((await sam.journal.read()).appointments).toEqual([]);
  });

  it('is refused with all that is wrong at once', async () => {
    const sam = withPeople(ann, bob);
    const { code, err } = await sam.run(['next', 'soon', '--minutes', '0']);
    expect(code).toBe(2);
    expect(err).toContain('3 things need correcting');
    expect(inOneLine(err)).toContain('who is it with, Ann de Boer or Bob?');
  });

  it.each([
    [
      ['soon', '--with', '', '--minutes', '0', '--ics', ' '],
      ['when', '--with', '--minutes', '--ics'],
    ],
    [
      ['soon', '--with', 'b', '--minutes', '0'],
      ['when', '--with', '--minutes'],
    ],
    [
      ['--cancel', 'soon', '--with', '', '--ics', ''],
      ['when', '--with', '--ics'],
    ],
    [
      ['--with', '', '--ics', ''],
      ['--with', '--ics'],
    ],
  ])('is refused with all that is wrong, also with whom and where to: %j', async (args, keys) => {
    const sam = withPeople({ ...ann, name: 'Ann B' }, { ...bob, name: 'Bob B' });
    const { code, out, err } = await sam.run(['next', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err.match(/^ {2}\S+(?=: )/gm)).toEqual(keys.map(key => `  ${key}`));
    expect((await sam.journal.read()).appointments).toEqual([]);
  });

  it.each([
    [['next', 'x'.repeat(5000)]],
    [['next', 'tuesday 14:00', '--minutes', 'x'.repeat(5000)]],
    [['next', '--cancel', 'x'.repeat(5000)]],
    [['actions', 'add', 'x', '--due', 'x'.repeat(5000)]],
    [['log', 'x', '--date', 'x'.repeat(5000)]],
    [['list', '--since', 'x'.repeat(5000)]],
  ])('is told of by its beginning, where it is long', async args => {
    const { code, err } = await person().run(args);
    expect(code).toBe(2);
    expect(err).toContain('x…');
    expect(err.length).toBeLessThan(400);
  });

  it.each([
    [['--cancel', '--place', 'De Zon']],
    [['--cancel', '--minutes', '45']],
    [['--json', '--ics', '-']],
  ])('does not go together: %j', async args => {
    expect((await person().run(['next', ...args])).code).toBe(2);
  });
});

it('is told by its day among the changes, where nothing else is known of it', async () => {
  const sam = person();
  await sam.run(['next', 'tuesday 14:00', '--with', 'Ann']);
  expect((await sam.run(['undo', '--list'])).out).toContain('appointment made: Tuesday 24 November 2026');
});

describe('a meeting that is called off', () => {
  const planned = async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00', '--with', 'Ann']);
    return sam;
  };

  it('stays as called off, and comes back with undo', async () => {
    const sam = await planned();
    const { code, out } = await sam.run(['next', '--cancel']);
    expect(code).toBe(0);
    expect(inOneLine(out)).toContain('Called off: Tuesday 24 November 2026, 14:00');
    expect((await sam.journal.read()).appointments).toMatchObject([{ status: 'cancelled' }]);
    expect((await sam.run(['next'])).code).toBe(3);
    await sam.run(['undo']);
    expect((await sam.journal.read()).appointments).toMatchObject([{ status: 'planned' }]);
  });

  it('is not guessed where two people may be meant', async () => {
    const sam = await planned();
    await sam.run(['next', 'wednesday 14:00', '--with', 'Bob']);
    expect((await sam.run(['next', '--cancel'])).code).toBe(2);
    await sam.run(['next', '--cancel', '--with', 'Bob']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { status: 'planned' },
      { status: 'cancelled' },
    ]);
  });

  it('may be one that should have been, by its day', async () => {
    const was = appointmentWith({ id: '20261101090000-00000000w1', at: '2026-11-19T13:00:00.000Z' });
    const ahead = appointmentWith({ at: '2026-11-24T13:00:00.000Z' });
    const sam = person({ ...emptyJournal, appointments: [was, ahead] });
    await sam.run(['next', '--cancel', 'yesterday']);
    expect((await sam.journal.read()).appointments).toMatchObject([
      { id: was.id, status: 'cancelled' },
      { status: 'planned' },
    ]);
    expect((await sam.run(['next', '--cancel', 'yesterday'])).code).toBe(3);
    expect((await sam.run(['next', '--cancel', 'whenever'])).code).toBe(2);
  });
});

describe('a file for a calendar', () => {
  it('is written beside the plan, renewed for the same meeting, and for no other', async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00', '--with', 'Ann', '--ics', 'a.ics']);
    const first = sam.files.get('a.ics') ?? '';
    expect(first).toContain('DTSTART:20261124T130000Z');
    await sam.run(['next', 'wednesday 14:00', '--ics', 'a.ics']);
    const second = sam.files.get('a.ics') ?? '';
    expect(second).toContain('DTSTART:20261125T130000Z');
    const lineOf = (name: string, text: string) => new RegExp(`${name}:(.*)\r`).exec(text)?.[1];
    expect(lineOf('UID', second)).toBe(lineOf('UID', first));
    expect([first, second].map(text => lineOf('SEQUENCE', text))).toEqual(['0', '1']);
    const other = await sam.run(['next', 'thursday 14:00', '--with', 'Bob', '--ics', 'a.ics']);
    expect(other.code).toBe(2);
    expect((await sam.journal.read()).appointments).toHaveLength(1);
    expect(
      (await sam.run(['next', 'thursday 14:00', '--with', 'Bob', '--ics', 'a.ics', '--force'])).code,
    ).toBe(0);
    expect(sam.files.get('a.ics')).toContain('DTSTART:20261126T130000Z');
  });

  it('is not written over a file of one’s own, and then nothing is planned', async () => {
    const sam = person();
    sam.files.set('notes.txt', 'mine');
    const { code, err } = await sam.run(['next', 'tuesday 14:00', '--ics', 'notes.txt']);
    expect(code).toBe(2);
    expect(err).toContain('--force');
    expect(sam.files.get('notes.txt')).toBe('mine');
    expect((await sam.journal.read()).appointments).toEqual([]);
  });

  it.each([[['tuesday 14:00', '--with', 'Ann']], [['--with', 'Bob']], [['--cancel', '--with', 'Bob']]])(
    'leaves nothing on standard output for another program where it cannot be written: %j',
    async args => {
      const sam = person();
      await sam.run(['next', 'tuesday 14:00', '--with', 'Bob']);
      const problem = { kind: 'file-failed', operation: 'write', path: 'x.ics', code: 'ENOENT' } as const;
      sam.files.set = () => {
        throw new Refusal(problem);
      };
      const asked = [...args, '--ics', 'x.ics'];
      expect(await sam.run(['next', ...asked, '--json'])).toMatchObject({ code: 8, out: '' });
    },
  );

  it('goes alone to standard output, to its last line end', async () => {
    const { out, err } = await person().run(['next', 'tuesday 14:00', '--ics', '-']);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    expect(err).toContain('Planned');
  });

  it('takes a meeting that is called off out of the calendar', async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00', '--ics', 'a.ics']);
    await sam.run(['next', '--cancel', '--ics', 'a.ics']);
    const text = sam.files.get('a.ics') ?? '';
    expect(text).toContain('METHOD:CANCEL\r\n');
    expect(text).toContain('STATUS:CANCELLED\r\n');
    expect(text).toContain('SEQUENCE:1\r\n');
  });

  it('is of the meeting that is shown, and says nothing of it in its title unless asked to', async () => {
    const sam = person();
    await sam.run(['next', 'tuesday 14:00', '--with', 'Ann']);
    await sam.run(['next', '--ics', 'a.ics']);
    expect(sam.files.get('a.ics')).toContain('SUMMARY:Appointment\r\n');
    expect(sam.files.get('a.ics')).not.toContain('Ann');
    await sam.run(['next', '--ics', 'a.ics', '--title', 'Coffee with Ann'], { language: 'nl' });
    expect(sam.files.get('a.ics')).toContain('SUMMARY:Coffee with Ann\r\n');
  });
});
