import { describe, expect, it } from 'vitest';
import { emptyJournal, withIntake } from '../../src/domain/journal/journal.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { intakeOf, scientist } from '../render/samples.ts';
import { personWith } from '../store/samples.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const advised = withIntake(emptyJournal, intakeOf(scientist));
const LIST = [
  'Naam;Functie;Afdeling;Werkgever;Op mijn pad;Beslist over mij;Praat met wie beoordeelt',
  'Ann Bakker;leidt een lab;Optica;elders;ja;nee;nee',
  'Bo;mijn leidinggevende;Optica;eigen;ja;ja;ja',
  'Chris;schildert;;elders;nee;nee;nee',
  'Dee;half',
].join('\n');

function withList(text = LIST, journal = advised) {
  const sam = person(journal);
  sam.files.set('list.csv', text);
  return sam;
}

const find = ['people', 'find', '--from', 'list.csv'];
const peopleOf = async (sam: ReturnType<typeof person>) => (await sam.journal.read()).people;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('mentor people find', () => {
  it('shows who comes closest to the advice first, with what speaks for each and against', async () => {
    const sam = withList();
    const { code, out, err } = await sam.run(find);
    expect(code).toBe(0);
    expect(out.indexOf('Ann Bakker')).toBeLessThan(out.indexOf('Chris'));
    expect(out.indexOf('Chris')).toBeLessThan(out.indexOf('Bo, mijn'));
    expect(oneLine(out)).toContain('1 Ann Bakker, leidt een lab, Optica (line 2)');
    expect(oneLine(out)).toContain('For: Knows from the inside where you want to go.');
    expect(oneLine(out)).toContain('Against: Someone with a say over you hears a doubt differently');
    expect(oneLine(err)).toContain('One row was passed over: line 5 (not as many values as headings).');
    expect(oneLine(err)).toContain('--keep NAME');
    expect(await peopleOf(sam)).toEqual([]);
  });

  it('says which columns it does not read, as far as a person can take them in', async () => {
    const { err } = await withList('name;phone;e-mail\nAnn;1;a@b').run(find);
    expect(oneLine(err)).toContain(
      'Not read, as I do not know what these columns tell: phone, e-mail. To say',
    );
    const many = ['name', ...Array.from({ length: 8 }, (_, at) => `c${at}`)].join(';');
    const { err: longer } = await withList(`${many}\nAnn;;;;;;;;`).run(find);
    expect(oneLine(longer)).toContain('these columns tell: c0, c1, c2, c3, c4 and 3 more.');
    expect((await withList().run(find)).err).not.toContain('Not read');
  });

  it('says what speaks for somebody of whom not all is known', async () => {
    const { out } = await withList('name;decides on me;talks with judges\nAnn;no;').run(find);
    expect(oneLine(out)).toContain('1 Ann (line 2) For: Has no say over you. Against: nothing');
  });

  it('speaks the language of the person', async () => {
    const { out, err } = await withList().run(find, { language: 'nl' });
    expect(oneLine(out)).toContain('Voor: Kent van binnenuit waar jij heen wilt.');
    expect(oneLine(err)).toContain('Eén rij is overgeslagen: regel 5 (niet zoveel waarden als kopjes).');
  });

  it('shows as many as one asks for, and refuses all that does not fit at once', async () => {
    const { out } = await withList().run([...find, '--best', '1']);
    expect(out).toContain('Ann Bakker');
    expect(out).not.toContain('Chris');
    const { code, err } = await withList().run([...find, '--best', '0', '--employer', 'mine']);
    expect(code).toBe(2);
    expect(err).toContain('--best: expected a whole number from 1 to 100; got 0.');
    expect(err).toContain('--employer: expected one of own, other; got mine.');
  });

  it.each(['Bakker, Ann', 'ann bakker', '2'])(
    'keeps by the name as one says it whom the list has by the surname: --keep %s',
    async keep => {
      const sam = withList(LIST.replace('Ann Bakker', '"Bakker, Ann"'));
      const { out, err } = await sam.run([...find, '--keep', keep]);
      expect(oneLine(out)).toContain(
        'Of the 3 people in the list this one comes closest to that: 1 Ann Bakker,',
      );
      expect(oneLine(err)).toContain('Kept as a candidate: Ann Bakker.');
      expect(await peopleOf(sam)).toMatchObject([{ name: 'Ann Bakker' }]);
    },
  );

  it('tells other programs of them with their reasons, and of the list', async () => {
    const { out, code } = await withList().run([...find, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      people: [
        {
          ...{ line: 2, name: 'Ann Bakker', what: 'leidt een lab, Optica', employer: 'other', onPath: true },
          fit: { type: 'inside-career-path', because: [{ id: 'knows-the-path' }, {}, {}] },
        },
        { name: 'Chris' },
        { name: 'Bo', fit: { type: null, care: [{ id: 'own-boss' }] } },
      ],
      kept: [],
      list: { people: 3, encoding: 'utf-8', malformed: { count: 1, first: [{ line: 5, fault: 'values' }] } },
    });
  });

  it('keeps whom the flags name as candidates, as one change that can be undone', async () => {
    const sam = withList();
    const { code, out, err } = await sam.run([...find, '--keep', 'ann bakker', '--keep', '4']);
    expect(code).toBe(0);
    expect(out).not.toContain('Bo, mijn');
    expect(oneLine(err)).toContain('Kept as candidates: Ann Bakker and Chris.');
    expect(await peopleOf(sam)).toMatchObject([
      { name: 'Ann Bakker', what: 'leidt een lab, Optica', status: 'candidate', onPath: true, met: null },
      { name: 'Chris', what: 'schildert', onPath: false },
    ]);
    await sam.run(['undo']);
    expect(await peopleOf(sam)).toEqual([]);
  });

  it('keeps nobody where one of them is not there, or is among the people already', async () => {
    const sam = withList(LIST, { ...advised, people: [personWith({ name: 'Chris' })] });
    const gone = await sam.run([...find, '--keep', 'Zoe', '--keep', 'Ann Bakker']);
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('--keep: nobody in the list is called Zoe.');
    const known = await sam.run([...find, '--keep', 'chris', '--keep', 'Ann Bakker']);
    expect(known.code).toBe(2);
    expect(oneLine(known.err)).toContain('Chris (000000) is already among your people');
    expect(await peopleOf(sam)).toHaveLength(1);
  });

  it.each([
    ['en', en('mentor').people.finding],
    ['nl', nl('mentor').people.finding],
  ] as const)(
    'asks in a terminal whom to keep, of those who are new: %s',
    async (language, { pick, kept }) => {
      const sam = withList(LIST, { ...advised, people: [personWith({ name: 'chris' })] });
      const ask = scriptedAsk({ [pick.title]: { answer: ['2'] } });
      const { err } = await sam.run(find, { ask, language });
      expect(ask.asked[0]?.prompt).toMatchObject({ options: [{ label: 'Ann Bakker' }, { label: 'Bo' }] });
      expect(oneLine(err)).toContain(kept({ names: 'Ann Bakker', count: 1 }));
      expect((await peopleOf(sam)).map(({ name }) => name)).toEqual(['chris', 'Ann Bakker']);
    },
  );

  it('keeps nobody where nobody is picked, and does not ask other programs', async () => {
    const sam = withList();
    const ask = scriptedAsk({ [en('mentor').people.finding.pick.title]: { answer: [] } });
    expect((await sam.run(find, { ask })).code).toBe(0);
    expect((await sam.run([...find, '--json'], { ask: scriptedAsk({}) })).code).toBe(0);
    expect(await peopleOf(sam)).toEqual([]);
  });

  it('reads standard input for -', async () => {
    const { out } = await withList().run(['people', 'find', '--from', '-'], { stdin: 'name\nEva\n' });
    expect(out).toContain('Eva (line 2)');
  });

  it('takes the columns that somebody names, and tells which there are where there is no name', async () => {
    const sam = withList('Contactpersoon,X\nAnn,paints\n');
    const refused = await sam.run(find);
    expect(refused.code).toBe(2);
    expect(oneLine(refused.err)).toContain(
      '--name-column: none of the columns looks like a name. The list has: Contactpersoon, X. Give one of these, or its number.',
    );
    const { out } = await sam.run([...find, '--name-column', 'contactpersoon', '--what-column', '2']);
    expect(out).toContain('Ann, paints (line 2)');
  });

  it('takes words in what people do for the path, and says what it went by', async () => {
    const sam = withList('name,role\nAnn,Head of Optics\nBo,painter\n');
    const { out, err } = await sam.run([...find, '--path-words', 'head of optics', '--json']);
    expect(JSON.parse(out).people.map((one: { onPath: boolean }) => one.onPath)).toEqual([true, false]);
    expect(err).toBe('');
  });

  it('says that a list is empty', async () => {
    for (const text of ['', 'name,role\n']) {
      const { code, out } = await withList(text).run(find);
      expect(code).toBe(0);
      expect(out).toBe('There is nobody in this list.\n');
    }
    expect(JSON.parse((await withList('').run([...find, '--json'])).out)).toMatchObject({ people: [] });
  });

  it('needs a list, and an advice to lay beside it', async () => {
    expect((await withList().run(['people', 'find'])).code).toBe(2);
    expect((await withList(LIST, emptyJournal).run(find)).code).toBe(3);
    expect((await person(advised).run(find)).code).toBe(3);
    expect((await withList('PK\u0003\0\0\nx').run(find)).code).toBe(2);
  });
});
