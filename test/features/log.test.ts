import { describe, expect, it } from 'vitest';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { person } from '../support/world.ts';

const oneLine = [
  'log',
  'We talked about saying no',
  '--so-what',
  'I say yes before I think',
  '--now-what',
  'Ask for a week',
  '--blind-spot',
  'I think nobody else can do it',
  '--critical',
  'My planning',
  '--perspective',
  'A no can be kind',
  '--skill',
  'giving the lead: let Ann chair the meeting',
  '--skill',
  'listening',
  '--confidence',
  '7',
  '--action',
  'call Ann @ next friday',
  '--action',
  'write @ the desk',
  '--mentor',
  'Ann',
  '--date',
  'last friday',
  '--share',
  'critical',
  '--share',
  'skills',
];

describe('a reflection in one line', () => {
  it('is kept with all that was said', async () => {
    const sam = person();
    const { code, out } = await sam.run([...oneLine, '--json']);
    const session = JSON.parse(out);
    expect(code).toBe(0);
    expect(session).toMatchObject({
      day: '2026-11-13',
      at: '2026-11-13T11:30:00.000Z',
      zone: 'Europe/Amsterdam',
      mentor: 'Ann',
      what: 'We talked about saying no',
      soWhat: 'I say yes before I think',
      nowWhat: 'Ask for a week',
      blindSpots: [{ text: 'I think nobody else can do it', seen: [] }],
      critical: 'My planning',
      perspective: 'A no can be kind',
      skills: [
        { name: 'giving the lead', evidence: 'let Ann chair the meeting' },
        { name: 'listening', evidence: null },
      ],
      confidence: 7,
      actions: [
        { text: 'call Ann', due: '2026-11-27', status: 'open' },
        { text: 'write @ the desk', due: null, status: 'open' },
      ],
    });
    expect(session.shared).toEqual(['critical', ...session.skills.map(({ id }: { id: string }) => id)]);
    expect(sessionsWithActions(await sam.journal.read())).toEqual([session]);
  });

  it('says the days back as they were understood', async () => {
    const { out } = await person().run(oneLine);
    expect(out).toContain('the meeting on Friday 13 November 2026');
    expect(out).toContain('call Ann: by Friday 27 November 2026.');
  });

  it('takes Dutch days whatever the language', async () => {
    const { out } = await person().run(['log', 'x', '--date', 'eergisteren', '--json']);
    expect(JSON.parse(out).day).toBe('2026-11-18');
  });

  it('needs no quotes, and leaves out what was left out', async () => {
    const { out } = await person().run(['log', 'met', 'Ann', 'today', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      what: 'met Ann today',
      day: '2026-11-20',
      mentor: null,
      soWhat: null,
      blindSpots: [],
      skills: [],
      actions: [],
      confidence: null,
      shared: [],
    });
  });

  it('is refused where a value lacks its quotes, rather than kept as a jumble', async () => {
    const sam = person();
    const { code, err } = await sam.run(['log', 'About saying no', '--now-what', 'A', 'week', 'first']);
    expect(code).toBe(2);
    expect(err).toContain('between quotes');
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it('says so where no day was understood after the @', async () => {
    const { out } = await person().run(['log', 'x', '--action', 'ask Tom @ tommorow', '--action', 'rest']);
    expect(out).toContain('ask Tom @ tommorow: no day, as none that I know follows the @.');
    expect(out).toContain('rest: no day.');
  });

  it('takes a box before an action for how it stands, as on the sheet', async () => {
    const sam = person();
    const boxes = ['[x] call Ann @ tomorrow', '[-] wait', '[ ] ask Tom', 'rest', '[x]'];
    const { out } = await sam.run(['log', 'x', '--json', ...boxes.flatMap(box => ['--action', box])]);
    expect(JSON.parse(out).actions).toMatchObject([
      { text: 'call Ann', due: '2026-11-21', status: 'done' },
      { text: 'wait', status: 'dropped' },
      { text: 'ask Tom', status: 'open' },
      { text: 'rest', status: 'open' },
    ]);
    const id = JSON.parse(out).id.slice(15);
    await sam.run(['edit', id, '--action', '[x] rest']);
    expect(JSON.parse((await sam.run(['show', id, '--json'])).out).actions).toMatchObject([
      { text: 'rest', status: 'done' },
    ]);
  });

  it('says the day back that an action ends with', async () => {
    const sam = person();
    const actions = ['call Ann on Thursday', 'wait until Monday', 'the plan for Friday'];
    const { out } = await sam.run(['log', 'x', ...actions.flatMap(action => ['--action', action])]);
    expect(out).toContain('call Ann: by Thursday 26 November 2026.');
    expect(out).toContain('wait until Monday: by Monday 23 November 2026.');
    expect(out).toContain('the plan for Friday: no day.');
  });

  it('comes from standard input, all lines of it', async () => {
    const { out } = await person().run(['log', '-', '--json'], { stdin: 'first line\r\nsecond line\n\n' });
    expect(JSON.parse(out).what).toBe('first line\nsecond line');
  });

  it.each([
    [['--date', '2026-02-30'], '--date: expected a day'],
    [['--date', 'blue'], '--date: expected a day'],
    [['--date', 'tomorrow'], 'still to come'],
    [['--confidence', '11'], '--confidence: expected a whole number from 0 to 10; got 11'],
    [['--confidence', '7.5'], '--confidence: expected a whole number'],
    [['--expected', 'a', '--expected', 'b', '--action', 'c'], '--action: missing'],
    [['--seen', 'zz'], '--seen: none of your blind spots'],
    [['--seen', 'zz', '--confidence', '11'], '--confidence: expected a whole number from 0 to 10; got 11'],
    [['--seen', 'zz', '--confidence', '11'], '--seen: none of your blind spots'],
    [['--share', 'everything'], '--share: expected one of'],
  ])('refuses %j and stores nothing', async (flags, told) => {
    const sam = person();
    const { code, out, err } = await sam.run(['log', 'x', ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(told);
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it('is refused where one blind spot is named twice, so that no word of it gets lost', async () => {
    const sam = person();
    await sam.run(['log', 'The first', '--blind-spot', 'I fill silences']);
    const flags = ['--seen', 'silences: twice', '--changed', 'fill: I waited'];
    const { code, err } = await sam.run(['log', 'The second', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain('--changed: fill is named with --seen already. Name it once.');
    expect((await sam.journal.read()).sessions).toHaveLength(1);
  });

  it('names all faults at once', async () => {
    const { err } = await person().run(['log', '-', '--date', 'blue', '--confidence', 'high'], {
      stdin: ' \n',
    });
    expect(err).toContain('3 things');
    for (const key of ['what: missing', '--date', '--confidence']) expect(err).toContain(key);
  });

  it('needs a text where nobody can be asked', async () => {
    const { code, out, err } = await person().run(['log']);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('mentor log "…"');
  });

  it.each(['', ' '])('is refused where the text that was given is empty: %j', async text => {
    const { code, out, err } = await person().run(['log', text]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('what: missing');
  });

  it('is refused where an action is a day and nothing else', async () => {
    const sam = person();
    const { code, err } = await sam.run(['log', 'x', '--action', '@ tomorrow']);
    expect(code).toBe(2);
    expect(err).toContain('--action: expected a text; got @ tomorrow.');
    expect((await sam.journal.read()).actions).toEqual([]);
  });
});

describe('the reflections', () => {
  async function somebody() {
    const sam = person();
    await sam.run(['log', 'About the budget', '--date', '2026-09-01', '--mentor', 'Ann']);
    await sam.run([
      'log',
      'About the team',
      '--date',
      '2026-11-01',
      '--mentor',
      'Bo',
      '--skill',
      'Listening',
    ]);
    await sam.run(['log', 'About me', '--date', '2026-10-01', '--mentor', 'Ann']);
    const whats = async (...args: string[]) => {
      const { out } = await sam.run(['list', '--json', ...args]);
      return JSON.parse(out).sessions.map(({ what }: { what: string }) => what);
    };
    return { sam, whats };
  }

  it('are listed newest meeting first', async () => {
    const { whats, sam } = await somebody();
    expect(await whats()).toEqual(['About the team', 'About me', 'About the budget']);
    const { out } = await sam.run(['list']);
    expect(out.split('\n').map(line => line.trim().split(/\s{2,}/))).toEqual([
      [expect.stringMatching(/^\w{6}$/), '1 Nov 2026', 'Bo', 'About the team'],
      [expect.stringMatching(/^\w{6}$/), '1 Oct 2026', 'Ann', 'About me'],
      [expect.stringMatching(/^\w{6}$/), '1 Sep 2026', 'Ann', 'About the budget'],
      [''],
    ]);
  });

  it('are listed on a line each, however long they are', async () => {
    const sam = person();
    await sam.run(['log', '-'], { stdin: 'long '.repeat(40_000) });
    const { out } = await sam.run(['list']);
    expect(out.trim().length).toBeLessThanOrEqual(80);
    expect(out).toMatch(/…\n$/);
  });

  it('are narrowed by day, mentor, words and number', async () => {
    const { whats } = await somebody();
    expect(await whats('--since', '2 months ago')).toEqual(['About the team', 'About me']);
    expect(await whats('--until', '2026-10-01')).toEqual(['About me', 'About the budget']);
    expect(await whats('--mentor', 'ann')).toEqual(['About me', 'About the budget']);
    expect(await whats('LISTENING', 'team')).toEqual(['About the team']);
    expect(await whats('--last', '1')).toEqual(['About the team']);
  });

  it('say so when there are none, or none that fit', async () => {
    const { sam } = await somebody();
    const none = await person().run(['list']);
    expect([none.code, none.out, none.err.trim()]).toEqual([
      0,
      '',
      'No reflections yet. After a meeting: mentor log',
    ]);
    expect((await sam.run(['list', 'zebra'])).err).toContain('No reflections match that.');
    expect(JSON.parse((await sam.run(['list', 'zebra', '--json'])).out)).toEqual({ sessions: [] });
  });

  it('are shown by the start of their id', async () => {
    const { sam } = await somebody();
    const [, second] = sessionsWithActions(await sam.journal.read());
    const start = second?.id.slice(15, 20) ?? '';
    const { out } = await sam.run(['show', start]);
    expect(out).toContain('Sunday 1 November 2026');
    expect(out).toContain('About the team');
    expect(JSON.parse((await sam.run(['show', start, '--json'])).out)).toEqual(second);
    const narrow = (await sam.run(['show', start], { columns: 30 })).out.split('\n');
    expect(narrow.filter(line => line.length > 30)).toEqual([]);
  });

  it('are not found by an id that is none, too short, or several at once', async () => {
    const { sam } = await somebody();
    expect((await sam.run(['show', 'zzzz'])).code).toBe(3);
    expect((await sam.run(['show', 'abc'])).code).toBe(2);
    const twins = person({
      ...(await sam.journal.read()),
      sessions: twinned((await sam.journal.read()).sessions),
    });
    const { code, err } = await twins.run(['show', 'aaaa']);
    expect(code).toBe(2);
    expect(err).toContain('20261120113000-aaaab');
    expect(err).toContain('20261120113000-aaaac');
  });

  function twinned<T extends { readonly id: string }>(sessions: readonly T[]): readonly T[] {
    const ids = ['20261120113000-aaaab', '20261120113000-aaaac', '20261120113000-bbbbb'];
    return sessions.map((session, index) => ({ ...session, id: ids[index] ?? session.id }));
  }
});
