import { describe, expect, it } from 'vitest';
import { story } from '../../src/i18n/en/demo/story.ts';
import { everyday } from '../../src/i18n/en/everyday.ts';
import { help } from '../../src/i18n/en/help.ts';
import { sheet } from '../../src/i18n/en/sheet.ts';
import { en } from '../../src/i18n/en.ts';
import type { Spoken } from '../../src/i18n/index.ts';
import { codeUnder, standingNowhere } from '../support/map.ts';
import { person } from '../support/world.ts';

/** A third language, of five parts as every other one: what it does not say in capitals, it does not say. */
const shouted: Spoken = {
  demo: async () => inCapitals(story),
  everyday: async () => mentorWord => inCapitals(everyday(mentorWord)),
  help: async () => inCapitals(help),
  sentences: async () => mentorWord => inCapitals(en(mentorWord)),
  sheet: async () => inCapitals(sheet),
};

/** The same words, every text and all that a message says in capitals. */
function inCapitals<Words>(words: Words): Words {
  // A walk through all of it, which leaves every shape as it is: more than the types can follow.
  return shout(words) as Words;
}

function shout(words: unknown): unknown {
  if (typeof words === 'string') return words.toUpperCase();
  if (typeof words === 'function') return (...given: unknown[]) => shout(words(...given));
  if (Array.isArray(words)) return words.map(shout);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, shout(inner)]));
}

const ANSWERS = JSON.stringify({
  ambition: 'LEAD A TEAM',
  direction: 'next-position',
  targetPosition: 'HEAD NURSE',
  certainty: 2,
  questions: ['route', 'introductions', 'doubts'],
  role: 'NURSE',
  employment: 'employed',
  canSpeakFreely: 2,
});

/** An id has digits in it. */
const WORD_IN_SMALL_LETTERS = /(?<![\p{L}\d])\p{Lu}?\p{Ll}{2,}(?![\p{L}\d])/gu;

describe('a language that is added', () => {
  const shouting = person();
  const say = (...args: readonly string[]) => shouting.run(args, { spoken: shouted, stdin: ANSWERS });

  it.each([
    ['where one stands', ['']],
    [
      'a reflection that is written down',
      ['log', 'WE TALKED', '--action', 'CALL ANN @ tomorrow', '--confidence', '6'],
    ],
    ['the reflections', ['list']],
    ['advice', ['intake', '--answers', '-']],
    ['advice with all reasons', ['advice']],
    ['the growth summary', ['export']],
    ['what is undone', ['undo']],
    ['what is sound', ['doctor']],
    ['a problem', ['show', 'zzzz']],
    ['what is wrong in what was given', ['log', 'WE TALKED', '--confidence', '11', '--date', 'soon']],
  ])('is spoken throughout: %s', async (_what, args) => {
    const { out, err } = await say(...args.filter(word => word !== ''));
    const said = `${out}${err}`;
    expect(said).toMatch(/\p{Lu}{3}/u);
    expect(said.match(WORD_IN_SMALL_LETTERS) ?? []).toEqual([]);
  });

  it('is what docs/architecture.md shows', () => {
    const shown = codeUnder('How to add a language');
    expect(shown).toHaveLength(1);
    expect(standingNowhere(shown, [new URL(import.meta.url)])).toEqual([]);
  });
});
