import { describe, expect, expectTypeOf, it } from 'vitest';
import { programOf, type WordsFor } from '../../src/cli/command-tree.ts';
import { codeUnder, standingNowhere } from '../support/map.ts';
import { person } from '../support/world.ts';
import { type commandWords, exampleTree, programWords } from './example/program.ts';

const program = programOf(exampleTree, async () => programWords);
const run = (...args: string[]) => person().run(args, { program });

describe('a command in a group', () => {
  it('is called by the whole of its path, and given what it declares', async () => {
    expect(await run('people', 'add', 'Ann', '--what', 'leads a ward')).toMatchObject({
      code: 0,
      out: 'With Ann\n',
    });
    const { out } = await run('people', 'add', 'Ann', '--employer=own', '--json');
    expect(JSON.parse(out)).toEqual({ name: 'Ann', what: null, employer: 'own', met: null });
    expect((await run('--json', 'people', 'list')).out).toBe('nobody\n');
  });

  it('takes arguments in their order, and a flag again and again', async () => {
    const { out } = await run('goals', 'level', 'k7m3', '1', '--evidence', 'a b', '--evidence', 'c');
    expect(JSON.parse(out)).toEqual({ id: 'k7m3', level: '1', evidence: ['a b', 'c'] });
    expect(JSON.parse((await run('goals', 'level', 'k7m3')).out)).toEqual({ id: 'k7m3', evidence: [] });
  });

  it('leaves its group to do a work of its own', async () => {
    expect((await run('goals')).out).toBe('goals, all: false\n');
    expect((await run('goals', '--all')).out).toBe('goals, all: true\n');
  });

  it.each([
    [['people', 'add'], 'Something is missing: name.'],
    [['people', 'ad', 'Ann'], 'There is no command people ad. Did you mean people add?'],
    [['people', 'frobnicate'], 'There is no command people frobnicate.'],
    [['poeple', 'add'], 'There is no command poeple. Did you mean people?'],
    [['people', '--al'], 'There is no option --al here.'],
    [['people', 'add', 'Ann', '--wat', 'x'], 'There is no option --wat here. Did you mean --what?'],
    [['goals', 'level', 'k7m3', '--all'], 'There is no option --all here.\n'],
    [['people', 'ad', '--help'], 'There is no command people ad. Did you mean people add?'],
    [['help', 'people', 'ad'], 'There is no command people ad. Did you mean people add?'],
    [['goals', 'levle', 'k7m3'], 'There is no command goals levle. Did you mean goals level?'],
  ])('is asked for as it is: %j', async (args, told) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });
});

const LISTED = `Examples:
  mentor people

Usage: mentor people [options] [command]

the people you might ask

Commands:
  add   add somebody
  list  all of them

`;

describe('help on a group', () => {
  it('is what its word alone gives where it has no work, and lists what there is', async () => {
    const alone = await run('people');
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(alone.out.slice(0, alone.out.indexOf('Options:'))).toBe(LISTED);
    expect(await run('people', '--help')).toEqual(alone);
    expect(await run('help', 'people')).toEqual(alone);
  });

  it('is given of a command in it, by its path', async () => {
    const { code, out } = await run('people', 'add', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Examples:\n {2}mentor people add Ann/);
    expect(out).toContain('Usage: mentor people add [options] <name>');
    expect(out).toMatch(/--employer <own\|other> +where they work/);
    expect((await run('help', 'people', 'add')).out).toBe(out);
    expect((await run('people', 'add', 'Ann', '-h')).out).toBe(out);
  });

  it('has the flags of its own work beside its commands', async () => {
    const { out } = await run('goals', '--help');
    expect(out).toMatch(/Commands:\n {2}level {2}how far you are/);
    expect(out).toMatch(/--all +closed ones too/);
  });

  it('stands under its heading in the help on all', async () => {
    const { out } = await run('--help');
    expect(out).toContain('Find:\n  people  the people you might ask\n\nGrow:\n  goals   what you work on');
  });
});

/** What the compiler asks for, for these commands. */
type Asked = WordsFor<typeof exampleTree>;

describe('the words of a command in a group', () => {
  it('are asked for by the compiler: for each path, flag, argument and placeholder', () => {
    type Commands = typeof commandWords;
    type AddWords = Asked['commands']['people add'];
    expectTypeOf<typeof programWords>().toExtend<Asked>();
    expectTypeOf<Omit<Commands, 'people'>>().not.toExtend<Asked['commands']>();
    expectTypeOf<Omit<Commands['people add'], 'employer'>>().not.toExtend<AddWords>();
    expectTypeOf<Omit<Commands['people add'], 'name'>>().not.toExtend<AddWords>();
    expectTypeOf<Omit<Commands['people add'], 'examples'> & { examples: [] }>().not.toExtend<AddWords>();
    expectTypeOf<Omit<typeof programWords.placeholders, 'level'>>().not.toExtend<Asked['placeholders']>();
    expectTypeOf<{ find: string }>().not.toExtend<Asked['headings']>();
  });
});

describe('the map of the house', () => {
  it('shows this example, word for word', () => {
    const shown = codeUnder('How to add a command in a group');
    const files = ['commands/declare/people/add.ts', 'commands/people/add.ts', 'program.ts'];
    expect(shown).toHaveLength(4);
    expect(
      standingNowhere(
        shown,
        files.map(name => new URL(`example/${name}`, import.meta.url)),
      ),
    ).toEqual([]);
  });
});
