import { describe, expect, it } from 'vitest';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { type Person, person } from '../support/world.ts';

const SKILLS = 'Which skills may go in?';
const CRITICAL = 'What you see differently now: what of it?';
const AT_HOME = 'Do you also want to look at what is better kept to yourself?';
const WRITTEN = 'What you wrote while thinking: does any of it belong here?';
const NAME = 'Your mentor’s name: at which meetings may it stand?';
const NAMES = 'These people were not asked. What should happen to these lines?';
const REVIEW = 'Is this what may go in?';
const PREVIEW = 'Share it like this?';
const WHERE = 'In which file?';
const NOTHING = 'Nothing is ticked, so there is nothing to share. What now?';

const none = { answer: [] };
const no = { answer: false };
const goOn = { answer: 'goOn' };

async function somebody(): Promise<Person> {
  const sam = person();
  await sam.run(['people', 'add', 'Ann de Wit']);
  await sam.run([
    ...['log', 'The handover went wrong', '--date', '2026-09-04', '--mentor', 'Ann de Wit'],
    ...['--skill', 'giving the lead: I spoke once', '--critical', 'how Ánn steps in', '--share', 'skills'],
  ]);
  return sam;
}

async function keysOf({ journal }: Person) {
  const [session] = (await journal.read()).sessions;
  const id = session?.id ?? '';
  return { skill: `${id} ${session?.skills[0]?.id}`, critical: `${id} critical` };
}

async function marksOf({ journal }: Person): Promise<readonly string[]> {
  return (await journal.read()).sessions.flatMap(({ shared }) => shared);
}

function answers(given: Readonly<Record<string, Gesture | Gesture[]>>) {
  return scriptedAsk({
    ...{ [CRITICAL]: none, [AT_HOME]: no, [REVIEW]: { answer: null } },
    ...{ [PREVIEW]: goOn, [WHERE]: { answer: 'growth.md' } },
    ...given,
  });
}

const SHARE = ['export', '--share', 'development'];

describe('sharing without a terminal', () => {
  it('hands out what is marked, and nothing else', async () => {
    const sam = await somebody();
    const { code, out } = await sam.run(SHARE);
    expect(code).toBe(0);
    expect(out).toContain('giving the lead');
    expect(out).not.toMatch(/handover|Ann|steps in/);
  });

  it('refuses where nothing is marked, and writes no file', async () => {
    const sam = person();
    await sam.run(['log', 'About me']);
    sam.files.clear();
    const { code, out, err } = await sam.run([...SHARE, '--output', 'growth.md']);
    expect([code, out, sam.files.size]).toEqual([3, '', 0]);
    expect(err).toContain('mentor export --share development');
  });

  it('lists with --dry-run what would leave, and writes and marks nothing', async () => {
    const sam = await somebody();
    const before = await sam.journal.read();
    sam.files.clear();
    const { code, out } = await sam.run([...SHARE, '--dry-run', '--output', 'growth.md']);
    expect([code, sam.files.size]).toEqual([0, 0]);
    expect(out).toContain('4 Sep 2026  skill: giving the lead: I spoke once');
    expect(out).not.toContain('handover');
    expect(await sam.journal.read()).toEqual(before);
  });

  it('lists it for other programs without anything that tells when it was written', async () => {
    const sam = await somebody();
    const { out } = await sam.run([...SHARE, '--dry-run', '--json']);
    expect(JSON.parse(out)).toEqual({
      edition: 'development',
      items: [
        {
          ...{ day: '2026-09-04', record: '1', id: '2', field: 'skills', mentor: '' },
          text: 'giving the lead: I spoke once',
        },
      ],
    });
    const bo = person();
    expect(JSON.parse((await bo.run([...SHARE, '--dry-run', '--json'])).out)).toEqual({
      edition: 'development',
      items: [],
    });
  });

  it('says what is better kept at home of what leaves, where one is judged more than in a talk about growth', async () => {
    const sam = await somebody();
    const { id } = (await sam.journal.read()).sessions[0] ?? { id: '' };
    await sam.run(['edit', id, '--share', 'critical', '--share', 'skills']);
    expect((await sam.run(SHARE)).err).not.toContain('kept to yourself');
    const { code, err } = await sam.run(['export', '--share', 'assessment']);
    expect([code, err]).toEqual([0, expect.stringContaining('one line is better kept to yourself (Doubts)')]);
  });

  it('says who is named in what leaves', async () => {
    const sam = await somebody();
    const { id } = (await sam.journal.read()).sessions[0] ?? { id: '' };
    await sam.run(['edit', id, '--share', 'critical']);
    const { err } = await sam.run(SHARE);
    expect(err).toContain('how Ánn steps in [Ann de Wit]');
  });

  it.each([
    [['--share', 'boss'], '--share: expected one of development, assessment; got boss.'],
    [['--dry-run'], '--share: missing. Expected one of development, assessment.'],
  ])('takes nothing else: %j', async (flags, told) => {
    const { code, err } = await (await somebody()).run(['export', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  it('takes the format that the file is named after, and no other than was asked for', async () => {
    const sam = await somebody();
    await sam.run([...SHARE, '--output', 'growth.html']);
    expect(sam.files.get('growth.html')).toMatch(/^<!doctype html>/i);
    await sam.run([...SHARE, '--format', 'csv', '--output', 'growth.txt']);
    expect(sam.files.get('growth.txt')).toMatch(/^day,record/);
  });
});

describe('sharing in a terminal', () => {
  it('ticks what was marked, and never what is better kept at home', async () => {
    const sam = await somebody();
    const { skill } = await keysOf(sam);
    const { id } = (await sam.journal.read()).sessions[0] ?? { id: '' };
    await sam.run(['edit', id, '--share', 'skills', '--share', 'what', '--share', 'mentor']);
    const ask = answers({
      [SKILLS]: { answer: [skill] },
      [AT_HOME]: { answer: true },
      [WRITTEN]: none,
      [NAME]: none,
    });
    expect((await sam.run(SHARE, { ask })).code).toBe(0);
    const ticked = new Map(
      ask.asked.map(({ title, prompt }) => [title, (prompt as { suggestion?: unknown }).suggestion]),
    );
    expect([ticked.get(SKILLS), ticked.get(WRITTEN), ticked.get(NAME)]).toEqual([[skill], [], []]);
    expect(await marksOf(sam)).not.toContain('what');
  });

  it('keeps what was chosen in one change, which undo takes back', async () => {
    const sam = await somebody();
    const before = await marksOf(sam);
    const { critical } = await keysOf(sam);
    const ask = answers({ [SKILLS]: none, [CRITICAL]: { answer: [critical] }, [NAMES]: goOn });
    const { code, err } = await sam.run(SHARE, { ask });
    expect(code).toBe(0);
    expect(await marksOf(sam)).toEqual(['critical']);
    expect(err).toContain('mentor undo');
    const { out: undone } = await sam.run(['undo']);
    expect(undone).toContain('choice of what may be shared');
    expect(await marksOf(sam)).toEqual(before);
  });

  it('leaves no trace in the journal where the choice is what it was', async () => {
    const sam = await somebody();
    const { skill } = await keysOf(sam);
    const before = await sam.journal.read();
    await sam.run(SHARE, { ask: answers({ [SKILLS]: { answer: [skill] } }) });
    expect(await sam.journal.read()).toEqual(before);
  });

  it('can take out the lines in which somebody is named', async () => {
    const sam = await somebody();
    const { skill, critical } = await keysOf(sam);
    const ask = answers({
      [SKILLS]: { answer: [skill] },
      [CRITICAL]: { answer: [critical] },
      [NAMES]: { answer: 'without' },
    });
    await sam.run(SHARE, { ask });
    expect(sam.files.get('growth.md')).not.toContain('steps in');
    expect(await marksOf(sam)).not.toContain('critical');
  });

  it('shows what leaves just as it leaves', async () => {
    const sam = await somebody();
    const { skill } = await keysOf(sam);
    const { out } = await sam.run(SHARE, { ask: answers({ [SKILLS]: { answer: [skill] } }) });
    const blanks = /\s+/g;
    expect(out.replace(blanks, ' ')).toContain(sam.files.get('growth.md')?.trim().replace(blanks, ' '));
  });

  it('breaks no word of what leaves at the edge of the window', async () => {
    const sam = await somebody();
    const example = 'I spoke once and then listened '.repeat(6).trim();
    await sam.run(['log', 'Again', '--date', '2026-10-02', '--skill', `saying no: ${example}`]);
    const ids = (await sam.journal.read()).sessions.map(({ id, skills }) => `${id} ${skills[0]?.id}`);
    const { out } = await sam.run(SHARE, { ask: answers({ [SKILLS]: { answer: ids } }) });
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
    expect(out.replace(/\s+/g, ' ')).toContain(example);
  });

  it('goes back to the list as it was ticked', async () => {
    const sam = await somebody();
    const { critical } = await keysOf(sam);
    const ask = answers({
      [SKILLS]: none,
      [CRITICAL]: { answer: [critical] },
      [NAMES]: goOn,
      [PREVIEW]: [{ answer: 'again' }, goOn],
    });
    expect((await sam.run(SHARE, { ask })).code).toBe(0);
    const again = ask.asked.filter(({ title }) => title === CRITICAL).map(({ prompt }) => prompt);
    expect(again[1]).toMatchObject({ suggestion: [critical] });
  });

  it.each([
    ['the first list', { [SKILLS]: 'ctrl-c' }],
    ['the review', { [SKILLS]: none, [CRITICAL]: none, [REVIEW]: 'ctrl-c' }],
    ['the preview', { [PREVIEW]: 'ctrl-c' }],
    ['the name of the file', { [WHERE]: 'ctrl-c' }],
  ] as const)('leaves nothing marked and no file where one breaks off at %s', async (_, broken) => {
    const sam = await somebody();
    const before = await sam.journal.read();
    const { skill } = await keysOf(sam);
    sam.files.clear();
    const ask = answers({ [SKILLS]: { answer: [skill] }, ...(broken as Record<string, Gesture>) });
    expect((await sam.run(SHARE, { ask })).code).toBe(130);
    expect([await sam.journal.read(), sam.files.size]).toEqual([before, 0]);
  });

  it('marks nothing where the file cannot be written', async () => {
    const sam = await somebody();
    const before = await sam.journal.read();
    sam.files.set('disk', 'full');
    const ask = answers({
      [SKILLS]: none,
      [CRITICAL]: { answer: [(await keysOf(sam)).critical] },
      [NAMES]: goOn,
    });
    expect((await sam.run(SHARE, { ask })).code).toBe(8);
    expect(await sam.journal.read()).toEqual(before);
  });

  it('refuses a file that is there before anything is asked', async () => {
    const sam = await somebody();
    sam.files.set('growth.md', 'mine');
    const ask = answers({});
    expect((await sam.run([...SHARE, '--output', 'growth.md'], { ask })).code).toBe(2);
    expect([ask.asked.length, sam.files.get('growth.md')]).toEqual([0, 'mine']);
  });

  it('asks for another file where that one is there', async () => {
    const sam = await somebody();
    sam.files.set('growth.md', 'mine');
    const { skill } = await keysOf(sam);
    const where = [{ answer: 'growth.md' }, { answer: 'other.md' }];
    const { code, err } = await sam.run(SHARE, {
      ask: answers({ [SKILLS]: { answer: [skill] }, [WHERE]: where }),
    });
    expect([code, sam.files.get('growth.md')]).toEqual([0, 'mine']);
    expect(err).toContain('growth.md already exists');
    expect(sam.files.get('other.md')).toContain('giving the lead');
  });

  it('says who is named before it asks about them, also where little is said', async () => {
    const sam = await somebody();
    const { critical } = await keysOf(sam);
    const ask = answers({ [SKILLS]: none, [CRITICAL]: { answer: [critical] }, [NAMES]: goOn });
    const { err } = await sam.run([...SHARE, '-q', '--output', 'growth.md'], { ask });
    expect(err).toContain('[Ann de Wit]');
  });

  it('can be stopped where nothing is ticked', async () => {
    const sam = await somebody();
    const before = await sam.journal.read();
    const ask = answers({ [SKILLS]: none, [NOTHING]: { answer: 'stop' } });
    const { code, err } = await sam.run(SHARE, { ask });
    expect(code).toBe(0);
    expect(err).toContain('Nothing was marked, and nothing was written.');
    expect(await sam.journal.read()).toEqual(before);
  });
});

describe('a page for a new mentor', () => {
  it('is addressed to them, and holds what is marked', async () => {
    const sam = await somebody();
    await sam.run(['people', 'add', 'Bea']);
    const { code, out } = await sam.run(['people', 'brief', 'Bea']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# For Bea\n/);
    expect(out).toContain('giving the lead');
    expect(out).not.toContain('Ann');
  });

  it.each([
    [['people', 'brief', 'Nobody'], 3],
    [['people', 'brief', 'Ann', '--format', 'csv'], 2],
    [['people', 'brief'], 2],
  ])('refuses %j', async (args, expected) => {
    expect((await (await somebody()).run(args)).code).toBe(expected);
  });

  it('is none where nothing is marked', async () => {
    const bo = person();
    await bo.run(['people', 'add', 'Bea']);
    const { code, err } = await bo.run(['people', 'brief', 'Bea']);
    expect(code).toBe(3);
    expect(err).toContain('mentor people brief Bea');
  });
});
