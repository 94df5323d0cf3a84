import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { actionWith, personWith, sessionWith } from '../store/samples.ts';
import { person } from '../support/world.ts';

/** Somebody with thirty reflections over three years, ten a year. */
function somebody() {
  const sessions = ['2024', '2025', '2026'].flatMap(year =>
    Array.from({ length: 10 }, (_, at) => {
      const day = `${year}-03-${10 + at}`;
      const createdAt = `${day}T10:00:00.000Z`;
      const id = `${createdAt.replace(/\D/g, '').slice(0, 14)}-${year}${at}`;
      return sessionWith({ id, day, at: createdAt, createdAt, what: `The ${at}th of ${year}` });
    }),
  );
  return person({ ...emptyJournal, sessions });
}

describe('a list of many years', () => {
  it('shows the newest twenty, and says how many more there are', async () => {
    const { out, err } = await somebody().run(['list']);
    expect(out.trim().split('\n')).toHaveLength(20);
    expect(out).toContain('The 0th of 2025');
    expect(err).toBe('10 more: mentor list --all\n');
  });

  it('shows all where that is wished', async () => {
    const { out, err } = await somebody().run(['list', '--all']);
    expect(out.trim().split('\n')).toHaveLength(30);
    expect(err).toBe('');
  });

  it('says so of a single one more as well', async () => {
    const { out, err } = await somebody().run(['list', '--last', '29']);
    expect(out.trim().split('\n')).toHaveLength(29);
    expect(err).toBe('1 more: mentor list --all\n');
  });

  it('says that there may be more where words were found before all of it was read', async () => {
    const { out, err } = await somebody().run(['list', '9th', '--last', '1']);
    expect(out).toContain('The 9th of 2026');
    expect(err).toBe('There may be more: mentor list --all\n');
  });

  it('finds what is only in the oldest year', async () => {
    const { out, err } = await somebody().run(['list', '3th of 2024']);
    expect(out).toContain('The 3th of 2024');
    expect(err).toBe('');
  });

  it('says that nothing fits where it looked at all of it', async () => {
    const { out, err } = await somebody().run(['list', 'nonsense']);
    expect([out, err]).toEqual(['', 'No reflections match that.\n']);
    expect((await somebody().run(['list', '--since', '2026-06-01'])).err).toBe(
      'No reflections match that.\n',
    );
  });
});

describe('the number of reflections', () => {
  it.each([
    [['-n', '2'], '28 more: mentor list --all\n'],
    [['-n2'], '28 more: mentor list --all\n'],
    [['-n', '2', '--since', '2024-01-01'], 'There may be more: mentor list --all\n'],
  ])('may be given in short: %j', async (flags, told) => {
    const { code, out, err } = await somebody().run(['list', ...flags]);
    expect({ code, err }).toEqual({ code: 0, err: told });
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('is refused with all else that is wrong, under its own name', async () => {
    const { code, out, err } = await somebody().run(['list', '-n', '0', '--since', 'blue']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const told of ['2 things', '--since: expected a day', '--last: expected a whole number'])
      expect(err).toContain(told);
    expect((await somebody().run(['list', '-n'])).err).toContain('--last needs a value');
    expect((await somebody().run(['list', '-n', '--all'])).err).toContain('-n needs a value');
    expect((await somebody().run(['list', '-x2'])).err).toContain('There is no option -x2 here.');
  });
});

describe('what is still open', () => {
  it('is found in whatever year the meeting was', async () => {
    const sam = person();
    await sam.run(['log', 'Of old', '--date', '2024-03-03', '--action', 'call the bank']);
    await sam.run(['log', 'Of late', '--action', '[x] rest']);
    const { out } = await sam.run(['list', '--with-open-actions']);
    expect(out).toContain('Of old');
    expect(out).not.toContain('Of late');
  });
});

describe('words that are looked for', () => {
  const people = [personWith({ name: 'Zoë', what: 'knows silence' })];
  const talk =
    'We talked about the roster of the night shift, and at the very end about silence and what it does';
  const spoken = sessionWith({ what: talk, blindSpots: [] });
  const seen = sessionWith({ id: '20261123210553-aaaaaaaaaa', what: 'About the team' });
  const actions = [
    actionWith({ id: '20261123210553-bbbbbbbbbb', session: null, text: 'count in silence' }),
    actionWith({ text: 'keep silence', session: spoken.id }),
  ];
  const searched = () => person({ ...emptyJournal, sessions: [spoken, seen], people, actions });
  const strong = (text: string) => `<${text}>`;

  it('stand out, with what is around them, and people and other actions stand apart below', async () => {
    const { out } = await searched().run(['list', 'SILENCE'], { strong });
    expect(out).toBe(
      [
        'aaaaaa  23 Nov 2026  Ann  About the team',
        '    Blind spots: I fill every <silence>',
        '7k3m9q  23 Nov 2026  Ann  …and at the very end about <silence> and what it does',
        '',
        '<People>',
        '000000  Zoë  knows <silence>',
        '',
        '<Actions>',
        'bbbbbb   1 Dec 2026  count in <silence>',
        '',
      ].join('\n'),
    );
  });

  it('show an action with the name of whom it is with, be the words in that name or not', async () => {
    const [zoe] = people;
    const action = actionWith({ session: null, person: zoe?.id ?? null, text: 'call the ward' });
    const { out } = await person({ ...emptyJournal, people, actions: [action] }).run(['list', 'ward']);
    expect(out).toContain('call the ward  with Zoë');
    expect(out).not.toContain(zoe?.id.slice(0, 14));
  });

  it('are found in what is only beside reflections', async () => {
    const { code, out, err } = await searched().run(['list', 'zoe']);
    expect({ code, err }).toEqual({ code: 0, err: 'No reflections match that.\n' });
    expect(out).toBe('People\n000000  Zoë  knows silence\n');
  });

  it('come as JSON beside the reflections where there are any, and these stay what they are', async () => {
    const sam = searched();
    const found = async (...words: string[]) => JSON.parse((await sam.run(['list', '--json', ...words])).out);
    expect(Object.keys(await found())).toEqual(['sessions']);
    expect(await found('nonsense')).toEqual({ sessions: [] });
    const { sessions, ...beside } = await found('silence');
    expect(sessions).toHaveLength(2);
    expect(beside).toEqual({ people, actions: actions.slice(0, 1) });
    expect(Object.keys(await found('count'))).toEqual(['sessions', 'actions']);
    expect(Object.keys(await found('silence', '--mentor', 'Ann'))).toEqual(['sessions']);
  });

  it('keep every reflection within a narrow window', async () => {
    const { out } = await searched().run(['list', 'silence'], { columns: 40, language: 'nl' });
    expect(out.split('\n').filter(line => line.length > 40)).toEqual([]);
    expect(out).toContain('    Blinde vlekken: I fill every silence');
  });
});
