import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { newAction } from '../../src/domain/meetings/action.ts';
import type { Appointment } from '../../src/domain/meetings/appointment.ts';
import { sheetText, sheetVersion } from '../../src/domain/meetings/sheet.ts';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import type { Language } from '../../src/i18n/index.ts';
import { encode } from '../../src/store/codec.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { changeHeader } from '../../src/store/formats.ts';
import { thisOwner } from '../../src/store/lock/owner.ts';
import { documentLockName, sheetName } from '../../src/store/paths.ts';
import { appointmentWith, personWith, sessionIn } from '../store/samples.ts';
import { type Person, person } from '../support/world.ts';

const put = ({ disk }: Person, name: string, content: string | Uint8Array) =>
  replaceFile(disk.fs, name.startsWith('/') ? name : `${disk.home}/${name}`, content);

const blank = '# Day\n2026-11-20\n\n# What we talked about\n\n# What it tells me\n';
const written = '# Day\n2026-11-20\n\n# What we talked about\nAbout saying no\n';

/** A change that never was acknowledged, or comes from another computer. */
async function foreignChange(): Promise<Uint8Array> {
  const edit = { list: 'sessions', id: 'elsewhere', before: null, after: sessionIn(2026, 'elsewhere') };
  const change = { id: 'never-1', at: '2026-11-20T11:30:00.000Z', doing: 'log', edits: [edit] };
  return (await encode(changeHeader, change)).bytes;
}

async function sheetOf(sam: Person, change = (text: string) => text) {
  const [session] = sessionsWithActions(await sam.journal.read());
  if (session === undefined) throw new Error('There is no reflection');
  const name = sheetName({ id: session.id, version: sheetVersion(session) });
  await put(sam, name, change(sheetText(session, en)));
  return { name, id: session.id.slice(15, 21) };
}

const notices = async (sam: Person) => JSON.parse((await sam.run(['--json'])).out).notices;
const inOneLine = (out: string) => out.replace(/\s+/g, ' ');

describe('mentor alone as JSON', () => {
  it('tells the next thing, the next appointment, the open actions and what waits, and nothing else', async () => {
    const at = '2026-11-01T10:00:00.000Z';
    const action = (id: string, due: string | null) => newAction({ id, text: `do ${id}`, due }, at);
    const planned = (id: string, when: string, status: Appointment['status'] = 'planned'): Appointment => ({
      ...{
        id,
        at: when,
        status,
        zone: 'Europe/Amsterdam',
        person: null,
        minutes: null,
        place: null,
        agenda: [],
        prepared: [],
      },
      ...{ session: null, shared: [], createdAt: at, updatedAt: at },
    });
    const sam = person();
    await sam.journal.update('import', journal => ({
      ...journal,
      actions: [
        ...['a1', 'a2', 'a3'].map(id => action(id, null)),
        action('a4', '2026-12-01'),
        action('a5', '2026-11-02'),
        action('a6', '2026-11-25'),
        { ...action('a7', '2026-11-01'), status: 'done' },
      ],
      appointments: [
        planned('p1', '2026-11-19T10:00:00.000Z', 'held'),
        planned('p2', '2026-12-10T10:00:00.000Z'),
        planned('p3', '2026-12-03T10:00:00.000Z'),
        planned('p4', '2026-12-01T10:00:00.000Z', 'cancelled'),
      ],
    }));
    const told = JSON.parse((await sam.run(['--json'])).out);
    expect(told).toMatchObject({
      next: { kind: 'do-action', text: 'do a5', due: '2026-11-02', overdue: true },
      appointment: { id: 'p3', at: '2026-12-03T10:00:00.000Z' },
      notices: [],
    });
    expect(Object.keys(told)).toEqual(['next', 'appointment', 'actions', 'notices']);
    expect(told.actions.map(({ id }: { id: string }) => id)).toEqual(['a5', 'a6', 'a4', 'a1', 'a2']);
  });

  it('tells of no appointment where none is planned', async () => {
    const told = JSON.parse((await person().run(['--json'])).out);
    expect(told).toEqual({ next: { kind: 'begin' }, appointment: null, actions: [], notices: [] });
  });
});

describe('meetings, in mentor alone', () => {
  const ann = personWith({ name: 'Ann' });
  const withMeeting = (changes: Partial<Appointment>) =>
    person({
      ...emptyJournal,
      people: [ann],
      appointments: [appointmentWith({ minutes: 60, place: null, ...changes })],
    });
  const told = async (sam: Person, language: Language = 'en') =>
    inOneLine((await sam.run([], { language })).out).trim();

  it('shows the next one, and that there is nothing to do until then', async () => {
    const sam = withMeeting({ at: '2026-12-04T13:00:00.000Z' });
    expect(await told(sam)).toBe(
      'Next meeting: Friday 4 December 2026, 14:00 (Europe/Amsterdam), in 2 weeks, with Ann, an hour. Next Nothing, until you meet Ann. When it is time: mentor prepare',
    );
    const { next, appointment } = JSON.parse((await sam.run(['--json'])).out);
    expect(next).toEqual({ kind: 'wait', appointment: appointment.id, name: 'Ann' });
  });

  it('leads to the page for one that is near', async () => {
    const sam = withMeeting({ at: '2026-11-21T13:00:00.000Z' });
    expect(await told(sam)).toContain(
      'Next You are meeting Ann tomorrow at 14:00. Five minutes to be ready: mentor prepare',
    );
    expect(await told(sam, 'nl')).toContain('Nu Je spreekt Ann morgen om 14:00.');
    const { next, notices } = JSON.parse((await sam.run(['--json'])).out);
    expect(next).toMatchObject({ kind: 'prepare', name: 'Ann', day: '2026-11-21' });
    expect(notices).toMatchObject([{ kind: 'meeting-near', name: 'Ann', day: '2026-11-21' }]);
  });

  it('notices that nothing was written about one, before all that is to be done', async () => {
    const sam = withMeeting({ at: '2026-11-19T13:00:00.000Z' });
    await sam.run(['log', 'Long ago', '--date', '2026-11-02', '--action', 'call Bo']);
    expect(await told(sam)).toContain(
      'Next You met Ann yesterday. Two minutes are enough for what stays with you: mentor log. If it did not take place: mentor next --cancel 2026-11-19',
    );
    expect(await told(sam, 'nl')).toContain('Nu Je sprak Ann gisteren.');
    expect(await told(sam)).not.toContain('· You met');
    await sam.run(['log', 'About saying no']);
    expect(await told(sam)).not.toContain('yesterday');
  });

  it('names others that are waiting under it', async () => {
    const other = appointmentWith({ id: '20261101090000-00000000n2', at: '2026-11-13T13:00:00.000Z' });
    const sam = person({
      ...emptyJournal,
      people: [ann],
      appointments: [appointmentWith({ at: '2026-11-19T13:00:00.000Z' }), other],
    });
    const text = await told(sam);
    expect(text).toContain('Next You met Ann yesterday.');
    expect(text).toContain('· You met Ann on Friday 13 November 2026.');
  });

  it.each([
    [
      '2026-10-02',
      'It has been 7 weeks since you met Ann. Time to meet again? To plan it: mentor next --with Ann',
    ],
    [
      '2026-07-20',
      'It has been 4 months since you met Ann. Is it over? Then end it well: mentor people end Ann. If not, meet again: mentor next --with Ann',
    ],
  ])('asks about silence since %s, and closes nothing by itself', async (day, asked) => {
    const sam = person({ ...emptyJournal, people: [ann] });
    await sam.run(['log', 'About the team', '--mentor', 'Ann', '--date', day]);
    const text = await told(sam);
    expect(text).toContain(`Next ${asked}`);
    expect(text).not.toContain('Meet again, around');
    expect(text.split(asked)).toHaveLength(2);
    expect((await sam.journal.read()).people).toMatchObject([{ status: 'mentor' }]);
  });

  it('follows the rhythm that was agreed with the person', async () => {
    const agreement = {
      ...{ goals: null, weeks: 5, minutes: null, place: null },
      ...{ planner: null, confidential: null, lookBack: null },
    };
    const sam = person({ ...emptyJournal, people: [{ ...ann, agreement }] });
    await sam.run(['log', 'About the team', '--mentor', 'Ann', '--date', '2026-11-17']);
    const { next } = JSON.parse((await sam.run(['--json'])).out);
    expect(next).toEqual({ kind: 'meet-again', around: '2026-12-22' });
  });
});

describe('the day around which to meet again', () => {
  it.each([
    [undefined, '2026-12-08'],
    [5, '2026-12-22'],
    [1, '2026-11-24'],
  ])('follows the rhythm that was set, in weeks: %j', async (rhythm, around) => {
    const sam = person();
    await sam.settings.update(() => (rhythm === undefined ? {} : { rhythm }));
    await sam.run(['log', 'About the team', '--date', '2026-11-17']);
    expect(JSON.parse((await sam.run(['--json'])).out).next).toEqual({ kind: 'meet-again', around });
  });
});

describe('what waits outside the journal', () => {
  it.each<[Language, number, string]>([
    [
      'en',
      80,
      `
  · Texts that could not be saved at the time are waiting in
    mentor-rescued-1.json, /tmp/mentor-rescued-2.json. See: mentor doctor
  · What you wrote in your editor has not been saved yet, and is waiting in
    reflection.md. Carry on: mentor log --edit
  · Something your journal does not know about is waiting in
    changes/never-1.json. See: mentor doctor
`,
    ],
    [
      'nl',
      40,
      `
  · Teksten die destijds niet bewaard
    konden worden, wachten in
    mentor-rescued-1.json,
    /tmp/mentor-rescued-2.json. Zie:
    mentor doctor
  · Wat je in je editor schreef, is nog
    niet bewaard en wacht in
    reflection.md. Ga verder:
    mentor log --edit
  · Iets wat je dagboek niet kent, wacht
    in changes/never-1.json. Zie:
    mentor doctor
`,
    ],
  ])('is spoken of by mentor alone, in %s at %d columns', async (language, columns, lines) => {
    const sam = person();
    await sam.run(['log', 'About the team']);
    for (const name of ['mentor-rescued-1.json', '/tmp/mentor-rescued-2.json']) await put(sam, name, '{}');
    await put(sam, 'reflection.md', written);
    await put(sam, 'changes/never-1.json', await foreignChange());
    const { code, out } = await sam.run([], { language, columns });
    expect(code).toBe(0);
    expect(out.endsWith(lines)).toBe(true);
    expect(await notices(sam)).toEqual([
      { kind: 'rescued', file: 'mentor-rescued-1.json' },
      { kind: 'rescued', file: '/tmp/mentor-rescued-2.json' },
      { kind: 'sheet', file: 'reflection.md' },
      { kind: 'unlisted', file: 'changes/never-1.json' },
    ]);
  });

  it('is told where a file of it cannot be read, as far as it can', async () => {
    const sam = person();
    await sam.run(['log', 'About the team']);
    await put(sam, 'mentor-rescued-1.json', '{}');
    await put(sam, 'changes/never-1.json', await foreignChange());
    const { readFile } = sam.disk.fs;
    Object.assign(sam.disk.fs, {
      readFile: async (path: string) => {
        if (path.includes('never')) throw Object.assign(new Error('no'), { code: 'EACCES' });
        return readFile(path);
      },
    });
    expect(await notices(sam)).toEqual([{ kind: 'rescued', file: 'mentor-rescued-1.json' }]);
  });

  it('is no change that says what the journal knows', async () => {
    const sam = person();
    await sam.journal.update('import', journal => ({ ...journal, sessions: [sessionIn(2026, 'elsewhere')] }));
    await put(sam, 'changes/never-1.json', await foreignChange());
    expect(await notices(sam)).toEqual([]);
  });

  it('leaves a damaged journal refused', async () => {
    const sam = person();
    await put(sam, 'journal.json', 'spoilt');
    await put(sam, 'reflection.md', written);
    expect((await sam.run([])).code).toBe(6);
  });
});

describe('a sheet that was left', () => {
  it.each([
    ['reflection.md', 'To carry on with it: mentor log --edit'],
    ['reflection-2.md', 'To carry on with it: mentor log --edit'],
    ['reflection 2.md', 'no command picks it up by itself'],
    ['reflection.sync-conflict-20261129-161500-ABCDEFG.md', 'no command picks it up by itself'],
    ['reflection (conflicted copy 2026-11-29).md', 'no command picks it up by itself'],
    ["reflection (Ann's conflicted copy 2026-11-29).md", 'no command picks it up by itself'],
    ['reflection-LAPTOP-7.md', 'no command picks it up by itself'],
    ['edit-20261101000000-gone.abc.md', 'no command picks it up by itself'],
  ])('is told of by doctor, with the way to go on: %s', async (name, way) => {
    const sam = person();
    await put(sam, name, written);
    const { code, out } = await sam.run(['doctor']);
    expect(code).toBe(0);
    expect(out).toMatch(/^The journal is sound, and empty\./);
    expect(inOneLine(out)).toContain(
      `Apart from that, in ${sam.disk.home}: · ${name} holds text from your editor`,
    );
    expect(inOneLine(out)).toContain(way);
    expect(await notices(sam)).toEqual([{ kind: 'sheet', file: name }]);
  });

  it('of a reflection is gone on with by its own command, as long as it was made from how that is now', async () => {
    const sam = person();
    await sam.run(['log', 'About the team']);
    const { name, id } = await sheetOf(sam, text => text.replace('About the team', 'About the whole team'));
    expect(inOneLine((await sam.run(['doctor'])).out)).toContain(`To carry on with it: mentor edit ${id}`);
    expect(inOneLine((await sam.run([])).out)).toContain(
      `is waiting in ${name}. Carry on: mentor edit ${id}`,
    );
    expect(JSON.parse((await sam.run(['doctor', '--json'])).out).findings).toMatchObject([
      { file: name, kind: 'sheet', session: expect.stringContaining(id), isTakenUp: true, outcome: null },
    ]);
    await sam.run(['edit', id, '--so-what', 'I am too nice']);
    expect(inOneLine((await sam.run(['doctor'])).out)).toContain('no command picks it up by itself');
    expect(inOneLine((await sam.run([])).out)).toContain(`is waiting in ${name}. See: mentor doctor`);
  });

  it('is none where nothing was written on it', async () => {
    const sam = person();
    await sam.run(['log', 'About the team']);
    await put(sam, 'reflection.md', blank);
    await put(sam, 'reflection-2.md', ' \n');
    await sheetOf(sam);
    expect(await notices(sam)).toEqual([]);
    expect((await sam.run(['doctor'])).out).not.toContain('Beside it');
  });

  it('is none while a living program has it open', async () => {
    const sam = person();
    await put(sam, 'reflection.md', written);
    const mark = documentLockName('reflection.md', thisOwner().name);
    await put(sam, mark, '');
    expect(await notices(sam)).toEqual([]);
    await sam.disk.fs.unlink(`${sam.disk.home}/${mark}`);
    expect(await notices(sam)).toHaveLength(1);
  });

  it('stays under a repair', async () => {
    const sam = person();
    await put(sam, 'reflection.md', written);
    const { code, out } = await sam.run(['doctor', '--repair']);
    expect(code).toBe(0);
    expect(inOneLine(out)).toContain('reflection.md holds text from your editor');
    expect(await sam.disk.fs.readFile(`${sam.disk.home}/reflection.md`)).toEqual(Buffer.from(written));
  });
});
