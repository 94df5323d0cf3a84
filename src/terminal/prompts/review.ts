import stringWidth from 'fast-string-width';
import { clipped, padded } from '../../render/layout.ts';
import type { ReviewPrompt, ReviewRow } from '../../world/ask.ts';
import { type PromptWords, yesOrNoBegunBy } from '../kinds.ts';
import type { Dialogue, Space, Step } from './dialogue.ts';
import { hanging, widthOf, wrapped } from './frame.ts';
import { isEnter, type Key } from './keys.ts';
import { type Scrollable, stacked } from './list.ts';
import { pickerFor } from './picker.ts';
import { type Numbered, numberedBy } from './stepping.ts';
import { isLetter, wordAfter } from './yes-letters.ts';

interface Walk extends Numbered {
  /** The letters typed one after the other. */
  readonly word: string;
}

/** All that was answered, to be walked through. The row that finishes is active at first, and after a yes. */
export function reviewDialogue(prompt: ReviewPrompt, words: PromptWords): Dialogue<unknown, string | null> {
  const last = prompt.rows.length;
  const press = (walk: Walk, key: Key): Step<Walk, string | null> => {
    if (!isEnter(key)) return { kind: 'on', state: walkedBy(walk, key, last) };
    if (yesOrNoBegunBy(walk.word) !== true)
      return { kind: 'on', state: { ...walk, word: '' }, notice: words.chooseOne };
    const value = prompt.rows[walk.active ?? last]?.key ?? null;
    return { kind: 'reply', reply: { kind: 'answer', value } };
  };
  return pickerFor<Walk, string | null>(prompt, words, {
    start: { active: last, digits: '', word: '' },
    press,
    body: ({ active }, space) => bodyOf(prompt, active ?? last, space, words),
    hints: ({ active }) => ({
      enter: active === last ? words.keys.finish : words.keys.change,
      ways: [words.keys.choose({ last })],
    }),
  });
}

/** A yes goes to the last row; a number goes to that of its answer. */
function walkedBy(walk: Walk, key: Key, last: number): Walk {
  if (!isLetter(key)) return { ...numberedBy(walk, key, /^\d$/.test(key.typed) ? last : last + 1), word: '' };
  const word = wordAfter(walk.word, key.typed);
  return { active: yesOrNoBegunBy(word) === true ? last : walk.active, digits: '', word };
}

function bodyOf(
  { rows, finish }: ReviewPrompt,
  active: number,
  space: Space,
  words: PromptWords,
): Scrollable {
  const digits = String(rows.length).length;
  const isWide = space.columns >= WIDE_ENOUGH;
  const width = isWide ? labelWidth(rows) : 0;
  const blocks = rows.map((row, at) => {
    const isActive = at === active;
    const mark = markOf(String(at + 1).padStart(digits), isActive, space);
    const inked = inkOf(row, isActive, space, words);
    return isWide ? sideBySide(mark, inked, width, space) : oneUnderTheOther(mark, inked, space);
  });
  const isLast = active === rows.length;
  const ink = isLast ? space.ink.accent : plainly;
  const end = hanging(markOf(' '.repeat(digits), isLast, space), finish, ink, space);
  return stacked([...blocks, ['', ...end]], active);
}

/** Columns from which answers stand beside their labels. */
const WIDE_ENOUGH = 60;
const WIDEST_LABEL = 26;

function labelWidth(rows: readonly ReviewRow[]): number {
  const lines = rows.flatMap(({ label }) => wrapped(label, WIDEST_LABEL));
  return Math.max(0, ...lines.map(line => stringWidth(line)));
}

function markOf(sign: string, isActive: boolean, { ink }: Space): string {
  return isActive ? `${ink.accent('›')} ${ink.accent(sign)} ` : `  ${ink.quiet(sign)} `;
}

interface Inked {
  readonly label: string;
  readonly answer: string;
  /** How many lines of the answer there may be. */
  readonly most: number;
  labelInk(text: string): string;
  answerInk(text: string): string;
}

function inkOf({ label, answer }: ReviewRow, isActive: boolean, { ink }: Space, words: PromptWords): Inked {
  return {
    label,
    answer: answer ?? words.notSaid,
    most: isActive ? MOST_LINES_OF_ACTIVE : MOST_LINES,
    labelInk: isActive ? ink.accent : ink.quiet,
    answerInk: answer === undefined ? ink.quiet : plainly,
  };
}

const MOST_LINES = 3;
const MOST_LINES_OF_ACTIVE = 8;

function sideBySide(mark: string, row: Inked, width: number, space: Space): string[] {
  const indent = stringWidth(mark);
  const labels = wrapped(row.label, width);
  const answers = answerLines(row, widthOf(space) - indent - width - GAP.length);
  return Array.from({ length: Math.max(labels.length, answers.length) }, (_, at) => {
    const label = row.labelInk(padded(labels[at] ?? '', width));
    return (at === 0 ? mark : ' '.repeat(indent)) + label + GAP + row.answerInk(answers[at] ?? '');
  });
}

const GAP = '  ';

function oneUnderTheOther(mark: string, row: Inked, space: Space): string[] {
  const indent = ' '.repeat(stringWidth(mark) + GAP.length);
  const answers = answerLines(row, widthOf(space) - indent.length);
  return [
    ...hanging(mark, row.label, row.labelInk, space),
    ...answers.map(line => indent + row.answerInk(line)),
  ];
}

/** An answer in lines, of which a long one shows the first. */
function answerLines({ answer, most }: Inked, room: number): string[] {
  const lines = wrapped(answer, room);
  const shown = lines.slice(0, most);
  return lines.length === shown.length
    ? lines
    : shown.map((line, at) => (at === most - 1 ? clipped(`${line}…`, room) : line));
}

function plainly(text: string): string {
  return text;
}
