import { refuseUsage } from '../cli/command.ts';
import { wordedQuestions } from '../cli/find-question.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { pageValue } from '../cli/output.ts';
import { nextMeetingWith } from '../domain/meetings/next-meeting.ts';
import { Refusal } from '../domain/problem.ts';
import type { QuestionFit } from '../domain/questions/library.ts';
import { parseFit } from '../domain/questions/parse.ts';
import { chooseQuestions, type QuestionChoice } from '../domain/questions/select.ts';
import { questionsListOutline, questionsOutline } from '../render/questions-outline.ts';
import { fitText } from '../render/terminal/layout.ts';
import { outlineText } from '../render/terminal/outline-text.ts';
import type { World } from '../world.ts';
import type { QuestionsOptions } from './declare/questions.ts';

/**
 * Questions to ask: what fits the next meeting, or those for a kind of mentor, about something and for a time; with `asked` the ones that were asked,
 * last first, with `hidden` those that are hidden, with `all` every other. Refuses with `invalid-input`.
 */
export async function listQuestions(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: QuestionsOptions,
): Promise<void> {
  const { fit, faults } = parseFit(options);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  const choice = choiceOf(fit, options);
  const { words, io, clock } = world;
  const { questions: told } = words;
  const journal = await world.journal.read();
  const all = wordedQuestions(journal, world);
  const { occasion } = nextMeetingWith(null, journal, hereAndNow(clock));
  const questions = chooseQuestions(all, choice, fit, occasion);
  if (questions.length === 0 && !options.json) return io.tell(fitText(noneText(choice, told), io.err));
  const title = choice === 'fitting' ? told.fitting(occasion) : told[choice];
  const outline = choice === 'asked' ? questionsListOutline : questionsOutline;
  const text = () => outlineText(outline(title, questions, words), words, io.out);
  await pageValue(world, options, { questions }, text);
  const count = all.filter(({ hidden }) => !hidden).length;
  if (choice === 'fitting' && count > questions.length && !options.json) io.tell(`\n${told.more({ count })}`);
}

/** Which list is wanted. Refuses with `wrong-usage` flags of which each asks for another. */
function choiceOf(
  { type, about, phase }: QuestionFit,
  { asked, hidden, all }: QuestionsOptions,
): QuestionChoice {
  const isNarrowed = [type, about, phase].some(one => one !== null);
  if (asked && hidden) refuseUsage({ kind: 'options-exclude', flags: ['--asked', '--hidden'] });
  if (asked) return 'asked';
  if (hidden) return 'hidden';
  if (isNarrowed) return 'chosen';
  return all ? 'all' : 'fitting';
}

function noneText(choice: QuestionChoice, told: World['words']['questions']): string {
  if (choice === 'asked') return told.noneAsked;
  return choice === 'hidden' ? told.noneHidden : told.none;
}
