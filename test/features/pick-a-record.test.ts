import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { editing } from '../../src/i18n/en/editing.ts';
import { actionWith, appointmentWith, personWith, sessionWith } from '../store/samples.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const early = sessionWith({ id: '20260901100000-aaaaaaaaaa', day: '2026-09-01', what: 'About the budget' });
const late = sessionWith({ id: '20261101100000-bbbbbbbbbb', day: '2026-11-01', what: 'About the team' });
const made = (at: string) => ({ createdAt: at, updatedAt: at });
const ann = personWith(made('2026-10-01T10:00:00.000Z'));
const action = actionWith({ session: early.id, text: 'call Ann' });

function somebody() {
  const sessions = [
    { ...early, ...made('2026-09-01T10:00:00.000Z') },
    { ...late, ...made('2026-11-01T10:00:00.000Z') },
  ];
  return person({ ...emptyJournal, people: [ann], sessions, actions: [action] });
}

describe('a record that was not named', () => {
  it('is picked from those made last, without what came of others', async () => {
    const ask = scriptedAsk({ [editing.which.show]: { answer: early.id } });
    const { code, out } = await somebody().run(['show'], { ask });
    expect(code).toBe(0);
    expect(out).toContain('About the budget');
    const { prompt } = ask.asked[0] ?? {};
    expect(prompt?.kind === 'one-of' && prompt.options).toEqual([
      { value: late.id, label: 'About the team', hint: 'reflection, 1 Nov 2026' },
      { value: ann.id, label: 'Ann', hint: 'person' },
      { value: early.id, label: 'About the budget', hint: 'reflection, 1 Sep 2026' },
    ]);
  });

  it('is told from others by its day where the window is narrow, and an appointment by whom it is with', async () => {
    const meeting = appointmentWith({ person: ann.id, place: 'her office', at: '2026-12-04T13:00:00.000Z' });
    const alone = { ...meeting, id: '20261120090000-0000bare0n', person: null, place: null, agenda: [] };
    const ask = scriptedAsk({ [editing.which.show]: 'back' });
    const sam = person({ ...emptyJournal, people: [ann], sessions: [late], appointments: [meeting, alone] });
    await sam.run(['show'], { ask, columns: 40 });
    const { prompt } = ask.asked[0] ?? {};
    expect(prompt?.kind === 'one-of' && prompt.options.map(({ label }) => label).toSorted()).toEqual([
      'About the team, 1 Nov 2026',
      'Ann',
      'Ann, 4 Dec 2026',
      'appointment, 4 Dec 2026',
    ]);
  });

  it('is an appointment by the person, unless a reflection tells of it', async () => {
    const ahead = appointmentWith({ id: 'ahead', person: ann.id, place: 'the café' });
    const held = appointmentWith({ id: 'held', person: ann.id, status: 'held', session: early.id });
    const nobody = appointmentWith({ id: 'nobody', person: null, place: null, agenda: [] });
    const ask = scriptedAsk({ [editing.which.show]: 'back' });
    await person({ ...emptyJournal, people: [ann], appointments: [ahead, held, nobody] }).run(['show'], {
      ask,
    });
    const { prompt } = ask.asked[0] ?? {};
    const labels = prompt?.kind === 'one-of' ? prompt.options.map(({ value, label }) => [value, label]) : [];
    expect(Object.fromEntries(labels)).toEqual({ [ann.id]: 'Ann', ahead: 'Ann', nobody: 'appointment' });
  });

  it('is one of the last twenty', async () => {
    const sessions = Array.from({ length: 30 }, (_, at) =>
      sessionWith({ id: `20261101100000-c${String(at).padStart(9, '0')}`, what: `Talk ${at}` }),
    );
    const ask = scriptedAsk({ [editing.which.show]: 'back' });
    await person({ ...emptyJournal, sessions }).run(['show'], { ask });
    const { prompt } = ask.asked[0] ?? {};
    expect(prompt?.kind === 'one-of' && prompt.options.length).toBe(20);
  });

  it('is deleted once it was picked, and undo brings it back', async () => {
    const sam = somebody();
    const ask = scriptedAsk({ [editing.which.delete]: { answer: late.id } });
    const { out } = await sam.run(['delete'], { ask });
    expect(out).toContain('“About the team”');
    expect((await sam.journal.read()).sessions.map(({ id }) => id)).toEqual([early.id]);
    await sam.run(['undo']);
    expect((await sam.journal.read()).sessions).toHaveLength(2);
  });

  it('is a reflection where it is to be edited', async () => {
    const sam = somebody();
    const ask = scriptedAsk({ [editing.which.edit]: { answer: early.id } });
    await sam.run(['edit', '--what', 'About money'], { ask });
    expect((await sam.journal.read()).sessions[0]?.what).toBe('About money');
    const { prompt } = ask.asked[0] ?? {};
    expect(prompt?.kind === 'one-of' && prompt.options.map(({ value }) => value)).toEqual([
      late.id,
      early.id,
    ]);
  });

  it.each(['show', 'edit', 'delete'] as const)('is left with Esc, and %s does nothing', async command => {
    const sam = somebody();
    const before = await sam.journal.read();
    const ask = scriptedAsk({ [editing.which[command]]: 'back' });
    const { code, out } = await sam.run([command], { ask });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(await sam.journal.read()).toEqual(before);
  });

  it.each(['show', 'edit', 'delete'] as const)(
    'has to be named to %s where nobody can be asked',
    async command => {
      const { code, out, err } = await somebody().run([command]);
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(err).toContain(`mentor ${command} ID\nTo see what there is: mentor list\n`);
      const ask = scriptedAsk({});
      expect((await somebody().run([command, '--no-input'], { ask })).code).toBe(4);
      expect((await person().run([command], { ask })).code).toBe(3);
    },
  );
});
