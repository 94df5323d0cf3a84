import { shortId } from '../domain/ids.ts';
import { TO_ASK } from '../domain/intake/questions.ts';
import type { WordedQuestion } from '../domain/questions/changes.ts';
import type { Messages } from '../i18n/index.ts';
import { type Outline, type OutlineItem, outlineList, outlinePart } from './outline.ts';
import { sanitizeLine } from './sanitize.ts';

/** Questions under what they are about, in the order of the nine. */
export function questionsOutline(
  title: string,
  questions: readonly WordedQuestion[],
  words: Messages,
): Outline {
  const { options } = words.intake.questions.questions;
  const itemsAbout = (wanted: WordedQuestion['about']) =>
    outlineList(questions.filter(({ about }) => about === wanted).map(one => questionItem(one, words)));
  return {
    title,
    blocks: [
      ...TO_ASK.flatMap(about => outlinePart(options[about].label, itemsAbout(about))),
      ...outlinePart(words.questions.anything, itemsAbout(null)),
    ],
  };
}

/** Questions in one list, in this order. */
export function questionsListOutline(
  title: string,
  questions: readonly WordedQuestion[],
  words: Messages,
): Outline {
  return { title, blocks: outlineList(questions.map(one => questionItem(one, words))) };
}

/** With whose it is and when it was asked, where there is something to say. */
function questionItem(
  { id, text, library, asked, hidden }: WordedQuestion,
  { questions, dates }: Messages,
): OutlineItem {
  const notes = [
    ...(library === null ? [questions.own({ id: sanitizeLine(shortId(id)) })] : []),
    ...(asked.length === 0 ? [] : [questions.askedOn({ days: asked.map(day => dates.day({ day })) })]),
    ...(hidden ? [questions.isHidden] : []),
  ];
  return notes.length === 0 ? { text } : { text, note: notes.join(' · ') };
}
