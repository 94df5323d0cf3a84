import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { holdConversation, type Prepared } from '../../src/flows/hold.ts';
import { en } from '../../src/i18n/en.ts';
import { withoutInk } from '../../src/render/look.ts';
import type { Drafts } from '../../src/world/drafts.ts';
import type { Io } from '../../src/world.ts';
import { brokenOff, clockAt, draftsOn, memoryDisk } from '../support/kept.ts';
import { type Gesture, type ScriptedAsk, scriptedAsk } from '../support/scripted-ask.ts';
import { NOW } from '../support/world.ts';
import { checkInFlow } from './check-in.ts';

const TALK = 'Do you still talk every few weeks?';
const WHY = 'What comes in between?';
const FREE = 'How freely do you speak?';
const NEEDS = 'What would you like more of?';
const ON = 'Do you go on together?';
const REVIEW = checkInFlow.words.review.title;
const RESUME = en('mentor').conversation.resume.title;

type Script = Readonly<Record<string, Gesture | readonly Gesture[]>>;

const willing: Script = {
  [TALK]: { answer: true },
  [WHY]: { answer: 'Work' },
  [FREE]: { answer: 4 },
  [NEEDS]: 'skip',
  [ON]: { answer: 'yes' },
  [REVIEW]: { answer: null },
};

/** What a check-in came to; null where it was cancelled. */
async function checkedIn(ask: ScriptedAsk, drafts: Drafts = draftsOn(memoryDisk()), prepared?: Prepared) {
  const look = withoutInk({ columns: 80, plain: false, ink: {} as never });
  const io = { tell: () => {}, err: look, out: look } as unknown as Io;
  const files = { rescue: async () => null } as never;
  const world = { io, words: { ...en('mentor'), sheet: {} as never }, clock: clockAt(() => NOW), files };
  let kept: unknown = null;
  await holdConversation(
    { ...world, ask, drafts },
    checkInFlow,
    prepared ?? { answers: {} },
    async outcome => {
      kept = outcome;
    },
  ).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    kept = error.problem;
  });
  return kept;
}

const titles = ({ asked }: ScriptedAsk) => asked.map(({ title }) => title);

describe('a conversation of which nothing is known but its data and its words', () => {
  it('is asked from the first question to the review, without what is moot', async () => {
    const ask = scriptedAsk(willing);
    expect(await checkedIn(ask)).toEqual({ free: 4, goesOn: true });
    expect(titles(ask)).toEqual([TALK, FREE, NEEDS, ON, REVIEW]);
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
    expect(titles(ask)).toEqual([TALK, WHY, FREE, NEEDS, ON, REVIEW]);
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
      expect.stringContaining('At most 80 characters fit, and this has 83'),
    ]);
  });

  it('is gone back in, the answers ready, and what was undone is gone from above the question', async () => {
    const ask = scriptedAsk({
      ...willing,
      [NEEDS]: ['back', { answer: ['time'] }],
      [FREE]: [{ answer: 1 }, 'back', { answer: 5 }],
      [TALK]: [{ answer: true }, { answer: true }],
    });
    expect(await checkedIn(ask)).toEqual({ free: 5, goesOn: true });
    expect(ask.asked.map(({ title, before }) => [title, before])).toEqual([
      [TALK, undefined],
      [FREE, undefined],
      [NEEDS, undefined],
      [FREE, 1],
      [TALK, true],
      [FREE, 1],
      [NEEDS, undefined],
      [ON, undefined],
      [REVIEW, undefined],
    ]);
    expect(ask.asked.map(({ trail }) => trail.length)).toEqual([0, 1, 2, 1, 0, 1, 2, 3, 4]);
  });

  it('replies to an answer under it, and sets the parts apart', async () => {
    const ask = scriptedAsk({ ...willing, [FREE]: { answer: 1 } });
    await checkedIn(ask);
    const [, free, needs] = ask.asked[3]?.trail ?? [];
    expect(free).toMatchObject({ beginsPart: true, asides: ['That is worth saying to them first.'] });
    expect(needs).toMatchObject({ beginsPart: false, asides: [], reply: { kind: 'skip' } });
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
        { label: 'Freely', answer: '4 of 5' },
        { label: 'More of' },
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
    const drafts = draftsOn(memoryDisk());
    const cut = scriptedAsk({ ...willing, [TALK]: { answer: false }, [WHY]: { typedThenCtrlC: 'We are' } });
    expect(await checkedIn(cut, drafts)).toEqual({ kind: 'cancelled', kept: { command: 'people checkin' } });
    const on = scriptedAsk({ ...willing, [RESUME]: { answer: 'goOn' } });
    expect(await checkedIn(on, drafts)).toEqual({ free: 4, goesOn: true });
    expect(on.asked[0]?.prompt.help).toContain('at question 2 of 5. You wrote: “We are”');
    expect(on.asked[1]).toMatchObject({ title: WHY, typed: 'We are' });
    expect(on.asked[1]?.trail).toMatchObject([{ reply: { kind: 'answer', value: false } }]);
    expect(await brokenOff(drafts, 'people checkin')).toBeNull();
  });

  it('has what was half typed at hand where one goes back and comes again', async () => {
    const half: Gesture = { typedThenBack: 'We are' };
    const ask = scriptedAsk({ ...willing, [TALK]: { answer: false }, [WHY]: [half, { answer: 'Work' }] });
    await checkedIn(ask);
    expect(titles(ask).slice(0, 4)).toEqual([TALK, WHY, TALK, WHY]);
    expect(ask.asked[3]).toMatchObject({ title: WHY, typed: 'We are' });
  });

  it('says what is kept where all was taken back after it was kept', async () => {
    const drafts = draftsOn(memoryDisk());
    const cut = scriptedAsk({ ...willing, [FREE]: 'back', [TALK]: [{ answer: true }, 'ctrl-c'] });
    expect(await checkedIn(cut, drafts)).toMatchObject({ kept: { command: 'people checkin' } });
    expect((await brokenOff(drafts, 'people checkin'))?.at).toBe('talks');
  });

  it('leaves nothing where nothing was said', async () => {
    const drafts = draftsOn(memoryDisk());
    expect(await checkedIn(scriptedAsk({ [TALK]: 'ctrl-c' }), drafts)).toEqual({
      kind: 'cancelled',
      kept: null,
    });
    expect(await brokenOff(drafts, 'people checkin')).toBeNull();
  });

  it('does not ask what is given beforehand, and has earlier answers ready', async () => {
    const ask = scriptedAsk(willing);
    await checkedIn(ask, undefined, { answers: { talks: true, free: 2 }, settled: ['talks'] });
    expect(ask.asked[0]).toMatchObject({ title: FREE, before: 2 });
    expect(ask.asked[0]?.trail).toMatchObject([{ reply: { kind: 'answer', value: true } }]);
  });

  it('goes back to the review from a question that was opened there', async () => {
    const ask = scriptedAsk({
      ...willing,
      [FREE]: [{ answer: 4 }, 'back'],
      [REVIEW]: [{ answer: 'free' }, { answer: null }],
    });
    expect(await checkedIn(ask)).toEqual({ free: 4, goesOn: true });
    expect(titles(ask).slice(-3)).toEqual([REVIEW, FREE, REVIEW]);
    expect(ask.asked.at(-2)?.trail).toHaveLength(3);
  });

  it('puts a question once more whose answer in the draft is none by now, or that lacks one', async () => {
    const drafts = draftsOn(memoryDisk());
    const draft = await drafts.begin('people checkin');
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
    await checkedIn(ask, drafts);
    expect(titles(ask).slice(1)).toEqual([TALK, NEEDS, ON, REVIEW]);
  });
});
