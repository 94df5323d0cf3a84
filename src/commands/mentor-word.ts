import { LONGEST_WORD, mentorWordIn } from '../domain/mentor-word.ts';
import { Refusal } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';

type Slice = Pick<World, 'words' | 'wordsWith' | 'settings' | 'io'> & { readonly ask: Ask };
type Word = keyof Messages['intake']['mentorWord']['options'];

const WORDS: readonly Word[] = ['mentor', 'coach', 'buddy', 'master', 'other'];

/** The sentences with the person's own word for a mentor, which is asked once and then kept. */
export async function wordsForMentor(world: Slice): Promise<Messages> {
  const { mentorWord } = await world.settings.read();
  const known = mentorWordIn(mentorWord ?? '');
  if (known !== undefined) return world.wordsWith(known);
  return keepMentorWord(world, await askedWord(world));
}

/** Keeps a word for a mentor, and gives the sentences with it. Refuses with `invalid-input` one that is empty or too long. */
export async function keepMentorWord(
  { settings, wordsWith }: Pick<World, 'settings' | 'wordsWith'>,
  typed: string,
): Promise<Messages> {
  const word = mentorWordIn(typed);
  if (word === undefined) {
    const expected = { kind: 'text', most: LONGEST_WORD } as const;
    throw new Refusal({
      kind: 'invalid-input',
      faults: [{ kind: 'wrong', key: '--word', expected, came: `"${typed}"` }],
    });
  }
  await settings.update(kept => ({ ...kept, mentorWord: word }));
  return wordsWith(word);
}

async function askedWord(world: Slice): Promise<string> {
  const { title, help, options } = world.words.intake.mentorWord;
  const reply = await world.ask.put({
    kind: 'one-of',
    title,
    help,
    options: WORDS.map(value => ({ value, ...options[value] })),
    before: 'mentor',
    canGoBack: false,
  });
  const chosen = reply.kind === 'answer' ? reply.value : 'mentor';
  return chosen === 'other' ? ownWord(world) : options[chosen].label;
}

async function ownWord(world: Slice): Promise<string> {
  const { own, tooLong } = world.words.intake.mentorWord;
  const check = (text: string) => (mentorWordIn(text) === undefined ? tooLong : undefined);
  const reply = await world.ask.put({ kind: 'text', ...own, check, isLine: true, canGoBack: true });
  return reply.kind === 'answer' ? normalLine(reply.value) : askedWord(world);
}
