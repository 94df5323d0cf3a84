import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal, withIntake } from '../../src/domain/journal/journal.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { intakeOf, scientist } from '../render/samples.ts';
import { appointmentWith, personWith, sessionWith } from '../store/samples.ts';
import { person, TODAY } from '../support/world.ts';

const words = en('mentor').people;
const advised = withIntake(emptyJournal, intakeOf(scientist));
const ON_THE_PATH = [
  '--on-path',
  'yes',
  '--decides-on-me',
  'no',
  '--talks-with-judges',
  'no',
  '--employer',
  'other',
];
const FAR = ['--on-path', 'no', '--same-work', 'no', '--decides-on-me', 'no', '--talks-with-judges', 'no'];

const withAnn = (changes: Partial<Journal> = {}) =>
  person({ ...advised, people: [personWith({ status: 'candidate', ratings: [] })], ...changes });
const peopleOf = async (sam: ReturnType<typeof person>) => (await sam.journal.read()).people;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('mentor people add', () => {
  it('keeps what the flags say, and asks nothing', async () => {
    const sam = person(advised);
    const flags = ['--what', 'leads a ward', '--met', 'a conference', ...ON_THE_PATH];
    expect((await sam.run(['people', 'add', 'Ann', ...flags])).code).toBe(0);
    expect(await peopleOf(sam)).toMatchObject([
      {
        ...{ name: 'Ann', what: 'leads a ward', met: 'a conference', status: 'candidate', ratings: [] },
        ...{ onPath: true, decidesOnMe: false, talksWithJudges: false, employer: 'other', sameWork: null },
      },
    ]);
  });

  it.each([
    [
      'somebody on the path',
      ON_THE_PATH,
      'is a mentor on your career path. ',
      'what your advice says to look for.',
    ],
    [
      'somebody from outside',
      FAR,
      'is a mentor from outside. ',
      'Your advice says to look for a mentor on your',
    ],
    [
      'the own boss',
      ['--decides-on-me', 'yes', '--on-path', 'yes'],
      'Not as your mentor',
      'hears a doubt differently',
    ],
    [
      'a colleague in the trade',
      ['--same-work', 'yes', '--on-path', 'no', '--employer', 'other'],
      'neither kind',
      'not neutral, wherever they work',
    ],
    ['a stranger', ['--what', 'paints'], 'is not clear yet', 'Not known yet: whether they have a say'],
  ])('says what somebody is for the person, and why: %s', async (_who, flags, ...told) => {
    const { out } = await person(advised).run(['people', 'add', 'Ann', ...flags]);
    for (const one of told) expect(oneLine(out)).toContain(one);
  });

  it('speaks the language of the person', async () => {
    const { out } = await person(advised).run(['people', 'add', 'Ann', ...ON_THE_PATH], { language: 'nl' });
    expect(out).toContain('Voor jou is Ann een mentor op je loopbaanpad.');
  });

  it('prints the record with what they are beside it, for other programs', async () => {
    const { out } = await person(advised).run(['people', 'add', 'Ann', '--json', ...ON_THE_PATH]);
    expect(JSON.parse(out)).toMatchObject({
      name: 'Ann',
      status: 'candidate',
      fit: {
        type: 'inside-career-path',
        match: { as: 'first' },
        because: [{ id: 'knows-the-path' }, { id: 'no-say-over-you' }, { id: 'no-shared-circle' }],
      },
    });
  });

  it('refuses all that does not fit at once, and keeps nothing', async () => {
    const sam = withAnn();
    const { code, err } = await sam.run([
      'people',
      'add',
      ' ANN ',
      '--on-path',
      'perhaps',
      '--employer',
      'mine',
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/--employer: expected one of own, other; got mine/);
    expect(err).toMatch(/--on-path: expected one of yes, no; got perhaps/);
    expect(err).toMatch(/name: Ann \(000000\) is already among your people/);
    expect(await peopleOf(sam)).toHaveLength(1);
  });

  it('names what is wrong with a name as what it is, and not as a flag', async () => {
    const { err } = await person(advised).run(['people', 'add', ' ', '--employer', 'none']);
    expect(err).toContain('\n  name: missing.');
    expect(err).toContain('\n  --employer: expected one of own, other');
  });

  it('takes yes and no in either language', async () => {
    const sam = person();
    await sam.run(['people', 'add', 'Ann', '--on-path', 'ja', '--same-work', 'nee']);
    expect(await peopleOf(sam)).toMatchObject([{ onPath: true, sameWork: false }]);
  });

  it('needs a name where nobody can be asked', async () => {
    expect((await person().run(['people', 'add', '--no-input'])).code).toBe(4);
    expect((await person().run(['people', 'add', ' '])).code).toBe(2);
  });

  it('helps to ask for a choice where the assigned mentor does not suit', async () => {
    const assigned = withIntake(emptyJournal, intakeOf({ ...scientist, offer: 'assigned' }));
    const { err } = await person(assigned).run(['people', 'add', 'Bo', '--decides-on-me', 'yes']);
    expect(oneLine(err)).toContain('mentor people message Bo --ask-for-choice');
    const suits = await person(assigned).run(['people', 'add', 'Bo', ...ON_THE_PATH]);
    expect(suits.err).not.toContain('--ask-for-choice');
  });
});

describe('mentor people', () => {
  it('lays everybody side by side against the advice, in the order in which they came', async () => {
    const sam = person(advised);
    await sam.run(['people', 'add', 'Zoe', ...FAR]);
    await sam.run(['people', 'add', 'Ann', ...ON_THE_PATH]);
    const { out, code } = await sam.run(['people']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Your advice: a mentor on your career path\.\n/);
    expect(out).toMatch(/Zoe +Ann\n/);
    expect(out).toMatch(/For you +from outside +on your path\n/);
    expect(out).toMatch(/Your advice +the other kind +fits\n/);
    expect((await sam.run(['people', 'list'])).out).toBe(out);
  });

  it('tells other programs of all, also of those with whom it ended', async () => {
    const sam = withAnn();
    await sam.run(['people', 'end', 'Ann']);
    const { out } = await sam.run(['people', 'list', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      people: [{ name: 'Ann', status: 'declined', fit: { type: null } }],
    });
    expect(JSON.parse((await person().run(['people', '--json'])).out)).toEqual({ people: [] });
  });

  it('says how to begin where there is nobody', async () => {
    expect(await person().run(['people'])).toMatchObject({ code: 0, out: '', err: `${words.list.nobody}\n` });
  });

  it('names those with whom it ended apart', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    await sam.run(['people', 'end', 'Ann']);
    expect((await sam.run(['people'])).out).toContain('Wrapped up: Ann.');
  });

  it('is sound before the first advice', async () => {
    const { out } = await person({ ...emptyJournal, people: [personWith()] }).run(['people']);
    expect(out).toContain(words.list.noAdvice);
  });
});

describe('mentor people rate', () => {
  it('keeps what was given of the eight, each in its place, and the verdict', async () => {
    const sam = withAnn();
    const flags = ['--safe', '5', '--again', '4', '--learn', '3', '--verdict', 'good', '--date', 'yesterday'];
    const { out, code } = await sam.run(['people', 'rate', 'ann', ...flags]);
    expect(code).toBe(0);
    expect(out).toContain('Click 4.5 out of 5, learning 3.0 out of 5, a good fit.');
    expect(await peopleOf(sam)).toMatchObject([
      {
        status: 'candidate',
        ratings: [
          {
            day: '2026-11-19',
            click: [5, null, null, 4],
            learning: [null, 3, null, null],
            verdict: 'good',
          },
        ],
      },
    ]);
  });

  it('shows what was said before only once the new one is given', async () => {
    const sam = withAnn();
    await sam.run(['people', 'rate', 'Ann', '--safe', '2', '--verdict', 'deciding', '--date', '2026-11-02']);
    const { out } = await sam.run(['people', 'rate', 'Ann', '--safe', '4', '--verdict', 'good']);
    expect(out).toContain('On Monday 2 November 2026: click 2.0 out of 5, still deciding.');
  });

  it('comes back after the next meeting where one was still deciding, and not before', async () => {
    const sam = withAnn();
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'deciding', '--date', '2026-11-02']);
    const again = 'You were still deciding about Ann';
    expect(
      (await sam.run(['log', 'First talk', '--mentor', 'Ann', '--date', '2026-11-02'])).err,
    ).not.toContain(again);
    expect((await sam.run(['people'])).err).not.toContain(again);
    expect((await sam.run(['log', 'Second talk', '--mentor', 'ann', '--date', '2026-11-18'])).err).toContain(
      again,
    );
    expect((await sam.run(['people'])).err).toContain(again);
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'good']);
    expect((await sam.run(['people'])).err).not.toContain(again);
  });

  it('does not come back once one has chosen them', async () => {
    const sam = withAnn();
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'deciding', '--date', '2026-11-02']);
    await sam.run(['people', 'choose', 'Ann']);
    const { err } = await sam.run(['log', 'Second talk', '--mentor', 'ann', '--date', '2026-11-18']);
    expect(err).not.toContain('still deciding');
  });

  it('lets a candidate go who is no fit, and takes them up again who is one after all', async () => {
    const sam = withAnn();
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'no-fit']);
    expect(await peopleOf(sam)).toMatchObject([{ status: 'declined' }]);
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'deciding']);
    expect(await peopleOf(sam)).toMatchObject([{ status: 'candidate' }]);
  });

  it('never ends it with a mentor by a verdict', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    await sam.run(['people', 'rate', 'Ann', '--verdict', 'no-fit']);
    expect(await peopleOf(sam)).toMatchObject([{ status: 'mentor' }]);
  });

  it('refuses all that does not fit at once', async () => {
    const { code, err } = await withAnn().run([
      'people',
      'rate',
      'Ann',
      '--safe',
      '6',
      '--verdict',
      'ok',
      '--date',
      'someday',
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/--safe[\s\S]*--verdict[\s\S]*--date/);
  });

  it('is refused where it is nobody, and where nothing is said and nobody can be asked', async () => {
    expect((await withAnn().run(['people', 'rate', 'Zed', '--verdict', 'good'])).code).toBe(3);
    expect((await withAnn().run(['people', 'rate', 'Ann'])).code).toBe(4);
    expect((await withAnn().run(['people', 'rate'])).code).toBe(2);
  });
});

describe('mentor people choose', () => {
  it('makes somebody the mentor, beside those there are', async () => {
    const sam = withAnn();
    await sam.run(['people', 'add', 'Bo', ...FAR]);
    await sam.run(['people', 'choose', 'Ann']);
    const { out } = await sam.run(['people', 'choose', 'Bo']);
    expect(oneLine(out)).toContain('Besides Ann: two at once is quite ordinary.');
    expect(await peopleOf(sam)).toMatchObject([{ status: 'mentor' }, { status: 'mentor' }]);
  });

  it('warns of the own boss, and leaves the choice to the person', async () => {
    const sam = person(advised);
    await sam.run(['people', 'add', 'Bo', '--decides-on-me', 'yes']);
    const { out, code } = await sam.run(['people', 'choose', 'Bo']);
    expect(code).toBe(0);
    expect(oneLine(out)).toContain('hears a doubt differently');
    expect(await peopleOf(sam)).toMatchObject([{ status: 'mentor' }]);
  });

  it('takes it up again with somebody with whom it had ended, and keeps what was said then', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    await sam.run(['people', 'end', 'Ann', '--text', 'I ask first']);
    await sam.run(['people', 'choose', 'Ann']);
    expect(await peopleOf(sam)).toMatchObject([{ status: 'mentor', ended: null, note: 'I ask first' }]);
  });
});

describe('mentor people message', () => {
  it('is the message of the advice, for this person', async () => {
    const sam = person(advised);
    await sam.run(['people', 'add', 'Ann de Wit', '--met', 'the autumn conference', ...ON_THE_PATH]);
    const { out, err, code } = await sam.run(['people', 'message', 'ann']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Dear Ann,\n/);
    expect(oneLine(out)).toContain('(the autumn conference)');
    expect(oneLine(out)).toContain('May I tell you in five minutes why I want this');
    expect(oneLine(err)).toContain('Nothing is sent from here.');
  });

  it('asks somebody from outside what they can tell, and not the way', async () => {
    const both = withIntake(emptyJournal, intakeOf({ ...scientist, questions: ['route', 'doubts'] }));
    const sam = person(both);
    await sam.run(['people', 'add', 'Dee', ...FAR]);
    const { out } = await sam.run(['people', 'message', 'Dee', '--json']);
    expect(JSON.parse(out).text).toContain('how did you find out what was right for you');
  });

  it('says nothing of a step to somebody in the own house where that may harm', async () => {
    const unsafe = { ...scientist, canSpeakFreely: 1, targetPosition: 'group leader' } as const;
    const sam = person(withIntake(emptyJournal, intakeOf(unsafe)));
    await sam.run(['people', 'add', 'Ann', '--on-path', 'yes', '--employer', 'own']);
    expect((await sam.run(['people', 'message', 'Ann'])).out).not.toContain('group leader');
    await sam.run(['people', 'edit', 'Ann', '--employer', 'other']);
    expect((await sam.run(['people', 'message', 'Ann'])).out).toContain('group leader');
  });

  it('asks for a choice without blame', async () => {
    const { out } = await withAnn().run(['people', 'message', 'Ann', '--ask-for-choice']);
    expect(oneLine(out)).toContain('Could I meet two or three people first, and then choose?');
  });

  it('tells whoever arranged it neither the plan nor the doubts', async () => {
    for (const questions of [['route'], ['doubts']] as const) {
      const sam = person(withIntake(emptyJournal, intakeOf({ ...scientist, questions, covered: [] })));
      await sam.run(['people', 'add', 'Ann']);
      const { out } = await sam.run(['people', 'message', 'Ann', '--ask-for-choice']);
      expect(out).not.toMatch(/career|path|outside|doubt/i);
    }
  });

  it('asks whoever has a say for a name or two, and tells them nothing of where one wants to go', async () => {
    const leaving = { ...scientist, employment: 'employed', targetPosition: 'group leader' } as const;
    const sam = person(withIntake(emptyJournal, intakeOf(leaving)));
    await sam.run(['people', 'add', 'Bo', '--decides-on-me', 'yes', '--on-path', 'yes']);
    const { out, err } = await sam.run(['people', 'message', 'Bo']);
    expect(oneLine(out)).toContain('Do you know one or two people I might ask?');
    expect(out).not.toContain('group leader');
    expect(oneLine(err)).toContain('Bo has a say over you.');
  });

  it('leaves the question to the person for somebody who is neither kind', async () => {
    const sam = person(advised);
    await sam.run(['people', 'add', 'Chris', '--on-path', 'no', '--talks-with-judges', 'yes']);
    expect((await sam.run(['people', 'message', 'Chris'])).out).toContain('(your question)?');
  });

  it('says that other help comes first, where the advice does', async () => {
    const sam = person(withIntake(emptyJournal, intakeOf({ ...scientist, stopSigns: ['misconduct'] })));
    await sam.run(['people', 'add', 'Dee', ...FAR]);
    expect(oneLine((await sam.run(['people', 'message', 'Dee'])).err)).toContain('puts other help first');
    expect((await sam.run(['people'])).out).toMatch(/^Your advice: other help first/);
  });

  it('needs an advice', async () => {
    const { code } = await person({ ...emptyJournal, people: [personWith()] }).run([
      'people',
      'message',
      'Ann',
    ]);
    expect(code).toBe(3);
  });
});

describe('mentor people agree', () => {
  it('says that it is kept where its page could not be written', async () => {
    const sam = withAnn();
    sam.files.set('page.md', 'mine');
    const { code, err } = await sam.run(['people', 'agree', 'Ann', '--weeks', '3', '--output', 'page.md']);
    expect(code).not.toBe(0);
    expect(oneLine(err)).toContain('Saved: what you and Ann agree on.');
    expect(await peopleOf(sam)).toMatchObject([{ agreement: { weeks: 3 } }]);
  });

  it('shows what was agreed where nobody can be asked, and needs something before that', async () => {
    const sam = withAnn();
    expect((await sam.run(['people', 'agree', 'Ann', '--no-input'])).code).toBe(4);
    await sam.run(['people', 'agree', 'Ann', '--weeks', '3']);
    const { out, code } = await sam.run(['people', 'agree', 'Ann', '--no-input']);
    expect([code, oneLine(out)]).toEqual([0, expect.stringContaining('What we agree on, Ann and I')]);
    const told = JSON.parse((await sam.run(['people', 'agree', 'Ann', '--json'])).out);
    expect(told).toEqual((await peopleOf(sam))[0]);
  });

  it('keeps what is agreed, a part at a time, and a blank clears', async () => {
    const sam = withAnn();
    await sam.run(['people', 'agree', 'Ann', '--weeks', '3', '--minutes', '45', '--place', 'the café']);
    await sam.run(['people', 'agree', 'Ann', '--look-back', '4 march', '--place', '']);
    expect(await peopleOf(sam)).toMatchObject([
      { agreement: { weeks: 3, minutes: 45, place: null, lookBack: '2027-03-04', goals: null } },
    ]);
  });

  it('is written as a page for both, which changes nothing', async () => {
    const sam = withAnn();
    await sam.run(['people', 'agree', 'Ann', '--weeks', '3', '--goals', 'Lead *without* shouting']);
    const before = (await sam.journal.history()).done.length;
    expect((await sam.run(['people', 'agree', 'Ann', '--output', 'page.md'])).code).toBe(0);
    const page = sam.files.get('page.md') ?? '';
    expect(page).toMatch(/^# What we agree on, Ann and I\n/);
    expect(page).toContain('Lead \\*without\\* shouting');
    expect(page).toContain('- Every 3 weeks');
    expect(page).toContain('Nobody is to blame then.');
    expect((await sam.journal.history()).done).toHaveLength(before);
    expect((await sam.run(['people', 'agree', 'Ann', '--output', 'page.md'])).code).toBe(2);
  });

  it('prints the record for other programs, wherever the page would go', async () => {
    const sam = withAnn();
    const agreed = JSON.parse((await sam.run(['people', 'agree', 'Ann', '--weeks', '3', '--json'])).out);
    expect(agreed).toEqual((await peopleOf(sam))[0]);
    const shown = await sam.run(['people', 'agree', 'Ann', '--output', '-', '--json']);
    expect(JSON.parse(shown.out)).toEqual(agreed);
    const written = await sam.run(['people', 'agree', 'Ann', '--output', 'page.md', '--json']);
    expect(JSON.parse(written.out)).toMatchObject({ path: 'page.md' });
  });

  it('refuses all that does not fit at once', async () => {
    const flags = ['--weeks', '99', '--minutes', 'long', '--look-back', 'yesterday', '--output', ''];
    const { code, err } = await withAnn().run(['people', 'agree', 'Ann', ...flags]);
    expect(code).toBe(2);
    expect(err).toMatch(/--weeks[\s\S]*--minutes[\s\S]*--look-back[\s\S]*--output/);
  });

  it('reminds of the day to look back', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    await sam.run(['people', 'agree', 'Ann', '--look-back', TODAY]);
    expect((await sam.run(['people'])).err).toContain('agreed to look back on Friday 20 November 2026');
  });
});

describe('mentor people checkin', () => {
  it('keeps how it is, and says what may help where it is low', async () => {
    const sam = withAnn();
    const { out } = await sam.run([
      'people',
      'checkin',
      'Ann',
      '--seen',
      '2',
      '--free',
      '5',
      '--text',
      'Less advice',
    ]);
    expect(out).toContain(words.checkingIn.low.seen);
    expect(await peopleOf(sam)).toMatchObject([
      { checkIns: [{ day: TODAY, answers: { seen: 2, free: 5 }, text: 'Less advice' }] },
    ]);
  });

  it('is offered once one has met often enough since the last one', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    for (const day of ['2026-09-01', '2026-09-22', '2026-10-13']) {
      expect((await sam.run(['log', 'x', '--mentor', 'Ann', '--date', day])).err).toBe('');
    }
    const fourth = await sam.run(['log', 'x', '--mentor', 'Ann', '--date', '2026-11-03']);
    expect(oneLine(fourth.err)).toContain('mentor people checkin Ann');
    await sam.run(['people', 'checkin', 'Ann', '--seen', '4']);
    expect((await sam.run(['log', 'x', '--mentor', 'Ann', '--date', '2026-11-20'])).err).toBe('');
  });
});

describe('mentor people end', () => {
  it('ends it at any moment, and keeps all', async () => {
    const sam = withAnn();
    await sam.run(['people', 'choose', 'Ann']);
    await sam.run(['log', 'About saying no', '--mentor', 'Ann']);
    const { out, code } = await sam.run([
      'people',
      'end',
      'Ann',
      '--text',
      'I ask first',
      '--date',
      'yesterday',
    ]);
    expect(code).toBe(0);
    expect(oneLine(out)).toContain('Wrapped up with Ann, on Thursday 19 November 2026.');
    expect(out).toContain(words.ending.together[0]);
    expect(await peopleOf(sam)).toMatchObject([
      { status: 'ended', ended: { day: '2026-11-19', text: 'I ask first' } },
    ]);
    expect((await sam.journal.read()).sessions).toHaveLength(1);
  });

  it('keeps what was said when it ended, where that is said once more', async () => {
    const sam = withAnn();
    await sam.run(['people', 'end', 'Ann', '--text', 'I ask first', '--date', 'yesterday']);
    await sam.run(['people', 'end', 'Ann']);
    expect(await peopleOf(sam)).toMatchObject([{ ended: { day: '2026-11-19', text: 'I ask first' } }]);
    await sam.run(['people', 'end', 'Ann', '--date', 'today']);
    expect(await peopleOf(sam)).toMatchObject([{ ended: { day: '2026-11-20', text: 'I ask first' } }]);
    await sam.run(['people', 'end', 'Ann', '--text', '']);
    expect(await peopleOf(sam)).toMatchObject([{ ended: { day: '2026-11-20', text: null } }]);
  });

  it('names a meeting that is planned still', async () => {
    const planned = appointmentWith({ person: personWith().id });
    const { out } = await person({ ...advised, people: [personWith()], appointments: [planned] }).run([
      'people',
      'end',
      'Ann',
    ]);
    expect(oneLine(out)).toContain('mentor next --cancel');
  });
});

describe('mentor people edit', () => {
  it('says anew what somebody is, and an empty value clears', async () => {
    const sam = withAnn();
    const { out } = await sam.run(['people', 'edit', 'Ann', '--decides-on-me', 'yes', '--what', '']);
    expect(out).toContain('Not as your mentor: Ann has a say over you.');
    expect(await peopleOf(sam)).toMatchObject([{ decidesOnMe: true, what: null }]);
  });

  it('takes back by an empty value what was chosen, too', async () => {
    const sam = withAnn();
    await sam.run(['people', 'edit', 'Ann', '--employer', 'own', '--on-path', 'yes']);
    const { code } = await sam.run(['people', 'edit', 'Ann', '--employer', '', '--on-path', ' ']);
    expect(code).toBe(0);
    expect(await peopleOf(sam)).toMatchObject([{ employer: null, onPath: null }]);
  });

  it('changes nothing where nothing is different', async () => {
    const sam = withAnn();
    const before = await sam.journal.read();
    expect((await sam.run(['people', 'edit', 'Ann', '--name', 'Ann'])).err).toBe('Nothing changed.\n');
    expect(await sam.journal.read()).toEqual(before);
  });

  it('keeps the reflections together under another name', async () => {
    const byName = sessionWith({ id: '20260101000000-000000000s', mentor: 'ANN', person: null });
    const sam = withAnn({ sessions: [byName] });
    await sam.run(['log', 'About saying no', '--mentor', 'ann']);
    await sam.run(['log', 'With another', '--mentor', 'Bo']);
    const { err } = await sam.run(['people', 'edit', 'Ann', '--name', 'Ann Bakker']);
    expect(oneLine(err)).toContain('also in all 2 reflections with that name');
    const { id } = personWith();
    const { sessions } = await sam.journal.read();
    expect(sessions.map(({ mentor, person: of }) => [mentor, of]).toSorted()).toEqual([
      ['Ann Bakker', id],
      ['Ann Bakker', id],
      ['Bo', null],
    ]);
    await sam.run(['undo']);
    expect((await sam.journal.read()).sessions.map(({ mentor }) => mentor).toSorted()).toEqual([
      'ANN',
      'Ann',
      'Bo',
    ]);
  });

  it('refuses the name of another', async () => {
    const sam = withAnn();
    await sam.run(['people', 'add', 'Bo', ...FAR]);
    const { code, err } = await sam.run(['people', 'edit', 'Ann', '--name', 'bo']);
    expect(code).toBe(2);
    expect(err).toContain('--name: Bo');
  });
});

describe('a reflection that names a mentor', () => {
  it('is with the person of that name, of a word of it, or of that id', async () => {
    const sam = person({ ...emptyJournal, people: [personWith({ name: 'Renée de Wit' })] });
    for (const typed of ['renee de wit', 'Renée', personWith().id])
      await sam.run(['log', 'x', '--mentor', typed]);
    const { sessions } = await sam.journal.read();
    expect(sessions.map(({ mentor }) => mentor)).toEqual(Array(3).fill('Renée de Wit'));
    expect(new Set(sessions.map(one => one.person))).toEqual(new Set([personWith().id]));
  });

  it('keeps a name that nobody has as text', async () => {
    const sam = withAnn();
    const { out } = await sam.run(['log', 'x', '--mentor', 'Zed']);
    expect(out).not.toContain('With');
    expect((await sam.journal.read()).sessions).toMatchObject([{ mentor: 'Zed', person: null }]);
  });

  it('asks which one where several may be meant, and keeps nothing', async () => {
    const others = [
      personWith({ name: 'Ann Bakker' }),
      personWith({ id: '20261120090000-zzzzzzzzzz', name: 'Ann Smit' }),
    ];
    const sam = person({ ...emptyJournal, people: others });
    const { code, err } = await sam.run(['log', 'x', '--mentor', 'Ann']);
    expect(code).toBe(2);
    expect(oneLine(err)).toContain('--mentor: Ann could be Ann Bakker (000000) or Ann Smit (zzzzzz).');
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it('is with another once it names another, and with nobody once it names none', async () => {
    const sam = withAnn();
    await sam.run(['people', 'add', 'Bo', ...FAR]);
    await sam.run(['log', 'x', '--mentor', 'Ann']);
    const session = async () => (await sam.journal.read()).sessions[0];
    const id = ((await session())?.id ?? '').slice(15);
    const bo = (await peopleOf(sam)).find(({ name }) => name === 'Bo');
    await sam.run(['edit', id, '--mentor', 'bo']);
    expect(await session()).toMatchObject({ mentor: 'Bo', person: bo?.id });
    await sam.run(['edit', id, '--mentor', 'Zed']);
    expect(await session()).toMatchObject({ mentor: 'Zed', person: null });
  });
});

describe('a person who is deleted', () => {
  it('stays as a name in an appointment, until the deletion is undone', async () => {
    const { id } = personWith();
    const sam = withAnn({ appointments: [appointmentWith({ person: id })] });
    await sam.run(['delete', id.slice(15)]);
    expect((await sam.journal.read()).appointments).toMatchObject([{ person: 'Ann' }]);
    await sam.run(['undo']);
    expect((await sam.journal.read()).appointments).toMatchObject([{ person: id }]);
  });
});

describe('what was done with a person', () => {
  it.each([
    [['people', 'rate', 'Ann', '--verdict', 'good'], 'how it was, noted'],
    [['people', 'choose', 'Ann'], 'chosen'],
    [['people', 'agree', 'Ann', '--weeks', '3'], 'agreement'],
    [['people', 'checkin', 'Ann', '--seen', '4'], 'how it is between you, noted'],
    [['people', 'end', 'Ann'], 'wrapped up'],
    [['people', 'edit', 'Ann', '--what', 'sings'], 'person changed'],
  ])('is taken back, and named: %j', async (args, named) => {
    const sam = withAnn();
    const before = await peopleOf(sam);
    expect((await sam.run(args)).code).toBe(0);
    expect(await peopleOf(sam)).not.toEqual(before);
    expect((await sam.run(['undo'])).out).toContain(`Undone: ${named}, Ann.`);
    expect(await peopleOf(sam)).toEqual(before);
    expect((await sam.run(['redo'])).code).toBe(0);
    expect(await peopleOf(sam)).not.toEqual(before);
  });

  it('travels with an export, and comes in with an import', async () => {
    const sam = withAnn();
    await sam.run(['people', 'rate', 'Ann', '--safe', '4', '--verdict', 'good']);
    await sam.run(['people', 'agree', 'Ann', '--weeks', '3']);
    await sam.run(['people', 'checkin', 'Ann', '--seen', '4']);
    const { out } = await sam.run(['export', '--format', 'json']);
    const kim = person();
    expect((await kim.run(['import', '-'], { stdin: out })).code).toBe(0);
    expect(await peopleOf(kim)).toEqual(await peopleOf(sam));
  });
});

it('has the same sentences for the mix-ups in both languages', () => {
  const care = Object.keys(words.forYou.care);
  expect(Object.keys(nl('mentor').people.forYou.care)).toEqual(care);
});
