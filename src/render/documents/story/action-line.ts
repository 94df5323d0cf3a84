import type { PhrasingContent } from 'mdast';
import type { ToldAction } from '../../../domain/growth/story/story-action.ts';
import { aside } from '../markdown.ts';
import type { DayInLine } from './days.ts';
import { ownInLine, plain } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** What one meant to do, and what became of it, on one line. */
export function actionLine(action: ToldAction, words: StoryWords): PhrasingContent[] {
  const { status, text, expected, happened } = action;
  const told = words.growth.actions;
  const parts: readonly (readonly PhrasingContent[])[] = [
    ...(status === 'done' ? [[plain('✓')]] : []),
    ...(status === 'dropped' ? [[aside(told.dropped)]] : []),
    ...(text === null ? [] : [[plain(ownInLine(text))]]),
    ...(expected === null ? [] : [[plain('– '), aside(told.expected), plain(` ${ownInLine(expected)}`)]]),
    ...(happened === null ? [] : [[plain(`→ ${ownInLine(happened)}`)]]),
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [plain(' '), ...part]));
}

/** The same of what is open still, with the day by which it is to be done. */
export function openActionLine(action: ToldAction, words: StoryWords, dayOf: DayInLine): PhrasingContent[] {
  const { due, isOverdue } = action;
  const told = words.growth.actions;
  const line = actionLine(action, words);
  if (due === null) return line;
  return [...line, plain(' '), aside((isOverdue ? told.overdue : told.due)({ day: dayOf(due) }))];
}
