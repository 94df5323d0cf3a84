import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/domain/journal/journal.ts';
import { journalText } from '../../src/domain/journal/journal.ts';
import { withMarksLeft } from '../../src/domain/journal/marks.ts';
import { answersWith } from '../support/answers.ts';
import { type Person, person } from '../support/world.ts';

const ALL_MARKS = {
  intakes: ['ambition', 'recommendation'],
  people: ['agreement', 'ended'],
  sessions: ['mentor', 'stages', 'what', 'critical'],
  actions: ['text', 'expected', 'happened'],
} as const;

/** A journal in which all of one meeting and what belongs to it is marked, as it is imported. */
async function marked(): Promise<Person> {
  const sam = person();
  await sam.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answersWith()) });
  await sam.run(['people', 'add', 'Ann']);
  await sam.run(['people', 'agree', 'Ann', '--goals', 'saying no']);
  await sam.run([
    ...['log', 'About me', '--mentor', 'Ann', '--critical', 'my tone'],
    ...['--action', 'rest', '--expected', 'calm'],
  ]);
  const journal = await sam.journal.read();
  const mark = <L extends keyof typeof ALL_MARKS>(list: L) =>
    journal[list].map(record => ({ ...record, shared: [...ALL_MARKS[list]] }));
  const bo = person();
  const lists = {
    intakes: mark('intakes'),
    people: mark('people'),
    sessions: mark('sessions'),
    actions: mark('actions'),
  };
  bo.files.set('journal.json', journalText({ ...journal, ...lists } as Journal));
  expect((await bo.run(['import', 'journal.json'])).code).toBe(0);
  return bo;
}

async function marksIn({ journal }: Person, list: keyof typeof ALL_MARKS): Promise<readonly string[]> {
  return (await journal.read())[list].flatMap(({ shared }) => shared);
}

describe('marks', () => {
  it('come along with an import, those of intakes and people too', async () => {
    const sam = await marked();
    for (const [list, marks] of Object.entries(ALL_MARKS)) {
      expect(await marksIn(sam, list as keyof typeof ALL_MARKS)).toEqual(marks);
    }
  });

  it.each([
    [['actions', 'done', 'rest', '--happened', 'slept'], 'actions', ['text', 'expected']],
    [['actions', 'done', 'rest'], 'actions', ['text', 'expected', 'happened']],
    [['people', 'agree', 'Ann', '--goals', 'leading'], 'people', ['ended']],
    [['people', 'end', 'Ann', '--text', 'thanks'], 'people', ['agreement']],
  ] as const)(
    'go with what says something else by then, and stay with the rest: %j',
    async (args, list, left) => {
      const sam = await marked();
      expect((await sam.run([...args])).code).toBe(0);
      expect(await marksIn(sam, list)).toEqual(left);
    },
  );

  it('go with the name of another mentor', async () => {
    const sam = await marked();
    const { id } = (await sam.journal.read()).sessions[0] ?? { id: '' };
    expect((await sam.run(['edit', id, '--mentor', 'Bea', '--critical', 'my haste'])).code).toBe(0);
    expect(await marksIn(sam, 'sessions')).toEqual(['stages', 'what']);
  });

  it('go with the name of somebody who is called otherwise by then, and come back with it', async () => {
    const sam = await marked();
    expect((await sam.run(['people', 'edit', 'Ann', '--name', 'Ann Secret'])).code).toBe(0);
    expect(await marksIn(sam, 'sessions')).toEqual(['stages', 'what', 'critical']);
    expect(await marksIn(sam, 'people')).toEqual(['agreement', 'ended']);
    expect((await sam.run(['undo'])).code).toBe(0);
    expect(await marksIn(sam, 'sessions')).toContain('mentor');
  });

  it('go with a name that an import changes, and stay with one that a deletion leaves', async () => {
    const sam = await marked();
    const { people, ...journal } = await sam.journal.read();
    const renamed = people.map(one => ({
      ...one,
      name: 'Ann Secret',
      updatedAt: '2030-01-01T00:00:00.000Z',
    }));
    sam.files.set('theirs.json', journalText({ ...journal, people: renamed }));
    expect((await sam.run(['import', 'theirs.json'])).code).toBe(0);
    expect(await marksIn(sam, 'sessions')).not.toContain('mentor');
    const ed = await marked();
    expect((await ed.run(['delete', (await ed.journal.read()).people[0]?.id ?? '', '--yes'])).code).toBe(0);
    expect(await marksIn(ed, 'sessions')).toContain('mentor');
  });

  it('of a name and of stages can be set by flags', async () => {
    const sam = await marked();
    await sam.run(['log', 'Again', '--share', 'mentor', '--share', 'stages']);
    expect((await sam.journal.read()).sessions.find(({ what }) => what === 'Again')?.shared).toEqual([
      'mentor',
      'stages',
    ]);
  });

  it('that this version does not know stay', () => {
    const before = { shared: ['text', 'of-another-version'], text: 'a' };
    expect(withMarksLeft(before, { ...before, text: 'b' }, ['text']).shared).toEqual(['of-another-version']);
    expect(withMarksLeft(before, before, ['text'])).toBe(before);
  });
});
