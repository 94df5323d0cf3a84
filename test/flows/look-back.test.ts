import { describe, expect, expectTypeOf, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { en } from '../../src/i18n/en.ts';
import { personWith } from '../store/samples.ts';
import { codeUnder, standingNowhere } from '../support/map.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { type Circumstances, person, TODAY } from '../support/world.ts';
import { lookingBack as english } from './example/i18n/en/look-back.ts';
import type { LookBackWords } from './example/i18n/look-back-words.ts';
import { lookingBack as dutch } from './example/i18n/nl/look-back.ts';
import { lookBackProgram } from './example/program.ts';

const ann = personWith();
const withAnn = () => person({ ...emptyJournal, people: [ann] });

type Someone = ReturnType<typeof person>;

function checkIn(sam: Someone, flags: readonly string[] = [], circumstances: Circumstances = {}) {
  return sam.run(['people', 'lookback', ann.id, ...flags], { program: lookBackProgram, ...circumstances });
}

/** Everything is answered, or left open where it may be, in these words. */
function willing({ questions, review }: LookBackWords): Readonly<Record<string, Gesture>> {
  const { talks, why, free, learning, goOn } = questions;
  return {
    [talks.title]: { answer: false },
    [why.title]: { answer: 'Work' },
    [free.title]: { answer: 1 },
    [learning.title]: 'skip',
    [goOn.title]: { answer: 'other' },
    [review.title]: { answer: null },
  };
}

const keptOf = async (sam: Someone) => (await sam.journal.read()).people;

const ENDED = {
  status: 'ended',
  ended: { day: TODAY, text: null },
  checkIns: [{ day: TODAY, answers: { talks: 1, free: 1 }, text: 'Work' }],
};

describe('the worked example of a conversation', () => {
  it.each([
    ['en', english, 'Kept: how it goes with Ann.\n'],
    ['nl', dutch, 'Bewaard: hoe het gaat met Ann.\n'],
  ] as const)('is held in each language, and what it came to is kept: %s', async (language, words, told) => {
    const sam = withAnn();
    const ask = scriptedAsk(willing(words));
    expect(await checkIn(sam, [], { ask, language })).toEqual({ code: 0, out: told, err: '' });
    expect(ask.asked.at(-1)?.trail.flatMap(({ asides }) => asides)).toEqual([words.sayItFirst]);
    expect(await keptOf(sam)).toMatchObject([ENDED]);
  });

  it('keeps nothing that was said to a question which is moot by now', async () => {
    const sam = withAnn();
    const { talks } = english.questions;
    const ask = scriptedAsk({
      ...willing(english),
      [talks.title]: [{ answer: false }, { answer: true }],
      [english.review.title]: [{ answer: 'talks' }, { answer: null }],
    });
    expect(await checkIn(sam, [], { ask })).toMatchObject({ code: 0 });
    expect(await keptOf(sam)).toMatchObject([{ checkIns: [{ answers: { talks: 5 }, text: null }] }]);
  });

  it('does not ask what a flag says', async () => {
    const ask = scriptedAsk(willing(english));
    expect(await checkIn(withAnn(), ['--talks', 'yes', '--go-on', 'yes'], { ask })).toMatchObject({
      code: 0,
    });
    const { free, learning } = english.questions;
    expect(ask.asked.map(({ title }) => title)).toEqual([free.title, learning.title, english.review.title]);
  });

  it('needs nobody to ask where the flags say enough, and says which do where they do not', async () => {
    const sam = withAnn();
    expect(await checkIn(sam, ['--talks', 'no'])).toMatchObject({
      code: 4,
      err: expect.stringContaining('--talks yes --go-on yes'),
    });
    expect(await checkIn(sam, ['--talks', 'no', '--go-on', 'yes'])).toMatchObject({ code: 0 });
    expect(await keptOf(sam)).toMatchObject([
      { status: 'mentor', ended: null, checkIns: [{ answers: { talks: 1 }, text: null }] },
    ]);
  });

  it('tells of all that is wrong in the flags at once', async () => {
    const { code, err } = await checkIn(withAnn(), ['--talks', 'sometimes', '--go-on', 'perhaps']);
    expect(code).toBe(2);
    expect(err).toMatch(/sometimes[\s\S]*perhaps/);
  });

  it('goes on in another run with what was said in one that was broken off', async () => {
    const sam = withAnn();
    const { why } = english.questions;
    const cut = scriptedAsk({ ...willing(english), [why.title]: 'ctrl-c' });
    expect(await checkIn(sam, [], { ask: cut })).toMatchObject({
      code: 130,
      err: expect.stringContaining('mentor people lookback'),
    });
    const resume = { [en('mentor').conversation.resume.title]: { answer: 'goOn' } };
    const on = scriptedAsk({ ...willing(english), ...resume });
    expect(await checkIn(sam, [], { ask: on })).toMatchObject({ code: 0 });
    expect(on.asked[1]?.title).toBe(why.title);
    expect(await keptOf(sam)).toMatchObject([ENDED]);
  });

  it.each([
    [
      'at the first answer',
      { ask: scriptedAsk(willing(english)) },
      [],
      { answers: { talks: 1 }, text: null },
    ],
    ['at its end', {}, ['--talks', 'yes', '--go-on', 'yes'], { answers: { talks: 5 }, text: null }],
  ])(
    'is rescued where it cannot be kept %s, and an import takes that in',
    async (_when, how, flags, kept) => {
      const sam = withAnn();
      const refusal = new Refusal({ kind: 'file-failed', path: '/x', operation: 'write', code: 'ENOSPC' });
      const { code, err } = await checkIn(sam, flags, { ...how, refusal });
      expect(code).toBe(8);
      expect(err).toContain('mentor import /tmp/rescued.json');
      expect(await sam.run(['import', '/tmp/rescued.json'])).toMatchObject({ code: 0 });
      expect(await keptOf(sam)).toMatchObject([{ checkIns: [{ day: TODAY, ...kept }] }]);
    },
  );

  it('is asked in words that the compiler asks for', () => {
    const { kept, ...unsaid } = english;
    expectTypeOf(unsaid).not.toExtend<LookBackWords>();
    expect(kept({ name: 'Ann' })).toContain('Ann');
  });

  it('is what docs/architecture.md shows', () => {
    const shown = codeUnder('How to add a conversation');
    const files = [
      'domain/people/look-back.ts',
      'i18n/en/look-back.ts',
      'i18n/nl/look-back.ts',
      'flows/look-back.ts',
      'commands/people/lookback.ts',
    ];
    expect(shown).toHaveLength(7);
    expect(
      standingNowhere(
        shown,
        files.map(path => new URL(`example/${path}`, import.meta.url)),
      ),
    ).toEqual([]);
  });
});
