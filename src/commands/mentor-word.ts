import { normalLine } from '../domain/text.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ask, World } from '../world.ts';

type Slice = Pick<World, 'words' | 'wordsWith' | 'settings' | 'io'> & { readonly ask: Ask };
type Word = keyof Messages['intake']['mentorWord']['options'];

const WORDS: readonly Word[] = ['mentor', 'coach', 'buddy', 'master', 'other'];
const LONGEST = 40;

/** The sentences with the person's own word for a mentor, which is asked once and then kept. */
export async function wordsForMentor(world: Slice): Promise<Messages> {
  const { mentorWord } = await world.settings.read();
  if (mentorWord !== undefined) return world.wordsWith(mentorWord);
  const word = await askedWord(world);
  await world.settings.update(settings => ({ ...settings, mentorWord: word }));
  world.io.tell('');
  return world.wordsWith(word);
}

async function askedWord(world: Slice): Promise<string> {
  const { title, help, options } = world.words.intake.mentorWord;
  const reply = await world.ask.choice({
    title,
    help,
    options: WORDS.map(value => ({ value, ...options[value] })),
    before: 'mentor',
    canSkip: false,
    canGoBack: false,
  });
  const chosen = reply.kind === 'answer' ? reply.value : 'mentor';
  return chosen === 'other' ? ownWord(world) : options[chosen].label;
}

async function ownWord(world: Slice): Promise<string> {
  const { own, tooLong } = world.words.intake.mentorWord;
  const check = (text: string) => ([...normalLine(text)].length > LONGEST ? tooLong : undefined);
  const reply = await world.ask.text({ ...own, check, canSkip: false, canGoBack: true });
  return reply.kind === 'answer' ? normalLine(reply.value) : askedWord(world);
}
