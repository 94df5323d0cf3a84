import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersWith } from '../support/answers.ts';
import { type Person, person, type Run } from '../support/world.ts';

/** Names that are easily taken for something else: for each other, for an id, for a flag, for nothing at all. */
const NAMES = [
  'Ann',
  'ann',
  'Ánn',
  'Ann Bakker',
  'Bob',
  '--',
  '-x',
  '0000',
  '',
  ' ',
  '\u200b',
  '\u202eNna\u202c',
  'Ann\u001b[2J\r\nBEGIN:VALARM',
  '👩‍🏫',
  '=1+1',
  'x'.repeat(300),
];

const WHENS = [
  'friday 14:00',
  'vrijdag half drie',
  'monday',
  'noon',
  'yesterday 9:00',
  'today',
  'in two weeks at 10:00',
  '31 february',
  '2027-03-28 02:30',
  '2027-10-31 02:30',
  '9999-12-31 23:59',
  '0000-01-01 00:00',
  'tomorrow 24:00',
  '12am',
  '',
];

const TEXTS = [
  'call ann',
  'ask for a week @ 2026-12-01',
  '[x] done',
  '[ ] @ friday',
  'a\nb\r\nc',
  '\u001b]0;t\u0007',
  '.*(',
  '',
  ' ',
  'ø'.repeat(2000),
];

const NUMBERS = ['1', '5', '0', '-1', '3.5', 'x', '', '99999999999999999999'];

const LIST = 'name,does\nAnn,nurse\nann,"doctor, and\r\nmore"\n"Bob,x\n=1+1,y\n,nobody\n0000,z\n';

const KINDS = { name: NAMES, when: WHENS, text: TEXTS, number: NUMBERS } as const;

/** What one may type: words as they are, and in angle brackets a kind of value. Flags that take one are written `--flag=<kind>`. */
const COMMANDS: readonly (readonly [words: string, ...flags: string[]])[] = [
  [
    'people add <name>',
    '--what=<text>',
    '--employer=own',
    '--employer=<text>',
    '--on-path=yes',
    '--decides-on-me=<text>',
    '--met=<text>',
  ],
  ['people', '--json'],
  [
    'people rate <name>',
    '--safe=<number>',
    '--learn=<number>',
    '--verdict=deciding',
    '--verdict=no-fit',
    '--date=<when>',
  ],
  ['people choose <name>'],
  [
    'people agree <name>',
    '--weeks=<number>',
    '--minutes=<number>',
    '--place=<text>',
    '--look-back=<when>',
    '--output=-',
    '--output=agreement.md',
  ],
  ['people checkin <name>', '--seen=<number>', '--free=<number>', '--text=<text>', '--date=<when>'],
  ['people end <name>', '--text=<text>', '--date=<when>'],
  ['people message <name>', '--ask-for-choice'],
  ['people edit <name>', '--name=<name>', '--what=<text>', '--employer=<text>', '--same-work=no'],
  [
    'next <when>',
    '--with=<name>',
    '--place=<text>',
    '--minutes=<number>',
    '--ics=-',
    '--ics=meeting.ics',
    '--title=<text>',
  ],
  ['next', '--with=<name>', '--ics=-'],
  ['next --cancel', '--with=<name>', '--ics=-', '--place=<text>'],
  [
    'prepare',
    '--with=<name>',
    '--method=grow',
    '--agenda=<text>',
    '--ambition=<text>',
    '--goal=<text>',
    '--output=-',
  ],
  ['questions', '--all', '--about=craft', '--type=<text>', '--phase=hard', '--asked'],
  ['questions add <text>', '--about=doubts', '--type=<text>'],
  ['questions asked <text>'],
  ['questions hide <text>'],
  ['questions unhide <text>'],
  ['actions', '--due', '--all'],
  ['actions add <text>', '--due=<when>', '--with=<name>'],
  ['actions done <text>'],
  ['actions drop <text>'],
  ['actions move <text> <when>'],
  [
    'log <text>',
    '--mentor=<name>',
    '--date=<when>',
    '--action=<text>',
    '--blind-spot=<text>',
    '--seen=<text>',
    '--changed=<text>',
    '--skill=<text>',
    '--expected=<text>',
    '--confidence=<number>',
    '--share=critical',
  ],
  [
    'list <text>',
    '--mentor=<name>',
    '--skill=<text>',
    '--since=<when>',
    '--until=<when>',
    '--with-open-actions',
    '--last=<number>',
  ],
  [
    'people find --from=list.csv',
    '--keep=<name>',
    '--keep=<number>',
    '--best=<number>',
    '--what-column=<text>',
    '--path-words=<text>',
    '--employer=<text>',
  ],
  ['', '--json'],
  ['undo'],
  ['undo'],
  ['redo'],
];

const value = (kind: keyof typeof KINDS) => fc.constantFrom(...KINDS[kind]);

/** A word as typed: what stands in angle brackets is one of its kind. */
function typedWord(word: string): fc.Arbitrary<string> {
  const kind = (['name', 'when', 'text', 'number'] as const).find(one => word.includes(`<${one}>`));
  return kind === undefined
    ? fc.constant(word)
    : value(kind).map(typed => word.replace(`<${kind}>`, () => typed));
}

const command: fc.Arbitrary<readonly string[]> = fc.constantFrom(...COMMANDS).chain(([words, ...flags]) =>
  fc
    .tuple(
      fc.subarray([...flags, '--json']).map(some => some.slice(-4)),
      fc.constant(words.split(' ').filter(Boolean)),
    )
    .chain(([some, typed]) => {
      const isValue = (word: string) => word.startsWith('<');
      const fixed = typed.filter(word => !isValue(word));
      const values = typed.filter(isValue);
      const parts = [...fixed, ...some, ...(values.length > 0 ? ['--', ...values] : [])];
      return fc.tuple(...parts.map(typedWord));
    }),
);

/** The ids of all that may be deleted. */
async function idsIn(me: Person): Promise<readonly string[]> {
  const { people, appointments, sessions, actions, questions } = await me.journal.read();
  return [people, appointments, sessions, actions, questions].flat().map(({ id }) => id);
}

function expectSound(args: readonly string[], { code, out, err }: Run): void {
  const said = `mentor ${args.map(word => JSON.stringify(word)).join(' ')}\n${err}`;
  expect([0, 2, 3, 4], said).toContain(code);
  if (code !== 0) expect(err, said).not.toBe('');
  if (args.includes('--json')) {
    if (code === 0) expect(() => JSON.parse(out), said).not.toThrow();
    else expect(out, said).toBe('');
  }
}

describe('whatever is typed, in whatever order', () => {
  it('is done or refused, one document or none with --json, and leaves a journal that is sound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 5, maxLength: 20 }),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        async (road, pick, isForever, isAdvised) => {
          const me = person();
          me.files.set('list.csv', LIST);
          if (isAdvised) await me.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answersWith()) });
          for (const args of road) expectSound(args, await me.run(args));
          const ids = await idsIn(me);
          if (ids.length > 0) {
            const id = ids[pick % ids.length] ?? '';
            const args = ['delete', id, '--yes', ...(isForever ? ['--forever'] : [])];
            expectSound(args, await me.run(args));
          }
          for (const args of [['undo'], ['redo'], [], ['people'], ['prepare'], ['list']])
            expectSound(args, await me.run(args));
          expect(await me.run(['doctor'])).toMatchObject({ code: 0 });
          const { out } = await me.run(['export', '--format', 'json']);
          const other = person();
          other.files.set('mine.json', out);
          expect(await other.run(['import', 'mine.json'])).toMatchObject({ code: 0 });
          expect(JSON.parse((await other.run(['export', '--format', 'json'])).out)).toEqual(JSON.parse(out));
        },
      ),
      { numRuns: 12 },
    );
  });
});
