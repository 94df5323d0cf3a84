import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/index.ts';
import { person } from '../support/world.ts';

const HEADINGS = {
  en: ['Find a mentor:', 'Meet and reflect:', 'Grow:', 'Keep:', 'Set up and help:'],
  nl: ['Een mentor vinden:', 'Praten en terugkijken:', 'Groeien:', 'Bewaren:', 'Instellen en hulp:'],
};

const MEETING = ['next', 'prepare', 'questions', 'log', 'list', 'show', 'edit', 'delete', 'actions'];
const KEEPING = ['undo', 'redo', 'import', 'backup', 'restore', 'doctor'];

/** Every width at which help is looked at, in every language. */
const SEEN = [
  ['en', 80],
  ['en', 40],
  ['nl', 80],
  ['nl', 40],
] as const;

const helpIn = async (args: readonly string[], language: Language, columns: number) =>
  (await person().run(args, { language, columns })).out;

describe('help on the program', () => {
  it.each(SEEN)('has every command under what it is for, in %s at %i columns', async (language, columns) => {
    const lines = (await helpIn(['--help'], language, columns)).split('\n');
    expect(lines.filter(line => HEADINGS[language].includes(line))).toEqual(HEADINGS[language]);
    expect(commandsUnder(HEADINGS[language][0], lines)).toEqual(['intake', 'advice', 'people']);
    expect(commandsUnder(HEADINGS[language][1], lines)).toEqual(MEETING);
    expect(commandsUnder(HEADINGS[language][2], lines)).toEqual(['growth', 'export']);
    expect(commandsUnder(HEADINGS[language][3], lines)).toEqual(KEEPING);
    expect(commandsUnder(HEADINGS[language][4], lines)).toEqual(['demo', 'help']);
  });

  it.each(SEEN)(
    'begins with examples and ends with the exit codes, in %s at %i columns',
    async (language, columns) => {
      const help = await helpIn(['--help'], language, columns);
      const [examples, usage, first, options, codes] = [
        language === 'nl' ? 'Voorbeelden:' : 'Examples:',
        language === 'nl' ? 'Gebruik:' : 'Usage:',
        HEADINGS[language][0] ?? '',
        language === 'nl' ? 'Opties:' : 'Options:',
        language === 'nl' ? 'Exitcodes:' : 'Exit codes:',
      ];
      const places = [examples, usage, first, options, codes].map(text => help.indexOf(text));
      expect(places[0]).toBe(0);
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
    },
  );

  it.each(SEEN)(
    'and on a command fits the screen but for examples, in %s at %i columns',
    async (language, columns) => {
      for (const name of ['--help', 'log', 'edit', 'restore', 'intake']) {
        const args = name.startsWith('-') ? [name] : [name, '--help'];
        const lines = (await helpIn(args, language, columns)).split('\n');
        const prose = lines.filter(line => !/^( {2}|Gebruik: |Usage: )mentor/.test(line));
        expect(prose.filter(line => line.length > columns)).toEqual([]);
      }
    },
  );
});

/** The first words of the items under a heading. */
function commandsUnder(heading: string | undefined, lines: readonly string[]): string[] {
  const after = lines.slice(lines.indexOf(heading ?? '') + 1);
  return after.slice(0, after.indexOf('')).flatMap(line => /^ {2}(\w+)/.exec(line)?.[1] ?? []);
}

describe('headings of help', () => {
  const strong = (text: string) => `*${text}*`;

  it('stand out where there is colour, and not in JSON', async () => {
    const { out } = await person().run(['list', '--help'], { strong });
    expect(out.match(/^\*.*?\*/gm)).toEqual([
      '*Examples:*',
      '*Usage:*',
      '*Arguments:*',
      '*Options:*',
      '*Everywhere:*',
    ]);
    expect((await person().run(['--help'], { strong })).out).toContain('*Find a mentor:*');
    expect((await person().run(['list', '--help', '--json'], { strong })).out).not.toContain('*');
  });
});

describe('help on a command', () => {
  it('is not for the value of a flag', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--mentor=--help']);
    expect((await sam.journal.read()).sessions[0]?.mentor).toBe('--help');
  });

  it('says in both languages what each of its flags is for', async () => {
    for (const language of ['en', 'nl'] as const) {
      const lines = (await helpIn(['edit', '--help'], language, 80)).split('\n');
      const bare = lines.filter(line => /^ {2}-\S+( --\S+)?( <\S+>)?$/.test(line));
      expect(bare).toEqual([]);
    }
  });
});
