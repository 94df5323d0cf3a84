import { describe, expect, it } from 'vitest';
import { declareCommand } from '../../src/cli/declaration.ts';
import { Refusal } from '../../src/domain/problem.ts';
import type { Flow } from '../../src/flows/flow.ts';
import { holdConversation, type Prepared } from '../../src/flows/hold.ts';
import { en } from '../../src/i18n/en.ts';
import { personWith } from '../store/samples.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, type ScriptedAsk, scriptedAsk } from '../support/scripted-ask.ts';
import { NOW, type Person, person, TODAY } from '../support/world.ts';
import { lookBackFlow } from './example/flows/look-back.ts';
import { lookingBack as words } from './example/i18n/en/look-back.ts';
import { programWith } from './example/program.ts';

const { talks, why, free, learning, goOn } = words.questions;
const [TALK, WHY, FREE, LEARN, ON] = [talks.title, why.title, free.title, learning.title, goOn.title];
const REVIEW = words.review.title;
const RESUME = en('mentor').conversation.resume.title;

type Script = Readonly<Record<string, Gesture | readonly Gesture[]>>;

const willing: Script = {
  [TALK]: { answer: true },
  [WHY]: { answer: 'Work' },
  [FREE]: { answer: 4 },
  [LEARN]: 'skip',
  [ON]: { answer: 'yes' },
  [REVIEW]: { answer: null },
};

const flow = lookBackFlow({ words, person: personWith(), now: NOW, today: TODAY });

/** What a check-in came to, or the problem with which it was broken off. */
async function checkedIn(
  ask: ScriptedAsk,
  sam: Person = person(),
  prepared: Prepared = { answers: {} },
  held: Flow<unknown> = flow,
) {
  let outcome: unknown;
  const hold = declareCommand({
    arguments: [],
    flags: [],
    run: async everyday => {
      const world = await everyday.withAllWords();
      await holdConversation({ ...world, ask }, held, prepared, async cameTo => {
        outcome = cameTo;
      }).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        outcome = error.problem;
      });
    },
  });
  const { err } = await sam.run(['people', 'lookback'], { program: programWith(async () => hold) });
  expect(err).toBe('');
  return outcome;
}

/** Two who talk and go on together, where one speaks this freely. */
const goingOn = (freely: number) => ({
  checkIn: { day: TODAY, answers: { talks: 5, free: freely }, text: null },
  goesOn: true,
});

const titles = ({ asked }: ScriptedAsk) => asked.map(({ title }) => title);

describe('a conversation of which nothing is known but its data and its words', () => {
  it('is asked from the first question to the review, without what is moot', async () => {
    const ask = scriptedAsk(willing);
    expect(await checkedIn(ask)).toEqual(goingOn(4));
    expect(titles(ask)).toEqual([TALK, FREE, LEARN, ON, REVIEW]);
    expect(ask.asked.map(({ progress }) => progress?.label)).toEqual([
      'Between you · 1 of 4',
      'You · 2 of 4',
      'You · 3 of 4',
      'You · 4 of 4',
      undefined,
    ]);
  });

  it('asks what an answer brings up', async () => {
    const ask = scriptedAsk({ ...willing, [TALK]: { answer: false } });
    await checkedIn(ask);
    expect(titles(ask)).toEqual([TALK, WHY, FREE, LEARN, ON, REVIEW]);
  });

  it('says what weighs, what may be left open, and what is too long', async () => {
    const ask = scriptedAsk({ ...willing, [TALK]: { answer: false } });
    await checkedIn(ask);
    const [talk, why, free] = ask.asked.map(({ prompt }) => prompt);
    expect(talk?.leaveOpen).toBeUndefined();
    expect(free).toMatchObject({ leaveOpen: 'leave open', weighs: true });
    expect(why).toMatchObject({ leaveOpen: 'leave open', weighs: false });
    const check = why?.kind === 'text' ? why.check : undefined;
    expect([check?.('x'.repeat(80)), check?.('x'.repeat(83))]).toEqual([
      undefined,
      expect.stringContaining('This has 83 characters, and at most 80 fit'),
    ]);
  });

  it('is gone back in, the answers ready, and what was undone is gone from above the question', async () => {
    const ask = scriptedAsk({
      ...willing,
      [LEARN]: ['back', { answer: 3 }],
      [FREE]: [{ answer: 1 }, 'back', { answer: 5 }],
      [TALK]: [{ answer: true }, { answer: true }],
    });
    expect(await checkedIn(ask)).toEqual({
      ...goingOn(5),
      checkIn: { day: TODAY, answers: { talks: 5, free: 5, learning: 3 }, text: null },
    });
    expect(ask.asked.map(({ title, suggestion }) => [title, suggestion])).toEqual([
      [TALK, undefined],
      [FREE, undefined],
      [LEARN, undefined],
      [FREE, 1],
      [TALK, true],
      [FREE, 1],
      [LEARN, undefined],
      [ON, undefined],
      [REVIEW, undefined],
    ]);
    expect(ask.asked.map(({ trail }) => trail.length)).toEqual([0, 1, 2, 1, 0, 1, 2, 3, 4]);
  });

  it('replies to an answer under it, and sets the parts apart', async () => {
    const ask = scriptedAsk({ ...willing, [FREE]: { answer: 1 } });
    await checkedIn(ask);
    const [, free, needs] = ask.asked[3]?.trail ?? [];
    expect(free).toMatchObject({ beginsPart: true, asides: [words.sayItFirst] });
    expect(needs).toMatchObject({ beginsPart: false, asides: [], reply: { kind: 'left-open' } });
  });

  it('shows all at the review, where an answer can be opened again, and what that brings up is asked', async () => {
    const ask = scriptedAsk({
      ...willing,
      [TALK]: [{ answer: true }, { answer: false }],
      [REVIEW]: [{ answer: 'talks' }, { answer: null }],
    });
    await checkedIn(ask);
    expect(titles(ask).slice(4)).toEqual([REVIEW, TALK, WHY, REVIEW]);
    expect(ask.asked.at(-1)?.prompt).toMatchObject({
      finish: 'Keep it',
      rows: [
        { label: 'Talk', answer: 'no' },
        { label: 'In between', answer: 'Work' },
        { label: 'Freely', answer: '4 out of 5' },
        { label: 'Learn' },
        { label: 'Go on', answer: 'Yes' },
      ],
    });
  });

  it('goes from the review back to the last question', async () => {
    const ask = scriptedAsk({ ...willing, [REVIEW]: ['back', { answer: null }] });
    await checkedIn(ask);
    expect(titles(ask).slice(-3)).toEqual([REVIEW, ON, REVIEW]);
  });

  it('is broken off with half a line typed, says which command goes on with it, and goes on there', async () => {
    const sam = person();
    const cut = scriptedAsk({ ...willing, [TALK]: { answer: false }, [WHY]: { typedThenCtrlC: 'We are' } });
    expect(await checkedIn(cut, sam)).toEqual({ kind: 'cancelled', kept: { command: 'people lookback' } });
    const on = scriptedAsk({ ...willing, [RESUME]: { answer: 'goOn' } });
    expect(await checkedIn(on, sam)).toMatchObject({
      checkIn: { answers: { talks: 1, free: 4 }, text: 'Work' },
      goesOn: true,
    });
    expect(on.asked[0]?.prompt.help).toContain('at question 2 of 5. You wrote: “We are”');
    expect(on.asked[1]).toMatchObject({ title: WHY, typed: 'We are' });
    expect(on.asked[1]?.trail).toMatchObject([{ reply: { kind: 'answer', value: false } }]);
    expect(await brokenOff(sam.drafts, 'people lookback')).toBeNull();
  });

  it('has what was half typed at hand where one goes back and comes again', async () => {
    const half: Gesture = { typedThenBack: 'We are' };
    const ask = scriptedAsk({ ...willing, [TALK]: { answer: false }, [WHY]: [half, { answer: 'Work' }] });
    await checkedIn(ask);
    expect(titles(ask).slice(0, 4)).toEqual([TALK, WHY, TALK, WHY]);
    expect(ask.asked[3]).toMatchObject({ title: WHY, typed: 'We are' });
  });

  it('says what is kept where all was taken back after it was kept', async () => {
    const sam = person();
    const cut = scriptedAsk({ ...willing, [FREE]: 'back', [TALK]: [{ answer: true }, 'ctrl-c'] });
    expect(await checkedIn(cut, sam)).toMatchObject({ kept: { command: 'people lookback' } });
    expect((await brokenOff(sam.drafts, 'people lookback'))?.at).toBe('talks');
  });

  it('leaves nothing where nothing was said', async () => {
    const sam = person();
    expect(await checkedIn(scriptedAsk({ [TALK]: 'ctrl-c' }), sam)).toEqual({
      kind: 'cancelled',
      kept: null,
    });
    expect(await brokenOff(sam.drafts, 'people lookback')).toBeNull();
  });

  it('does not ask what is given beforehand, and has earlier answers ready', async () => {
    const ask = scriptedAsk(willing);
    await checkedIn(ask, undefined, { answers: { talks: true, free: 2 }, settled: ['talks'] });
    expect(ask.asked[0]).toMatchObject({ title: FREE, suggestion: 2 });
    expect(ask.asked[0]?.trail).toMatchObject([{ reply: { kind: 'answer', value: true } }]);
  });

  it('goes back to the review from a question that was opened there', async () => {
    const ask = scriptedAsk({
      ...willing,
      [FREE]: [{ answer: 4 }, 'back'],
      [REVIEW]: [{ answer: 'free' }, { answer: null }],
    });
    expect(await checkedIn(ask)).toEqual(goingOn(4));
    expect(titles(ask).slice(-3)).toEqual([REVIEW, FREE, REVIEW]);
    expect(ask.asked.at(-2)?.trail).toHaveLength(3);
  });

  it('puts a question once more whose answer in the draft is none by now, or that lacks one', async () => {
    const sam = person();
    const draft = await sam.drafts.begin('people lookback');
    const savedAt = NOW.toISOString();
    await draft.save({
      answers: { talks: 'perhaps', free: 3 },
      settled: ['talks', 'free', 'goOn'],
      at: 'needs',
      typed: '',
      savedAt,
    });
    await draft.close();
    const ask = scriptedAsk({ ...willing, [RESUME]: { answer: 'goOn' } });
    await checkedIn(ask, sam);
    expect(titles(ask).slice(1)).toEqual([TALK, LEARN, ON, REVIEW]);
  });
});

describe('a conversation that says something back, and knows when it could end', () => {
  const OFFER = 'That tells enough. Go on?';
  const listening: Flow<unknown>['words'] = {
    ...flow.words,
    echo: (next, answers) => `Before ${next ?? 'the end'}: ${Object.keys(answers).join(' ')}`,
    offerOutcome: ({ free }) =>
      free === 5
        ? { title: OFFER, help: '', options: { goOn: { label: 'Go on' }, finish: { label: 'See it' } } }
        : undefined,
  };
  const listeningFlow: Flow<unknown> = {
    ...flow,
    words: listening,
    outcomeOf: ({ free = null, goOn = 'no' }) => ({ free, goesOn: goOn === 'yes' }),
  };
  const content = { ...willing, [FREE]: { answer: 5 }, [OFFER]: { answer: 'goOn' } } as const;
  const held = async (script: Script, prepared?: Prepared) => {
    const ask = scriptedAsk(script);
    return { kept: await checkedIn(ask, undefined, prepared, listeningFlow), ask };
  };
  const heard = ({ asked }: ScriptedAsk, title: string) =>
    asked.find(one => one.title === title)?.trail.flatMap(({ closing = [] }) => closing);

  it('says it at the change of part and before the review, of what was answered up to there', async () => {
    const { ask } = await held({ ...willing, [FREE]: 'skip' }, { answers: { free: 3 } });
    expect(heard(ask, FREE)).toEqual(['Before you: talks']);
    expect(heard(ask, LEARN)).toEqual(['Before you: talks']);
    expect(heard(ask, REVIEW)).toEqual(['Before you: talks', 'Before the end: talks goOn']);
  });

  it('offers the outcome once, and goes on where that is wished', async () => {
    const { ask, kept } = await held({
      ...content,
      [ON]: ['back', { answer: 'yes' }],
      [LEARN]: ['skip', 'skip'],
    });
    expect(titles(ask)).toEqual([TALK, FREE, OFFER, LEARN, ON, LEARN, ON, REVIEW]);
    expect(kept).toEqual({ free: 5, goesOn: true });
  });

  it('goes to the review at once where that is wished, and what was ready stays as it was', async () => {
    const script = { ...content, [OFFER]: { answer: 'finish' } } as const;
    const { ask, kept } = await held(script, { answers: { goOn: 'yes' } });
    expect(titles(ask)).toEqual([TALK, FREE, OFFER, REVIEW]);
    expect(ask.asked.at(-1)?.trail.map(({ prompt }) => prompt.title)).toEqual([TALK, FREE]);
    expect(heard(ask, REVIEW)?.at(-1)).toBe('Before the end: talks free');
    expect(kept).toEqual({ free: 5, goesOn: true });
  });

  it('opens at that review what was passed over, and comes back there', async () => {
    const script: Script = {
      ...content,
      [OFFER]: { answer: 'finish' },
      [REVIEW]: [{ answer: 'learning' }, { answer: null }],
    };
    const { ask } = await held(script);
    expect(titles(ask).slice(-3)).toEqual([REVIEW, LEARN, REVIEW]);
    expect(ask.asked.at(-1)?.trail.map(({ prompt }) => prompt.title)).toEqual([TALK, FREE, LEARN]);
  });

  it('does not offer it where a single question is left', async () => {
    const { ask } = await held(content, { answers: { learning: [] }, settled: ['learning'] });
    expect(titles(ask)).not.toContain(OFFER);
  });
});
