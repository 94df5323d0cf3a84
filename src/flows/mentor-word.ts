import { LONGEST_MENTOR_WORD, parseMentorWord } from '../domain/people/mentor-word.ts';
import { Refusal } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';

type Slice = Pick<World, 'words' | 'wordsWith' | 'preferences' | 'settings' | 'io'> & { readonly ask: Ask };
type Word = keyof Messages['intake']['mentorWord']['options'];

const WORDS: readonly Word[] = ['mentor', 'coach', 'buddy', 'master', 'other'];

/** The sentences with the person's own word for a mentor, which is asked once, at the end of the first intake, and then kept. */
export async function wordsForMentor(world: Slice): Promise<Messages> {
  if (world.preferences.word.from !== 'otherwise') return world.words;
  const { word: known } = await world.settings.read();
  if (known !== undefined) return world.wordsWith(known);
  return keepMentorWord(world, await askMentorWord(world));
}

/** Keeps a word for a mentor, and gives the sentences with it. Refuses with `invalid-input` one that is empty or too long. */
export async function keepMentorWord(
  { settings, wordsWith }: Pick<World, 'settings' | 'wordsWith'>,
  typed: string,
): Promise<Messages> {
  const word = parseMentorWord(typed);
  if (word === undefined) {
    const expected = { kind: 'text', most: LONGEST_MENTOR_WORD } as const;
    throw new Refusal({
      kind: 'invalid-input',
      faults: [{ kind: 'wrong', key: '--word', expected, came: `"${typed}"` }],
    });
  }
  await settings.update(kept => ({ ...kept, word }));
  return wordsWith(word);
}

async function askMentorWord(world: Slice): Promise<string> {
  const { title, help, options } = world.words.intake.mentorWord;
  const reply = await world.ask.put({
    kind: 'one-of',
    title,
    help,
    options: WORDS.map(value => ({ value, ...options[value] })),
    suggestion: 'mentor',
    canGoBack: false,
  });
  const chosen = reply.kind === 'answer' ? reply.value : 'mentor';
  return chosen === 'other' ? askOwnWord(world) : options[chosen].label;
}

async function askOwnWord(world: Slice): Promise<string> {
  const { own, tooLong } = world.words.intake.mentorWord;
  const check = (text: string) => (parseMentorWord(text) === undefined ? tooLong : undefined);
  const reply = await world.ask.put({ kind: 'text', ...own, check, isLine: true, canGoBack: true });
  return reply.kind === 'answer' ? normalLine(reply.value) : askMentorWord(world);
}
