import { describe, expect, it } from 'vitest';
import { WRITTEN_LISTS } from '../../src/domain/journal/journal.ts';
import { en } from '../../src/i18n/en.ts';
import { catalogueOf } from '../../src/i18n/index.ts';
import { intakeWithTexts } from '../../src/render/terminal/recommendation-text.ts';
import {
  actions,
  actionWith,
  intake,
  everyKind as journal,
  personWith,
  sessionWith,
} from '../store/samples.ts';
import { timeless } from '../support/timeless.ts';
import { person } from '../support/world.ts';

const somebody = () => person(structuredClone(journal));
const firstId = (list: (typeof WRITTEN_LISTS)[number]) => journal[list][0]?.id ?? '';

describe('a record of any kind', () => {
  it.each(WRITTEN_LISTS)('is deleted by its id, named, brought back and named again: %s', async list => {
    const sam = somebody();
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['delete', firstId(list).slice(15)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Deleted: .*\n(?:.*\n)?Undo it with: mentor undo\n$/);
    expect((await sam.journal.read())[list].some(({ id }) => id === firstId(list))).toBe(false);
    const { name } = en('mentor').kinds[list];
    expect((await sam.run(['undo', '--list'])).out).toContain(`${name} deleted: `);
    const { out: undone } = await sam.run(['undo']);
    expect(undone).toContain(`Undone: ${name} deleted, `);
    expect(undone.replace('\n', ' ')).toContain('It is back in the journal.');
    expect(timeless(await sam.journal.read())).toEqual(timeless(before));
    expect((await sam.run(['redo'])).out).toContain(`Redone: ${name} deleted, `);
  });

  it.each(WRITTEN_LISTS)('is shown, and its record printed for other programs: %s', async list => {
    const sam = somebody();
    const id = firstId(list).slice(15);
    const told = await sam.run(['show', id]);
    expect([told.code, told.err]).toEqual([0, '']);
    if (list !== 'intakes') expect(told.out).not.toMatch(/null|undefined|\[object|NaN/);
    const printed = JSON.parse((await sam.run(['show', id, '--json'])).out);
    const [record] = journal[list];
    if (list === 'intakes') {
      expect(printed).toEqual(intakeWithTexts(intake, (await catalogueOf('en'))('mentor')));
    } else if (list === 'sessions') {
      expect(printed).toEqual({ ...record, actions });
    } else {
      expect(printed).toEqual(record);
    }
  });

  it.each(WRITTEN_LISTS)('fits a narrow terminal in either language: %s', async list => {
    for (const language of ['en', 'nl'] as const) {
      const { out } = await somebody().run(['show', firstId(list).slice(15)], { columns: 50, language });
      expect(out.split('\n').filter(line => line.length > 50)).toEqual([]);
    }
  });

  it('is told in words', async () => {
    const { out } = await somebody().run(['show', firstId('people').slice(15)]);
    expect(out).toBe(`Person  000000

  Name: Ann
  What they do: leads a ward
  Works for: another employer
  Does the same work as you: yes
  Has a say over you: no
  Status: chosen
  How it felt: Friday 20 November 2026, click 4, 5, learning 3, verdict a good
    fit
`);
    const appointment = await somebody().run(['show', firstId('appointments').slice(15)], { language: 'nl' });
    expect(appointment.out).toBe(`Afspraak  000000

  Met: Ann
  Wanneer: vrijdag 4 december 2026, 00:30 uur (Europe/Amsterdam)
  Minuten: 45
  Plek: the café
  Te bespreken: saying no
  Status: gepland
`);
    const action = await somebody().run(['show', firstId('actions').slice(15)]);
    expect(action.out).toBe(`Action  000000

  Action: call Ann
  By: Tuesday 1 December 2026
  Status: open
  Reflection: meeting on Monday 23 November 2026, “Hoe ik het team leid —
    話した” (7k3m9q)
`);
  });

  it('is the advice where it is an intake', async () => {
    const sam = somebody();
    expect((await sam.run(['show', 'inta'])).out).toBe((await sam.run(['advice'])).out);
  });

  it('is not found by an id that nothing has, and asked for again where several begin so', async () => {
    const sam = somebody();
    for (const command of ['show', 'delete', 'edit']) {
      const none = await sam.run([command, 'zzzz', ...(command === 'edit' ? ['--what', 'x'] : [])]);
      expect([none.code, none.out]).toEqual([3, '']);
      expect(none.err).toContain('Nothing in your journal has an id that begins with zzzz.');
      const several = await sam.run([command, '0000', ...(command === 'edit' ? ['--what', 'x'] : [])]);
      expect(several.code).toBe(2);
      for (const list of ['people', 'appointments', 'actions'] as const) {
        expect(several.err).toContain(firstId(list));
      }
    }
  });

  it('is changed by edit only where it is a reflection, and said to be what it is otherwise', async () => {
    const sam = somebody();
    const before = await sam.journal.read();
    const kinds = {
      intakes: 'an intake',
      people: 'a person',
      appointments: 'an appointment',
      actions: 'an action',
    };
    for (const [list, name] of Object.entries(kinds)) {
      const id = firstId(list as keyof typeof kinds).slice(15);
      const { code, out, err } = await sam.run(['edit', id, '--what', 'x']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`is ${name}, and mentor edit only changes reflections. Nothing was changed.`);
    }
    const dutch = await sam.run(['edit', firstId('people').slice(15), '--lang', 'nl']);
    expect(dutch.err).toContain('is een persoon, en met mentor edit verander je reflecties.');
    expect(await sam.journal.read()).toEqual(before);
  });
});

describe('a reflection that is deleted', () => {
  it('takes its actions along, and says so', async () => {
    const alone = actionWith({ id: '20261120090000-alone00000', session: null });
    const sam = person({ ...journal, actions: [alone, ...actions] });
    const { out } = await sam.run(['delete', '7k3m']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Deleted: the meeting on Monday 23 November 2026, “Hoe ik het team leid — 話した”, along with 2 actions.',
    );
    const left = await sam.journal.read();
    expect(left.actions).toEqual([alone]);
    expect(left.deleted.map(({ id }) => id)).toHaveLength(3);
  });

  it('is gone for good with them, also where it was deleted before', async () => {
    for (const before of [[], [['delete', '7k3m']]]) {
      const sam = somebody();
      for (const args of before) await sam.run(args);
      const { code, out } = await sam.run(['delete', '7k3m', '--forever', '--yes', '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ id: sessionWith().id, forever: true });
      const { sessions, actions: left, deleted } = await sam.journal.read();
      expect([sessions, left]).toEqual([[], []]);
      expect(deleted.map(({ forever }) => forever)).toEqual([true, true, true]);
      const { done } = await sam.journal.history();
      expect(JSON.stringify(done)).not.toContain('call Ann');
    }
  });

  it('does not come back by an import or an old backup, however late it was changed', async () => {
    const sam = somebody();
    await sam.run(['backup', 'safe.json']);
    await sam.run(['delete', '7k3m', '--forever', '--yes']);
    const late = { ...sessionWith({ updatedAt: '2999-01-01T00:00:00.000Z' }), actions };
    const { out } = await sam.run(['import', '-'], { stdin: JSON.stringify([late]) });
    expect(out).toContain('Deleted earlier, and left out: 1 reflection, 2 actions.');
    await sam.run(['restore', 'safe.json', '--yes']);
    expect((await sam.journal.read()).sessions).toEqual([]);
    expect((await sam.journal.read()).deleted.every(({ forever }) => forever)).toBe(true);
  });

  it('comes back by an import where it was deleted and changed after that', async () => {
    const sam = somebody();
    await sam.run(['delete', '7k3m']);
    const late = sessionWith({ updatedAt: '2999-01-01T00:00:00.000Z' });
    await sam.run(['import', '-'], { stdin: JSON.stringify([late]) });
    expect((await sam.journal.read()).sessions).toEqual([late]);
  });
});

describe('a person who is deleted', () => {
  it('stays as a name in reflections, and for good it is said in which', async () => {
    const named = sessionWith({ person: personWith().id });
    const sam = person({ ...journal, sessions: [named] });
    await sam.run(['delete', firstId('people').slice(15)]);
    expect((await sam.journal.read()).sessions).toEqual([named]);
    await sam.run(['undo']);
    const { err } = await sam.run(['delete', firstId('people').slice(15), '--forever', '--yes']);
    expect(err.replace(/\s+/g, ' ')).toContain(
      'The name is still in what you wrote about your meeting on 23 November 2026; you can take it out there with mentor edit.',
    );
    expect((await sam.journal.read()).sessions).toEqual([named]);
  });
});

describe('a record of the last instant there is', () => {
  const last = '9999-12-31T23:59:59.999Z';
  const made = { id: '20260101000000-aaaaaaaaaa', day: '2026-01-01', what: 'x', actions: ['call Ann'] };
  const stdin = JSON.stringify([{ ...made, createdAt: last, updatedAt: last }]);

  it('can be changed and deleted like any other', async () => {
    const sam = person();
    await sam.run(['import', '-'], { stdin });
    expect((await sam.run(['edit', 'aaaa', '--what', 'changed'])).code).toBe(0);
    expect((await sam.journal.read()).sessions).toMatchObject([{ what: 'changed', updatedAt: last }]);
    expect((await sam.run(['delete', 'aaaa'])).code).toBe(0);
    expect((await sam.run(['import', '-'], { stdin })).out).toContain('Deleted earlier');
    await sam.run(['undo']);
    expect((await sam.run(['delete', 'aaaa', '--forever', '--yes'])).code).toBe(0);
    expect(await sam.journal.read()).toMatchObject({ sessions: [], actions: [] });
  });
});

describe('actions', () => {
  it('stand in the order in which they were typed, wherever they are shown', async () => {
    const sam = person();
    const texts = ['zz', 'call Ann', 'a walk', 'rest'];
    const { out } = await sam.run(['log', 'x', ...texts.flatMap(text => ['--action', text]), '--json']);
    const session = JSON.parse(out);
    expect(session.actions.map(({ text }: { text: string }) => text)).toEqual(texts);
    const id = session.id.slice(15);
    expect(JSON.parse((await sam.run(['show', id, '--json'])).out)).toEqual(session);
    expect(JSON.parse((await sam.run(['list', '--json'])).out)).toEqual({ sessions: [session] });
    const exported = JSON.parse((await sam.run(['export', '--json'])).out);
    expect(exported.actions).toEqual(session.actions);
    expect(exported.sessions[0]).not.toHaveProperty('actions');
  });

  it('are marked by themselves, and no more once they say something else', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--action', 'call Ann', '--action', 'rest', '--share', 'actions']);
    const [session] = (await sam.journal.read()).sessions;
    const id = session?.id.slice(15) ?? '';
    expect(session?.shared).toEqual([]);
    expect((await sam.run(['show', id])).out.match(/may be shared/g)).toHaveLength(2);
    const { out } = await sam.run(['edit', id, '--action', 'call Bo', '--action', 'rest']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'No longer marked to be shared, as it says something else now: actions.',
    );
    const { actions: left } = await sam.journal.read();
    expect(left.map(({ text, shared }) => [text, shared])).toEqual([
      ['rest', ['text']],
      ['call Bo', []],
    ]);
  });

  it('are found by their words', async () => {
    const { out } = await somebody().run(['list', 'chair']);
    expect(out).toContain('Hoe ik het team leid');
  });
});

describe('a journal of every kind', () => {
  it('is the same after an export and an import', async () => {
    const sam = somebody();
    await sam.run(['delete', firstId('people').slice(15), '--forever', '--yes']);
    const { out } = await sam.run(['export', '--format', 'json']);
    const other = person();
    await other.run(['import', '-'], { stdin: out });
    expect(await other.journal.read()).toEqual(await sam.journal.read());
  });
});
