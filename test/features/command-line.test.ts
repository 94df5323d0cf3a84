import { describe, expect, it } from 'vitest';
import { person } from '../support/world.ts';

describe('the command line', () => {
  it('gives the version', async () => {
    expect(await person().run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    [['lgo'], 'There is no command lgo. Did you mean log?'],
    [['frobnicate'], 'There is no command frobnicate.'],
    [['list', '--sicne', 'x'], 'There is no option --sicne here. Did you mean --since?'],
    [['log', 'x', '--jsn'], 'There is no option --jsn here. Did you mean --json?'],
    [['log', 'x', '--date'], '--date needs a value.'],
    [['show'], 'Something is missing: id.'],
    [['show', 'a', 'b'], 'Expected one word here, got 2.'],
    [['--home', '', 'list'], '--home: missing.'],
    [['--lang', 'fr', 'list'], '--lang: expected one of nl, en; got fr.'],
  ])('refuses %j', async (args, told) => {
    const { code, out, err } = await person().run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(told);
  });

  it('speaks Dutch where that is wished, in its faults as well', async () => {
    const { err } = await person().run(['lgo', '--lang', 'nl']);
    expect(err).toContain('De opdracht lgo bestaat niet. Bedoel je log?');
  });

  it.each(['intake', 'advice', 'log', 'list', 'show', 'export'])(
    'begins the help of %s with examples',
    async name => {
      const english = await person().run([name, '--help']);
      const dutch = await person().run([name, '--help'], { language: 'nl' });
      expect(english.code).toBe(0);
      expect(english.out).toMatch(/^Examples:\n {2}mentor/);
      expect(dutch.out).toMatch(/^Voorbeelden:\n {2}mentor/);
      expect(dutch.out).toContain('Gebruik:');
      expect(dutch.out).toContain('Overal:');
      expect(dutch.out).not.toMatch(/Usage|Options|Arguments/);
    },
  );

  it('takes the first word for the command, whatever comes after it', async () => {
    expect((await person().run(['lst', 'advice'])).err).toContain(
      'There is no command lst. Did you mean list?',
    );
    const { out } = await person().run(['--home', 'list', '--help']);
    expect(out).toMatch(/^ +intake /m);
  });

  it('gives help by a word as well as by a flag', async () => {
    const byFlag = await person().run(['log', '--help']);
    expect(await person().run(['help', 'log'])).toEqual(byFlag);
    expect((await person().run(['help'])).out).toBe((await person().run(['--help'])).out);
  });

  it('lists every command and the exit codes in its own help', async () => {
    const { out } = await person().run(['--help']);
    for (const name of ['intake', 'advice', 'log', 'list', 'show', 'export'])
      expect(out).toMatch(new RegExp(`^ +${name} `, 'm'));
    expect(out).toContain('130 cancelled');
  });

  it.each([
    ['list', 60],
    ['list', 40],
    ['log', 40],
  ])('fits the help of %s to a terminal of %i columns', async (name, columns) => {
    const { out } = await person().run([name, '--help'], { columns, language: 'nl' });
    const prose = out.split('\n').filter(line => !/^( {2}|Gebruik: )mentor/.test(line));
    expect(prose.filter(line => line.length > columns)).toEqual([]);
  });

  it.each(['zzzz\nAll is well', 'a\nb', 'zzzz\r\u001b[2J'])('keeps an id on its line: %j', async id => {
    const { err } = await person().run(['show', id]);
    expect(err).not.toMatch(/(?:^|\n)(?:All is well|b)/);
    expect(err.split('\n').length).toBeLessThanOrEqual(4);
  });

  it('never shows a stack trace', async () => {
    const broken = person();
    const lost = { newest: () => Promise.reject(new TypeError('x is not a function')) };
    Object.assign(broken.journal, lost);
    const { code, out, err } = await broken.run(['list']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('x is not a function');
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('mentor alone', () => {
  it('welcomes a newcomer and leads to the intake', async () => {
    const { code, out } = await person().run([]);
    expect(code).toBe(0);
    expect(out).toContain('which kind of mentor fits you');
    expect(out).toContain('mentor intake');
  });

  it('names the action that is due first, and that it is late', async () => {
    const sam = person();
    await sam.run([
      'log',
      'x',
      '--date',
      '2026-11-01',
      '--action',
      'tidy up',
      '--action',
      'call Ann @ 2026-12-01',
    ]);
    await sam.run(['log', 'y', '--date', '2026-11-02', '--action', 'ask Bo @ 2026-11-10']);
    const { out } = await sam.run([]);
    expect(out).toContain('2 meetings, the latest on Monday 2 November 2026.');
    expect(out).toContain('3 things to do are open.');
    expect(out).toContain('Next  ask Bo (was meant for Tuesday 10 November 2026)');
    const { next } = JSON.parse((await sam.run(['--json'])).out);
    expect(next).toEqual({ kind: 'do-action', text: 'ask Bo', due: '2026-11-10', overdue: true });
  });

  it('proposes the next meeting three weeks after the last, and never in the past', async () => {
    const [recent, long] = [person(), person()];
    await recent.run(['log', 'x', '--date', '2026-11-10']);
    expect((await recent.run([])).out).toContain('Meet again, around Tuesday 1 December 2026.');
    await long.run(['log', 'x', '--date', '2026-06-01']);
    expect((await long.run([], { language: 'nl' })).out).toContain('rond vrijdag 20 november 2026');
  });

  it.each([
    [
      { stopSigns: ['conflict'] },
      'Your advice: other help first, then a mentor from outside.',
      'Something else comes first.',
    ],
    [{ simplerHelp: 'course' }, 'Your advice: something simpler first.', 'Try the simpler help first'],
  ])('knows that a mentor may not come first: %j', async (more, advice, next) => {
    const sam = person();
    const answers = {
      ambition: 'x',
      direction: 'unclear',
      questions: [],
      role: 'y',
      employment: 'employed',
      ...more,
    };
    await sam.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answers) });
    const { out } = await sam.run([]);
    expect(out).toContain(advice);
    expect(out).toContain(next);
  });

  it('sends somebody with advice to somebody to talk to', async () => {
    const sam = person();
    const answers = {
      ambition: 'x',
      direction: 'unclear',
      questions: ['doubts'],
      role: 'y',
      employment: 'employed',
    };
    await sam.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answers) });
    const { out } = await sam.run([], { language: 'nl' });
    expect(out).toContain('Je advies: een mentor van buiten.');
    expect(out).toContain('Stuur iemand een bericht');
  });
});
