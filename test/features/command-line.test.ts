import { describe, expect, it } from 'vitest';
import { type Hindrance, Refusal } from '../../src/domain/problem.ts';
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
    [['people', 'add', 'Ann', '--on-path'], '--on-path needs a value: yes or no.'],
    [['import'], 'Something is missing: file.'],
    [['show', 'a', 'b'], 'Expected one word here, but got 2.'],
    [['--home', '', 'list'], '--home: missing.'],
    [['--lang', 'fr', 'list'], '--lang: expected one of nl, en; got fr.'],
  ])('refuses %j', async (args, told) => {
    const { code, out, err } = await person().run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(told);
  });

  it.each([
    [['list', '--json=true'], '--json takes no value: give it by itself, or leave it out.'],
    [['list', '--help=yes'], '--help takes no value'],
    [['export', '--schema=yes'], '--schema takes no value'],
    [['list', '--jsn=true'], 'There is no option --jsn here. Did you mean --json?'],
  ])('says of a flag that takes no value that it does not: %j', async (args, told) => {
    const { code, out, err } = await person().run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });

  it.each([
    [['--so-what', '-Vragen stellen'], { soWhat: '-Vragen stellen' }],
    [['--now-what', '-quotum halen'], { nowWhat: '-quotum halen' }],
    [['--so-what=--now-what'], { soWhat: '--now-what' }],
    [['--confidence', '4', '--mentor=-h'], { confidence: 4, mentor: '-h' }],
  ])('takes no part of a value for a flag: %j', async (flags, kept) => {
    const sam = person();
    expect((await sam.run(['log', 'x', ...flags])).code).toBe(0);
    expect((await sam.journal.read()).sessions).toMatchObject([{ what: 'x', ...kept }]);
  });

  it.each([
    [['log', 'x', '--so-what', '--now-what', 'call'], '--so-what needs a value.'],
    [['people', 'add', 'Ann', '--on-path', '--employer', 'own'], '--on-path needs a value: yes or no.'],
    [['log', 'x', '--home', '--json'], '--home needs a value.'],
    [['log', 'x', '--mentor', '--so-what=y'], '--mentor needs a value.'],
    [['log', 'x', '--mentor', '--', 'y'], '--mentor needs a value.'],
    [['log', '-Vandaag'], 'There is no option -Vandaag here.'],
    [['log', '-q5', 'x'], 'There is no option -q5 here.'],
  ])('keeps nothing where a flag may have been forgotten or misread: %j', async (args, told) => {
    const sam = person();
    const { code, out, err } = await sam.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it.each([
    ['en', 'holds bytes that are not UTF-8 text. Nothing was changed.', '< notes.txt'],
    ['nl', 'staan bytes die geen tekst in UTF-8 zijn. Er is niets veranderd.', '< notities.txt'],
  ] as const)('refuses words that are no text, before anything else, in %s', async (language, told, cure) => {
    const sam = person();
    for (const args of [
      ['log', 'caf\uFFFD'],
      ['log', 'x', '--mentor', 'Ren\uFFFD'],
      ['--lang', 'fr\uFFFD'],
      ['log', '--', '\uFFFD'],
      ['--help', '\uFFFD'],
    ]) {
      const { code, out, err } = await sam.run(args, { language });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.replace(/\s+/g, ' ')).toContain(told);
      expect(err.replace(/\s+/g, ' ')).toContain(`mentor log - ${cure}`);
    }
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it.each(['-q', '--quiet'])('says nothing but data and faults with %s', async flag => {
    const sam = person();
    expect(await sam.run(['log', 'x', '--action', 'y', flag])).toEqual({ code: 0, out: '', err: '' });
    expect(await sam.run([flag, 'undo'])).toEqual({ code: 0, out: '', err: '' });
    expect((await sam.run([flag, 'lgo'])).err).toContain('Did you mean log?');
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

  it.each([
    [['help', 'nosuch'], 'There is no command nosuch.'],
    [['help', 'lgo'], 'There is no command lgo. Did you mean log?'],
    [['nosuch', '--help'], 'There is no command nosuch.'],
    [['--help', 'lgo'], 'There is no command lgo. Did you mean log?'],
    [['lgo', '-h', '--json'], 'There is no command lgo. Did you mean log?'],
    [['help', 'log', 'list'], 'Expected one word here, but got 2.'],
  ])('has no help on what is not there: %j', async (args, told) => {
    const { code, out, err } = await person().run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });

  it('has help on help', async () => {
    const { code, out } = await person().run(['help', 'help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: mentor help');
    expect(await person().run(['help', '--help'])).toEqual({ code, out, err: '' });
  });

  it.each([[['--json', '--version']], [['--version', '--json']], [['log', '-V', '--json']]])(
    'gives the version as one JSON document: %j',
    async args => {
      expect(await person().run(args)).toEqual({ code: 0, out: '{\n  "version": "1.2.3"\n}\n', err: '' });
    },
  );

  it.each([
    [['--help', '--json'], ['--help']],
    [['--json', '--help'], ['--help']],
    [
      ['log', '--help', '--json'],
      ['log', '--help'],
    ],
    [
      ['--json', 'log', '-h'],
      ['log', '--help'],
    ],
    [
      ['help', 'log', '--json'],
      ['log', '--help'],
    ],
    [['--json', 'help'], ['--help']],
  ])('gives help as one JSON document: %j', async (args, plain) => {
    const { code, out, err } = await person().run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ help: (await person().run(plain)).out.trimEnd() });
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

  it.each<[Hindrance, string, string]>([
    [
      { kind: 'of-another', path: '/h/mentor', uid: 0, mine: '/h/my mentor' },
      '/h/mentor belongs to root, as after a command run with sudo. To make it yours:\n  sudo chown -R "$USER" \'/h/my mentor\'\n',
      '/h/mentor is van root, zoals na een opdracht met sudo. Maak het weer van jou:\n  sudo chown -R "$USER" \'/h/my mentor\'\n',
    ],
    [
      { kind: 'of-another', path: '/h', uid: 7, mine: null },
      '/h belongs to user 7. Choose another place; for the journal, with --home.',
      '/h is van gebruiker 7. Kies een andere plek; voor het dagboek met --home.',
    ],
    [
      { kind: 'dead-link', path: '/h', target: '/usb\nx' },
      '/h is a link to /usb x, and nothing is there.',
      '/h is een koppeling naar /usb x, en daar is niets.',
    ],
    [{ kind: 'missing-folder', path: '/h' }, 'The folder /h does not exist.', 'De map /h is er niet.'],
    [{ kind: 'no-folder', path: '/h' }, '/h is a file', '/h is een bestand'],
    [{ kind: 'takes-nothing', path: '/h' }, 'The folder /h exists,', 'De map /h is er wel,'],
  ])('says what is in the way of a file: %j', async (hindrance, english, dutch) => {
    const problem = {
      kind: 'file-failed',
      path: '/h/mentor/journal.json',
      operation: 'write',
      code: 'E',
    } as const;
    const sam = { refusal: new Refusal(problem), hindrance };
    for (const [language, told] of [
      ['en', english],
      ['nl', dutch],
    ] as const) {
      for (const args of [['log', 'x'], ['undo']]) {
        const lost = person();
        Object.assign(lost.journal, { undo: () => Promise.reject(sam.refusal) });
        const { code, err } = await lost.run(args, { ...sam, language });
        expect(code).toBe(8);
        expect(err).toContain(told);
      }
    }
  });

  it.each([
    ['ENOENT', 'Check the name', 'Kijk de naam na'],
    ['EISDIR', 'It is a folder.', 'Het is een map.'],
    ['ENOTDIR', 'is for a folder.', 'Zo heet een map.'],
    ['ENAMETOOLONG', 'The name is too long.', 'De naam is te lang.'],
    ['ENOSPC', 'that there is room on the disk', 'of er ruimte is op de schijf'],
  ])('says what to do where nothing is to be seen: %s', async (code, english, dutch) => {
    const refusal = new Refusal({ kind: 'file-failed', path: '/h', operation: 'write', code });
    expect((await person().run(['log', 'x'], { refusal })).err).toContain(english);
    expect((await person().run(['log', 'x'], { refusal, language: 'nl' })).err).toContain(dutch);
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
    expect(out).toContain('what kind of mentor is right for you');
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
    expect(out).toContain('3 actions are still open: mentor actions');
    expect(out).toContain('Next  ask Bo (was due on Tuesday 10 November 2026; still worth it?)');
    const { next } = JSON.parse((await sam.run(['--json'])).out);
    expect(next).toEqual({ kind: 'do-action', text: 'ask Bo', due: '2026-11-10', overdue: true });
  });

  it('proposes the next meeting three weeks after the last, and never in the past', async () => {
    const [recent, long] = [person(), person()];
    await recent.run(['log', 'x', '--date', '2026-11-10']);
    expect((await recent.run([])).out).toContain('Meet again, around Tuesday 1 December 2026.');
    await long.run(['log', 'x', '--date', '2026-10-20']);
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
    expect(out).toContain('Bedenk wie je zou kunnen vragen');
  });
});
