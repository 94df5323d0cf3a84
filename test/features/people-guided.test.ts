import { describe, expect, it } from 'vitest';
import { emptyJournal, withIntake } from '../../src/domain/journal/journal.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { intakeOf, scientist } from '../render/samples.ts';
import { personWith } from '../store/samples.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { person, TODAY } from '../support/world.ts';

type PeopleWords = ReturnType<typeof en>['people'];
type Script = Readonly<Record<string, Gesture | readonly Gesture[]>>;

const english = en('mentor').people;
const scientistsPath = { kind: 'position', position: null } as const;
const advised = withIntake(emptyJournal, intakeOf(scientist));
const ann = personWith({ status: 'mentor', ratings: [] });
const withAnn = () => person({ ...advised, people: [ann] });
const peopleOf = async (sam: ReturnType<typeof person>) => (await sam.journal.read()).people;

/** Somebody on the path, described in these words. */
function describing({ describing: words }: PeopleWords, changes: Script = {}): Script {
  const path = pathIn();
  const asked = words.questions({ name: 'Ann', judges: 'boss', path });
  const { name } = words.questions({ name: '…', judges: 'boss', path });
  return {
    [name.title]: { answer: 'Ann' },
    [asked.what.title]: { answer: 'leads a laboratory' },
    [asked.met.title]: 'skip',
    [asked.decidesOnMe.title]: { answer: false },
    [asked.onPath.title]: { answer: true },
    [asked.employer.title]: { answer: 'other' },
    [asked.talksWithJudges.title]: 'skip',
    [words.review.title]: { answer: null },
    ...changes,
  };
}

function pathIn() {
  const { direction, targetPosition } = scientist;
  if (direction === 'own-business') throw new Error('The scientist wants a position.');
  return { ...scientistsPath, position: targetPosition ?? null };
}

describe('somebody whom one may ask, in a conversation', () => {
  it.each([
    ['en', english, 'For you, Ann is a mentor on your career path.'],
    ['nl', nl('mentor').people, 'Voor jou is Ann een mentor op je loopbaanpad.'],
  ] as const)('is asked about by what decides, and told of: %s', async (language, words, told) => {
    const sam = person(advised);
    const ask = scriptedAsk(describing(words));
    const { code, out } = await sam.run(['people', 'add'], { ask, language });
    expect(code).toBe(0);
    expect(out).toContain(told);
    expect(await peopleOf(sam)).toMatchObject([
      { name: 'Ann', what: 'leads a laboratory', onPath: true, sameWork: null, talksWithJudges: null },
    ]);
    expect(await brokenOff(sam.drafts, 'people add')).toBeNull();
  });

  it('asks nothing more of somebody who has a say', async () => {
    const { decidesOnMe } = english.describing.questions({ name: 'Ann', judges: 'boss', path: pathIn() });
    const ask = scriptedAsk(describing(english, { [decidesOnMe.title]: { answer: true } }));
    await person(advised).run(['people', 'add', 'Ann'], { ask });
    expect(ask.asked.at(-2)?.title).toBe(decidesOnMe.title);
  });

  it('asks whether they work in the same house only of somebody who has an employer', async () => {
    const alone = { ...scientist, employment: 'self-employed' } as const;
    const sam = person(withIntake(emptyJournal, intakeOf(alone)));
    const path = pathIn();
    const asked = english.describing.questions({ name: 'Ann', judges: 'clients', path });
    const ask = scriptedAsk(describing(english, { [asked.decidesOnMe.title]: { answer: false } }));
    await sam.run(['people', 'add', 'Ann'], { ask });
    expect(ask.asked.map(({ title }) => title)).not.toContain(asked.employer.title);
  });

  it('does not take the name of another', async () => {
    const ask = scriptedAsk({
      ...describing(english),
      [english.describing.questions({ name: '…', judges: 'boss', path: pathIn() }).name.title]: 'ctrl-c',
    });
    await withAnn().run(['people', 'add'], { ask });
    const prompt = ask.asked[0]?.prompt;
    expect(prompt?.kind === 'text' && prompt.check?.('ANN')).toContain('already among your people');
    expect(prompt?.kind === 'text' && prompt.check?.('Bo')).toBeUndefined();
  });

  it('goes on in another run with what was said, and what cannot be kept is rescued', async () => {
    const sam = person(advised);
    const { what } = english.describing.questions({ name: 'Ann', judges: 'boss', path: pathIn() });
    const cut = scriptedAsk(describing(english, { [what.title]: 'ctrl-c' }));
    const stopped = await sam.run(['people', 'add'], { ask: cut });
    expect(stopped).toMatchObject({ code: 130, err: expect.stringContaining('mentor people add') });
    const resume = { [en('mentor').conversation.resume.title]: { answer: 'goOn' } } as const;
    const refusal = new Refusal({ kind: 'file-failed', path: '/x', operation: 'write', code: 'ENOSPC' });
    const full = await sam.run(['people', 'add'], { ask: scriptedAsk(describing(english, resume)), refusal });
    expect(full.code).toBe(8);
    expect((await sam.run(['import', '/tmp/rescued.json'])).code).toBe(0);
    expect(await peopleOf(sam)).toMatchObject([{ name: 'Ann' }]);
  });

  it('begins where nobody is there yet, from the list', async () => {
    const sam = person(advised);
    await sam.run(['people'], { ask: scriptedAsk(describing(english)) });
    expect(await peopleOf(sam)).toMatchObject([{ name: 'Ann' }]);
  });

  it('has what was said before ready, to be changed', async () => {
    const known = personWith({
      status: 'candidate',
      ratings: [],
      onPath: true,
      sameWork: null,
      talksWithJudges: false,
    });
    const sam = person({ ...advised, people: [known] });
    const { onPath } = english.describing.questions({ name: 'Ann', judges: 'boss', path: pathIn() });
    const ask = scriptedAsk(describing(english));
    await sam.run(['people', 'edit', 'Ann'], { ask });
    expect(ask.asked.find(({ title }) => title === onPath.title)?.suggestion).toBe(true);
    expect(await peopleOf(sam)).toMatchObject([{ what: 'leads a laboratory', talksWithJudges: null }]);
  });
});

describe('how it was with somebody, in a conversation', () => {
  const { rating } = english;
  const all: Script = {
    ...Object.fromEntries(Object.values(rating.questions).map(({ title }) => [title, { answer: 4 }])),
    [rating.questions.verdict.title]: { answer: 'deciding' },
    [rating.review.title]: { answer: null },
  };

  it('is eight statements and a verdict, of which each may be left open', async () => {
    const sam = withAnn();
    const ask = scriptedAsk({ ...all, [rating.questions.asked.title]: 'skip' });
    await sam.run(['people', 'rate', 'Ann'], { ask });
    expect(ask.asked).toHaveLength(10);
    expect(await peopleOf(sam)).toMatchObject([
      { ratings: [{ day: TODAY, click: [4, null, 4, 4], learning: [4, 4, 4, 4], verdict: 'deciding' }] },
    ]);
  });

  it('leaves none open by an Enter too many', async () => {
    const ask = scriptedAsk(all);
    await withAnn().run(['people', 'rate', 'Ann'], { ask });
    const statements = ask.asked.filter(({ title }) => title !== rating.review.title);
    expect(statements.map(({ prompt }) => 'weighs' in prompt && prompt.weighs)).toEqual(Array(9).fill(true));
  });

  it('shows no earlier number beside a statement', async () => {
    const sam = person({ ...advised, people: [personWith()] });
    const ask = scriptedAsk(all);
    await sam.run(['people', 'rate', 'Ann'], { ask });
    expect(ask.asked.map(({ suggestion }) => suggestion)).toEqual(Array(10).fill(undefined));
  });

  it('keeps nothing where nothing was said', async () => {
    const sam = withAnn();
    const open = Object.fromEntries(
      Object.values(rating.questions).map(({ title }) => [title, 'skip' as const]),
    );
    const ask = scriptedAsk({ ...open, [rating.review.title]: { answer: null } });
    const { code, out } = await sam.run(['people', 'rate', 'Ann'], { ask });
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing was written, so nothing was saved.\n' });
    expect(await peopleOf(sam)).toEqual([ann]);
  });

  it('asks about whom where nobody is named', async () => {
    const sam = person({
      ...advised,
      people: [ann, personWith({ id: '20261120090000-zzzzzzzzzz', name: 'Bo', ratings: [] })],
    });
    const ask = scriptedAsk({ ...all, [english.which.title]: { answer: '20261120090000-zzzzzzzzzz' } });
    await sam.run(['people', 'rate'], { ask });
    expect((await peopleOf(sam)).map(({ ratings }) => ratings.length)).toEqual([0, 1]);
  });

  it('is a draft of this person alone', async () => {
    const sam = person({
      ...advised,
      people: [ann, personWith({ id: '20261120090000-zzzzzzzzzz', name: 'Bo' })],
    });
    const cut = scriptedAsk({ ...all, [rating.questions.asked.title]: 'ctrl-c' });
    const { err } = await sam.run(['people', 'rate', 'Ann'], { ask: cut });
    expect(err).toContain('carry on with: mentor people rate 000000');
    const other = scriptedAsk(all);
    await sam.run(['people', 'rate', 'Bo'], { ask: other });
    expect(other.asked[0]?.title).toBe(rating.questions.safe.title);
  });
});

describe('what two people agree on, in a conversation', () => {
  const { agreeing } = english;
  const titles = Object.values(agreeing.questions).map(({ title }) => title);
  const skipping: Script = {
    ...Object.fromEntries(titles.map(title => [title, 'skip' as const])),
    [agreeing.review.title]: { answer: null },
  };

  it('has the usual ready: three weeks, an hour, what stays between them, and a day to look back', async () => {
    const ask = scriptedAsk(skipping);
    await withAnn().run(['people', 'agree', 'Ann'], { ask });
    const ready = Object.fromEntries(ask.asked.map(({ title, suggestion }) => [title, suggestion]));
    expect(ready).toMatchObject({
      [agreeing.questions.weeks.title]: '3',
      [agreeing.questions.minutes.title]: '60',
      [agreeing.questions.confidential.title]: agreeing.suggested.confidential,
      [agreeing.questions.lookBack.title]: 'Friday 19 February 2027',
    });
  });

  it('keeps what is answered, says a day back, and what is left open is open', async () => {
    const sam = withAnn();
    const { goals, lookBack } = agreeing.questions;
    const ask = scriptedAsk({
      ...skipping,
      [goals.title]: { answer: 'Lead without shouting' },
      [lookBack.title]: { answer: '4 march' },
    });
    await sam.run(['people', 'agree', 'Ann'], { ask });
    expect(await peopleOf(sam)).toMatchObject([
      {
        agreement: {
          goals: 'Lead without shouting',
          weeks: null,
          confidential: null,
          lookBack: '2027-03-04',
        },
      },
    ]);
    expect(ask.asked.at(-1)?.trail.at(-1)?.asides).toEqual(['That is Thursday 4 March 2027.']);
  });

  it('begins with what was agreed before, to look it over and change what is to change', async () => {
    const sam = withAnn();
    await sam.run(['people', 'agree', 'Ann', '--weeks', '3', '--look-back', '4 march']);
    const ask = scriptedAsk({
      [agreeing.review.title]: [{ answer: 'weeks' }, { answer: null }],
      [agreeing.questions.weeks.title]: { answer: '4' },
    });
    await sam.run(['people', 'agree', 'Ann'], { ask });
    expect(ask.asked[0]?.title).toBe(agreeing.review.title);
    expect(await peopleOf(sam)).toMatchObject([{ agreement: { weeks: 4, lookBack: '2027-03-04' } }]);
  });

  it('takes no number and no day that is none', async () => {
    const ask = scriptedAsk(skipping);
    await withAnn().run(['people', 'agree', 'Ann'], { ask });
    const checked = (title: string, text: string) => {
      const prompt = ask.asked.find(one => one.title === title)?.prompt;
      return prompt?.kind === 'text' ? prompt.check?.(text) : undefined;
    };
    expect(checked(agreeing.questions.weeks.title, 'often')).toBe(agreeing.notARhythm);
    expect(checked(agreeing.questions.minutes.title, 'long')).toBe(agreeing.notMinutes);
    expect(checked(agreeing.questions.lookBack.title, 'yesterday')).toBe(agreeing.notADay);
    expect(checked(agreeing.questions.goals.title, 'anything')).toBeUndefined();
  });
});

describe('how it is between two people, in a conversation', () => {
  it('says what may help to a low answer', async () => {
    const sam = withAnn();
    const { seen, supported, free, text } = english.checkingIn.questions({ name: 'Ann' });
    const ask = scriptedAsk({
      [seen.title]: { answer: 4 },
      [supported.title]: { answer: 5 },
      [free.title]: { answer: 2 },
      [text.title]: 'skip',
      [english.checkingIn.review.title]: { answer: null },
    });
    const { out } = await sam.run(['people', 'checkin', 'Ann'], { ask });
    expect(out).toBe('Saved: how it is between you and Ann.\n');
    expect(ask.asked.at(-1)?.trail.flatMap(({ asides }) => asides)).toEqual([english.checkingIn.low.free]);
    expect(await peopleOf(sam)).toMatchObject([
      { checkIns: [{ answers: { seen: 4, supported: 5, free: 2 }, text: null }] },
    ]);
  });
});

describe('bringing it to an end, in a conversation', () => {
  const { signs, text } = english.ending.questions({ name: 'Ann' });

  it.each([
    [[], english.ending.noSigns({ typed: 'Ann' })],
    [['not-free'], english.ending.sayItFirst],
    [['not-free', 'has-a-say'], null],
  ])('says something to the signs %j, and keeps only what is taken along', async (noticed, said) => {
    const sam = withAnn();
    const ask = scriptedAsk({
      [signs.title]: { answer: noticed },
      [text.title]: { answer: 'I ask first' },
      [english.ending.review.title]: { answer: null },
    });
    await sam.run(['people', 'end', 'Ann'], { ask });
    expect(ask.asked.at(-1)?.trail[0]?.asides).toEqual(said === null ? [] : [said]);
    expect(await peopleOf(sam)).toMatchObject([
      { status: 'ended', ended: { day: TODAY, text: 'I ask first' } },
    ]);
  });

  it('asks nothing of somebody who never was the mentor', async () => {
    const sam = person({ ...advised, people: [personWith({ status: 'candidate' })] });
    expect((await sam.run(['people', 'end', 'Ann'], { ask: scriptedAsk({}) })).code).toBe(0);
    expect(await peopleOf(sam)).toMatchObject([{ status: 'declined' }]);
  });
});

describe('a guided reflection with somebody of whom there are several', () => {
  it('is refused before anything is asked where a flag names them', async () => {
    const people = [personWith({ name: 'Ann Bakker' }), personWith({ id: 'zzzzzz', name: 'Ann Smit' })];
    for (const flags of [
      ['--mentor', 'ann'],
      ['--mentor', 'ann', '--edit'],
    ]) {
      const sam = person({ ...emptyJournal, people });
      const ask = scriptedAsk({});
      const { code, err } = await sam.run(['log', ...flags], { ask });
      expect(code).toBe(2);
      expect(err).toContain('--mentor: ann could be Ann Bakker');
      expect(ask.asked).toEqual([]);
    }
  });

  it('asks which one, at the question itself', async () => {
    const { guided } = en('mentor').sessions;
    const sam = person({
      ...emptyJournal,
      people: [
        personWith({ name: 'Ann Bakker' }),
        personWith({ id: '20261120090000-zzzzzzzzzz', name: 'Ann Smit' }),
      ],
    });
    const titles = Object.values(guided.questions).map(({ title }) => [title, 'skip' as const]);
    const ask = scriptedAsk({
      ...Object.fromEntries(titles),
      [guided.questions.what.title]: { answer: 'x' },
      [guided.questions.date.title]: { answer: 'today' },
      [guided.questions.mentor.title]: { answer: 'Ann Smit' },
      [guided.review.title]: { answer: null },
    });
    await sam.run(['log'], { ask });
    const prompt = ask.asked.find(({ title }) => title === guided.questions.mentor.title)?.prompt;
    expect(prompt?.kind === 'text' && prompt.check?.('ann')).toBe(
      'That could be Ann Bakker, Ann Smit. Which one? Type the whole name.',
    );
    expect((await sam.journal.read()).sessions).toMatchObject([{ person: '20261120090000-zzzzzzzzzz' }]);
  });
});
