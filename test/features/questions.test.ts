import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { library } from '../../src/domain/questions/library.ts';
import { libraryQuestions as english } from '../../src/i18n/en/questions.ts';
import { libraryQuestions as dutch } from '../../src/i18n/nl/questions.ts';
import { appointmentWith, intake, personWith, questionWith, sessionWith } from '../store/samples.ts';
import { person } from '../support/world.ts';

const journal: Journal = { ...emptyJournal, intakes: [intake], people: [personWith()] };

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly type: string | null;
  readonly about: string | null;
  readonly phase: string | null;
  readonly asked: readonly string[];
  readonly hidden: boolean;
  readonly library: string | null;
}

type Sam = ReturnType<typeof person>;
const listed = async (sam: Sam, ...flags: string[]): Promise<readonly Shown[]> =>
  JSON.parse((await sam.run(['questions', ...flags, '--json'])).out).questions;
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('mentor questions', () => {
  it('lists what fits the advice and where one is, and says how many there are', async () => {
    const { code, out, err } = await person(journal).run(['questions']);
    expect(code).toBe(0);
    expect(out).toContain('Questions for a mentor on your career path, the first meeting');
    expect(out).toContain(english['route-seen']);
    expect(out).not.toContain(english['route-stuck']);
    expect(out).not.toContain(english['craft-shown']);
    expect(err).toContain(`All ${library.length}: mentor questions --all`);
  });

  it('goes by how it stands with whom one meets next', async () => {
    const low = sessionWith({ person: personWith().id, confidence: 2 });
    const out = (await person({ ...journal, sessions: [low] }).run(['questions'], { language: 'nl' })).out;
    expect(out).toContain('Vragen voor een mentor op je loopbaanpad, als het moeilijk is');
    expect(out).toContain(dutch['route-stuck']);
    expect(out).not.toContain(dutch['route-seen']);
  });

  it('has something for somebody new', async () => {
    const { code, out } = await person().run(['questions']);
    expect(code).toBe(0);
    expect(out).toContain('Questions for a mentor, the first meeting');
    expect(out).toContain(english['first-worth-it']);
  });

  it('lists all of them, as data with what is known of each', async () => {
    const all = await listed(person(journal), '--all');
    expect(ids(all)).toEqual(library.map(({ id }) => id));
    expect(all[0]).toEqual({
      ...library[0],
      text: english['route-seen'],
      asked: [],
      hidden: false,
      library: 'route-seen',
    });
  });

  it('lists those of a kind, about something and for a time', async () => {
    const sam = person(journal);
    expect(ids(await listed(sam, '--about', 'challenge', '--phase', 'hard'))).toEqual([
      'challenge-sure',
      'challenge-too-late',
      'challenge-held-back',
    ]);
    const outside = await listed(sam, '--type', 'outside-neutral', '--phase', 'ending');
    expect(
      outside.every(({ type, phase }) => type !== 'inside-career-path' && (phase ?? 'ending') === 'ending'),
    ).toBe(true);
    expect(outside.length).toBeGreaterThan(3);
  });

  it('refuses all that does not fit at once, and flags that do not go together', async () => {
    const { code, out, err } = await person().run([
      'questions',
      '--type',
      'boss',
      '--about',
      '',
      '--phase',
      'Later',
    ]);
    expect([code, out]).toEqual([2, '']);
    for (const flag of ['--type', '--about', '--phase']) expect(err).toContain(`${flag}: expected one of `);
    expect((await person().run(['questions', '--asked', '--hidden'])).code).toBe(2);
  });

  it('says so where nothing fits, within the width of the screen', async () => {
    const sam = person(journal);
    for (const [flags, told] of [
      [['--asked'], 'You have not asked any of these yet.'],
      [['--hidden'], 'You have not hidden any questions.'],
      [['--about', 'route', '--type', 'outside-neutral'], 'No questions match that.'],
    ] as const) {
      const { code, out, err } = await sam.run(['questions', ...flags]);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(told);
      expect(err.split('\n').filter(line => line.length > 80)).toEqual([]);
    }
    expect(await listed(sam, '--asked')).toEqual([]);
  });
});

describe('a question of one’s own', () => {
  it('is added, listed with ours, exported, imported, deleted and brought back', async () => {
    const sam = person(journal);
    const args = [
      'questions',
      'add',
      'Which meeting would',
      'you rather forget?',
      '--about',
      'route',
      '--phase',
      'first',
    ];
    const { code, out } = await sam.run([...args, '--json']);
    expect(code).toBe(0);
    const { id, ...rest } = JSON.parse(out);
    expect(rest).toMatchObject({
      ...{ text: 'Which meeting would you rather forget?', type: null, about: 'route', phase: 'first' },
      ...{ library: null, asked: [], hidden: false, shared: [] },
    });
    expect((await sam.run(['questions'])).out).toContain(
      'Which meeting would you rather forget?\n    your own, ',
    );
    const exported = (await sam.run(['export', '--json'])).out;
    expect(JSON.parse(exported).questions).toHaveLength(1);
    const other = person();
    other.files.set('journal.json', exported);
    expect((await other.run(['import', 'journal.json'])).out).toContain('1 question');
    expect(ids((await other.journal.read()).questions)).toEqual([id]);
    await sam.run(['undo']);
    expect((await sam.journal.read()).questions).toEqual([]);
    await sam.run(['redo']);
    await sam.run(['delete', id, '--forever', '--yes']);
    expect((await sam.journal.read()).questions).toEqual([]);
    expect((await sam.journal.read()).deleted).toMatchObject([{ id, forever: true }]);
    expect((await sam.run(['undo', '--list'])).out).not.toContain('forget?');
  });

  it('is refused without a word, with all else that is wrong', async () => {
    const { code, err } = await person().run(['questions', 'add', '  ', '--about', 'love']);
    expect(code).toBe(2);
    expect(err).toContain('text: missing');
    expect(err).toContain('--about: expected one of route');
    expect((await person().run(['questions', 'add'])).code).toBe(2);
  });

  it('is told of by undo in its own words', async () => {
    const sam = person();
    await sam.run(['questions', 'add', 'Which day?']);
    expect((await sam.run(['undo'])).out).toContain('Undone: question noted, “Which day?”.');
  });
});

describe('a question that was asked', () => {
  it('is named by some of its words, and lists with the day, the last first', async () => {
    const sam = person(journal);
    const { code, out } = await sam.run(['questions', 'asked', 'hardest', 'week', '--date', 'yesterday']);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      `Asked on Thursday 19 November 2026: ${english['doubts-worst-week']}`,
    );
    await sam.run(['questions', 'asked', 'route-turn']);
    expect((await listed(sam, '--asked')).map(({ id, asked }) => [id, asked])).toEqual([
      ['route-turn', ['2026-11-20']],
      ['doubts-worst-week', ['2026-11-19']],
    ]);
    expect((await sam.run(['questions', '--asked'])).out).toContain('asked on 19 November 2026');
  });

  it('is also one that stood on the agenda of a meeting', async () => {
    const prepared = [{ text: 'Which turn?', part: 'ambitions', question: 'route-turn' }] as const;
    const held = appointmentWith({ at: '2026-11-18T10:00:00.000Z', status: 'held', prepared });
    const sam = person({ ...journal, appointments: [held] });
    expect((await listed(sam, '--asked')).map(({ id, asked }) => [id, asked])).toEqual([
      ['route-turn', ['2026-11-18']],
    ]);
  });

  it('is told twice at no cost', async () => {
    const sam = person(journal);
    await sam.run(['questions', 'asked', 'route-turn']);
    await sam.run(['questions', 'asked', 'route-turn']);
    expect((await sam.journal.history()).done.filter(({ doing }) => doing === 'questions')).toHaveLength(1);
    expect((await sam.run(['undo'])).out).toContain('Undone: question noted, “Which turn');
  });

  it('is not found by words that no question has, nor by those of several, nor on a day to come', async () => {
    const none = await person().run(['questions', 'asked', 'holidays']);
    expect([none.code, none.out]).toEqual([3, '']);
    expect(none.err).toContain('There is no question with “holidays” in it.');
    const several = await person().run(['questions', 'asked', 'work']);
    expect(several.code).toBe(2);
    expect(several.err.replace(/\s+/g, ' ')).toMatch(
      /work could be “.+” \([a-z-]+\) or “.+, or \d+ more\. Give more/,
    );
    expect((await person().run(['questions', 'asked', 'route-turn', '--date', 'tomorrow'])).code).toBe(2);
  });
});

describe('a question that is hidden', () => {
  it('is suggested no more until it is brought back', async () => {
    const sam = person(journal);
    expect((await sam.run(['questions', 'hide', 'route-seen'])).out).toContain(
      `Hidden: ${english['route-seen']}`,
    );
    expect(ids(await listed(sam))).not.toContain('route-seen');
    expect(ids(await listed(sam, '--all'))).not.toContain('route-seen');
    expect(ids(await listed(sam, '--hidden'))).toEqual(['route-seen']);
    const { out } = await sam.run(['questions', 'unhide', 'into view', '--json']);
    expect(JSON.parse(out)).toMatchObject({ id: 'route-seen', hidden: false });
    expect(ids(await listed(sam))).toContain('route-seen');
    expect(await listed(sam, '--hidden')).toEqual([]);
  });

  it('keeps quiet where that is wished, and says so in Dutch', async () => {
    const sam = person(journal);
    expect((await sam.run(['questions', 'hide', 'route-seen', '--quiet'])).out).toBe('');
    const shown = await sam.run(['questions', 'unhide', 'route-seen'], { language: 'nl' });
    expect(shown.out).toContain(`Staat er weer bij: ${dutch['route-seen']}`);
  });

  it('of one’s own, is hidden where it stands', async () => {
    const sam = person({ ...journal, questions: [questionWith()] });
    await sam.run(['questions', 'hide', 'rather forget']);
    expect((await sam.journal.read()).questions).toMatchObject([{ id: questionWith().id, hidden: true }]);
  });
});
