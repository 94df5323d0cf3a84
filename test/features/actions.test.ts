import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { actions as words } from '../../src/i18n/en/actions.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import { actionWith, personWith } from '../store/samples.ts';
import { brokenOff } from '../support/kept.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { timeless } from '../support/timeless.ts';
import { person, TODAY } from '../support/world.ts';

const TITLES = words.which;
const { text, due, expected } = words.guided.questions;

const night = { id: '20261101000000-aaaa111111', text: 'call the night shift', due: '2026-11-17' };
const joris = { id: '20261101000001-bbbb111111', text: 'ask Joris to run the handover', due: '2026-11-27' };
const zoe = { id: '20261101000002-cccc111111', text: 'call Zoë', due: null };
const budget = { id: '20261101000003-dddd111111', text: 'read the budget', due: '2026-11-02' };

/** Somebody with three things to do and one done, none of which came of a reflection. */
function somebody() {
  const actions = [
    actionWith({ session: null, ...zoe }),
    actionWith({ session: null, ...joris, person: '20261120090000-00000000p1' }),
    actionWith({ session: null, ...night }),
    actionWith({ session: null, ...budget, status: 'done' }),
  ];
  return person({ ...emptyJournal, people: [personWith()], actions });
}

type Somebody = ReturnType<typeof somebody>;

async function actionOf({ journal }: Somebody, id: string) {
  return (await journal.read()).actions.find(action => action.id === id);
}

describe('the things that one means to do', () => {
  it('are listed by their day, and late ones are said kindly', async () => {
    const { code, out, err } = await somebody().run(['actions']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'aaaa11  17 Nov 2026  call the night shift  3 days late',
        'bbbb11  27 Nov 2026  ask Joris to run the handover  with Ann',
        'cccc11               call Zoë',
        '',
      ].join('\n'),
    );
    expect(err).toContain('Done: mentor actions done WORDS.');
  });

  it('are listed by how they stand', async () => {
    const sam = somebody();
    const ids = async (...flags: string[]) => {
      const { out } = await sam.run(['actions', '--json', ...flags]);
      return JSON.parse(out).actions.map(({ id }: { id: string }) => id.slice(15, 19));
    };
    expect(await ids()).toEqual(['aaaa', 'bbbb', 'cccc']);
    expect(await ids('--due')).toEqual(['aaaa']);
    expect(await ids('--done')).toEqual(['dddd']);
    expect(await ids('--dropped')).toEqual([]);
    expect(await ids('--due', '--done')).toEqual(['aaaa', 'dddd']);
    expect(await ids('--all')).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd']);
  });

  it('are printed as they are kept', async () => {
    const sam = somebody();
    const { out } = await sam.run(['actions', '--json', '--done']);
    expect(JSON.parse(out)).toEqual({ actions: [await actionOf(sam, budget.id)] });
    expect(JSON.parse((await person().run(['actions', '--json'])).out)).toEqual({ actions: [] });
  });

  it('say so where there are none', async () => {
    expect((await person().run(['actions'])).err).toContain('Nothing open.');
    expect((await person().run(['actions', '--all'])).err).toContain('No actions like that.');
  });

  it('fit a narrow window, how one stands under it', async () => {
    const { out } = await somebody().run(['actions'], { columns: 40, language: 'nl' });
    expect(out.split('\n').slice(0, 2)).toEqual([
      'aaaa11  17 nov 2026  call the night shi…',
      '        3 dagen te laat',
    ]);
  });
});

describe('something to do', () => {
  it('is added with its day in the words, or apart', async () => {
    const sam = somebody();
    const { out } = await sam.run(['actions', 'add', 'write to Bo @ next friday']);
    expect(out).toMatch(
      /^Added as \w{6}: write to Bo: by Friday 27 November 2026\.\nUndo it with: mentor undo\n$/,
    );
    const apart = await sam.run(['actions', 'add', 'rest', '--due', 'morgen', '--json']);
    expect(JSON.parse(apart.out)).toMatchObject({
      text: 'rest',
      due: '2026-11-21',
      status: 'open',
      session: null,
      person: null,
      expected: null,
    });
    expect((await sam.journal.read()).actions.map(one => one.text)).toContain('write to Bo');
  });

  it('knows with whom it came up: somebody in the journal, or a name', async () => {
    const sam = somebody();
    const personOf = async (name: string) =>
      JSON.parse((await sam.run(['actions', 'add', 'x', '--with', name, '--json'])).out).person;
    expect(await personOf('ANN')).toBe('20261120090000-00000000p1');
    expect(await personOf('Bo')).toBe('Bo');
    expect((await sam.run(['actions'])).out).toContain('with Bo');
  });

  it('is taken back by undo, which says what it was', async () => {
    const sam = somebody();
    const before = await sam.journal.read();
    await sam.run(['actions', 'add', 'rest']);
    expect((await sam.run(['undo'])).out.replace(/\s+/g, ' ')).toContain('action added, “rest”');
    expect(timeless({ ...(await sam.journal.read()), deleted: [] })).toEqual(timeless(before));
  });

  it('is refused with all that is wrong, and where its words lack their quotes', async () => {
    const sam = somebody();
    const { code, err } = await sam.run(['actions', 'add', ' ', '--due', 'blue']);
    expect(code).toBe(2);
    for (const key of ['2 things', 'text: missing', '--due: expected a day']) expect(err).toContain(key);
    expect((await sam.run(['actions', 'add', 'call Ann', 'again'])).code).toBe(2);
    expect((await sam.run(['actions', 'add'])).code).toBe(4);
    expect((await sam.journal.read()).actions).toHaveLength(4);
  });

  it('says so where its day is past', async () => {
    const { out } = await somebody().run(['actions', 'add', 'x', '--due', 'yesterday']);
    expect(out).toContain('by Thursday 19 November 2026.\nThat day is past;');
  });

  it('is asked about where there is no text, and a day that was said is not asked again', async () => {
    const sam = person();
    const ask = scriptedAsk({
      [text.title]: { answer: 'call Ann on Thursday' },
      [expected.title]: { answer: 'chaos' },
      [words.guided.review.title]: { answer: null },
    });
    expect((await sam.run(['actions', 'add'], { ask })).code).toBe(0);
    expect(ask.asked.map(({ title }) => title)).not.toContain(due.title);
    expect((await sam.journal.read()).actions).toMatchObject([
      { text: 'call Ann', due: '2026-11-26', expected: 'chaos' },
    ]);
  });

  it('is kept in a draft with its day as it was understood', async () => {
    const sam = person();
    const ask = scriptedAsk({
      [text.title]: { answer: 'call Ann' },
      [due.title]: { answer: 'tomorrow' },
      [expected.title]: 'ctrl-c',
    });
    expect((await sam.run(['actions', 'add'], { ask })).code).toBe(130);
    expect((await brokenOff(sam.drafts, 'actions add'))?.answers).toMatchObject({ due: '2026-11-21' });
  });
});

describe.each([
  ['done', 'done', 'Done: call Zoë.'],
  ['drop', 'dropped', 'Dropped: call Zoë.'],
])('mentor actions %s', (command, status, told) => {
  it.each([[['cccc']], [['zoe']], [['ZOË', 'call']], [['call Zoe']]])('finds it by %j', async which => {
    const sam = somebody();
    const { code, out } = await sam.run(['actions', command, ...which]);
    expect({ code, out }).toEqual({ code: 0, out: `${told}\nUndo it with: mentor undo\n` });
    expect(await actionOf(sam, zoe.id)).toMatchObject({ status });
    await sam.run(['undo']);
    expect(await actionOf(sam, zoe.id)).toMatchObject({ status: 'open' });
  });

  it('refuses words that stand in several, and says in which', async () => {
    const sam = somebody();
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['actions', command, 'call']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('“call the night shift” (aaaa11) or “call Zoë” (cccc11)');
    expect(await sam.journal.read()).toEqual(before);
  });

  it('does not find what is not there', async () => {
    const { code, err } = await somebody().run(['actions', command, 'dance']);
    expect(code).toBe(3);
    expect(err).toContain('No action of yours has all of these words, or this id: dance.');
  });

  it('asks which one where none was named, and changes nothing where that is left', async () => {
    const sam = somebody();
    const title = TITLES[status as 'done' | 'dropped'];
    const ask = scriptedAsk({ [title]: [{ answer: zoe.id }, 'back'] });
    expect((await sam.run(['actions', command], { ask })).out).toContain(told);
    const { prompt } = ask.asked[0] ?? {};
    expect(prompt?.kind === 'one-of' && prompt.options.map(({ label }) => label)).toEqual([
      night.text,
      joris.text,
      zoe.text,
    ]);
    const before = await sam.journal.read();
    expect((await sam.run(['actions', command], { ask })).code).toBe(130);
    expect(await sam.journal.read()).toEqual(before);
    expect((await person().run(['actions', command], { ask })).code).toBe(3);
  });

  it('needs to be told which one where nobody can be asked', async () => {
    const { code, err } = await somebody().run(['actions', command]);
    expect(code).toBe(4);
    expect(err).toContain(`mentor actions ${command} ID`);
    expect(err).toContain('mentor actions\n');
  });

  it('prints the action as it is now', async () => {
    const sam = somebody();
    const { out } = await sam.run(['actions', command, 'zoe', '--json']);
    expect(JSON.parse(out)).toEqual(await actionOf(sam, zoe.id));
  });
});

describe('an action that is done', () => {
  it('keeps what one expected, and what came of it', async () => {
    const sam = somebody();
    await sam.run(['actions', 'done', 'zoe', '--expected', 'chaos', '--happened', 'quiet']);
    expect(await actionOf(sam, zoe.id)).toMatchObject({ expected: 'chaos', happened: 'quiet' });
    await sam.run(['actions', 'done', 'zoe', '--expected', '']);
    expect(await actionOf(sam, zoe.id)).toMatchObject({ expected: null, happened: 'quiet' });
  });

  const happened = sessions('mentor').guided.lastHappened.title;
  const withExpected = () =>
    person({ ...emptyJournal, actions: [actionWith({ session: null, ...zoe, expected: 'chaos' })] });

  it('is asked about in a terminal where one had expected something, in one change with the rest', async () => {
    const sam = withExpected();
    const ask = scriptedAsk({ [happened]: { answer: 'quiet' } });
    expect((await sam.run(['actions', 'done', 'zoe'], { ask })).out).toContain('Done: call Zoë.');
    expect(ask.asked[0]?.prompt?.help).toBe('You expected: “chaos”.');
    expect(await actionOf(sam, zoe.id)).toMatchObject({
      status: 'done',
      expected: 'chaos',
      happened: 'quiet',
    });
    await sam.run(['undo']);
    expect(await actionOf(sam, zoe.id)).toMatchObject({ status: 'open', happened: null });
  });

  it('is done too where that is left open, and is not asked about where flags tell of it or it is dropped', async () => {
    const sam = withExpected();
    await sam.run(['actions', 'done', 'zoe'], { ask: scriptedAsk({ [happened]: 'skip' }) });
    expect(await actionOf(sam, zoe.id)).toMatchObject({ status: 'done', happened: null });
    for (const rest of [
      ['done', 'zoe', '--happened', 'quiet'],
      ['done', 'zoe', '--json'],
      ['drop', 'zoe'],
    ]) {
      const ask = scriptedAsk({});
      expect((await withExpected().run(['actions', ...rest], { ask })).code).toBe(0);
      expect(ask.asked).toEqual([]);
    }
  });

  it('stays as it is where it was done already', async () => {
    const sam = somebody();
    const before = await actionOf(sam, budget.id);
    expect((await sam.run(['actions', 'done', 'budget'])).out).toContain('Nothing changed.');
    expect(await actionOf(sam, budget.id)).toEqual(before);
  });
});

describe('mentor actions move', () => {
  it.each([
    [['zoe', 'next', 'friday'], '2026-11-27', 'call Zoë: by Friday 27 November 2026 now.'],
    [['call zoe', 'over twee weken'], '2026-12-04', 'call Zoë: by Friday 4 December 2026 now.'],
    [['cccc', '2026-12-01'], '2026-12-01', 'call Zoë: by Tuesday 1 December 2026 now.'],
  ])('gives it another day: %j', async (target, day, told) => {
    const sam = somebody();
    const { code, out } = await sam.run(['actions', 'move', ...target]);
    expect({ code, out }).toEqual({ code: 0, out: `${told}\nUndo it with: mentor undo\n` });
    expect(await actionOf(sam, zoe.id)).toMatchObject({ due: day, status: 'open' });
  });

  it('takes its day away for an empty one', async () => {
    const sam = somebody();
    expect((await sam.run(['actions', 'move', 'night', ''])).out).toContain('no day any more');
    expect(await actionOf(sam, night.id)).toMatchObject({ due: null });
  });

  it('opens again what was over', async () => {
    const sam = somebody();
    await sam.run(['actions', 'move', 'budget', 'tomorrow']);
    expect(await actionOf(sam, budget.id)).toMatchObject({ due: '2026-11-21', status: 'open' });
  });

  it('asks for what was not said', async () => {
    const sam = somebody();
    const ask = scriptedAsk({
      [TITLES.move]: { answer: night.id },
      [words.moveTo.title]: { answer: 'tomorrow' },
    });
    await sam.run(['actions', 'move'], { ask });
    expect(await actionOf(sam, night.id)).toMatchObject({ due: '2026-11-21' });
    await sam.run(['actions', 'move', '2026-12-24'], { ask });
    expect(await actionOf(sam, night.id)).toMatchObject({ due: '2026-12-24' });
  });

  it('needs a day where nobody can be asked', async () => {
    expect((await somebody().run(['actions', 'move', 'zoe'])).code).toBe(4);
    expect((await somebody().run(['actions', 'move', 'tomorrow'])).code).toBe(4);
    expect((await somebody().run(['actions', 'move', 'dance', 'tomorrow'])).code).toBe(3);
  });
});

describe('an action of a year that is over', () => {
  const at = '2025-03-03T10:00:00.000Z';
  const bank = { id: '20250303100000-eeee111111', text: 'call the bank', createdAt: at, updatedAt: at };

  it('is found by its words, listed and opened again', async () => {
    const actions = [actionWith({ ...bank, session: null, status: 'done', due: '2025-03-10' })];
    const sam = person({ ...emptyJournal, actions });
    expect((await sam.run(['actions', '--done'])).out).toContain('call the bank');
    expect((await sam.journal.since(TODAY)).actions).toEqual([]);
    expect((await sam.run(['actions', 'move', 'bank', 'tomorrow'])).code).toBe(0);
    expect(await actionOf(sam, bank.id)).toMatchObject({ due: '2026-11-21', status: 'open' });
    expect((await sam.run(['actions'])).out).toContain('call the bank');
  });
});
