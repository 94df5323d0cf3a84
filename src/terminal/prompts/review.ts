import stringWidth from 'fast-string-width';
import { clipText, padText } from '../../render/terminal/layout.ts';
import type { ReviewPrompt, ReviewRow } from '../../world/ask.ts';
import { type PromptWords, yesOrNoBegunBy } from '../kinds.ts';
import type { Dialogue, DialogueStep, Space } from './dialogue.ts';
import { frameWidth, hangLines, wrapLines } from './frame.ts';
import { isEnter, type Key } from './keys.ts';
import { type Scrollable, stackBlocks } from './list.ts';
import { pickerFor } from './picker.ts';
import { type Numbered, typeNumber } from './stepping.ts';
import { isLetter, wordAfter } from './yes-letters.ts';

interface Walk extends Numbered {
  /** The letters typed one after the other. */
  readonly word: string;
}

/** All that was answered, to be walked through. The row that finishes is active at first, and after a yes. */
export function reviewDialogue(prompt: ReviewPrompt, words: PromptWords): Dialogue<unknown, string | null> {
  const last = prompt.rows.length;
  const press = (walk: Walk, key: Key): DialogueStep<Walk, string | null> => {
    if (!isEnter(key)) return { kind: 'on', state: walkBy(walk, key, last) };
    if (yesOrNoBegunBy(walk.word) !== true)
      return { kind: 'on', state: { ...walk, word: '' }, notice: words.chooseOne };
    const value = prompt.rows[walk.active ?? last]?.key ?? null;
    return { kind: 'reply', reply: { kind: 'answer', value } };
  };
  return pickerFor<Walk, string | null>(prompt, words, {
    start: { active: last, digits: '', word: '' },
    press,
    body: ({ active }, space) => reviewLines(prompt, active ?? last, space, words),
    hints: ({ active }) => ({
      enter: active === last ? words.keys.finish : words.keys.change,
      ways: [words.keys.choose({ last })],
    }),
  });
}

/** A yes goes to the last row; a number goes to that of its answer. */
function walkBy(walk: Walk, key: Key, last: number): Walk {
  if (!isLetter(key)) return { ...typeNumber(walk, key, /^\d$/.test(key.typed) ? last : last + 1), word: '' };
  const word = wordAfter(walk.word, key.typed);
  return { active: yesOrNoBegunBy(word) === true ? last : walk.active, digits: '', word };
}

function reviewLines(
  { rows, finish }: ReviewPrompt,
  active: number,
  space: Space,
  words: PromptWords,
): Scrollable {
  const digits = String(rows.length).length;
  const isWide = space.columns >= WIDE_ENOUGH;
  const width = isWide ? widestRowLabel(rows) : 0;
  const blocks = rows.map((row, at) => {
    const isActive = at === active;
    const mark = markOfRow(String(at + 1).padStart(digits), isActive, space);
    const inked = styleRow(row, isActive, space, words);
    return isWide ? sideBySide(mark, inked, width, space) : oneUnderTheOther(mark, inked, space);
  });
  const isLast = active === rows.length;
  const style = isLast ? space.style.accent : plainly;
  const end = hangLines(markOfRow(' '.repeat(digits), isLast, space), finish, style, space);
  return stackBlocks([...blocks, ['', ...end]], active);
}

/** Columns from which answers stand beside their labels. */
const WIDE_ENOUGH = 60;
const WIDEST_LABEL = 26;

function widestRowLabel(rows: readonly ReviewRow[]): number {
  const lines = rows.flatMap(({ label }) => wrapLines(label, WIDEST_LABEL));
  return Math.max(0, ...lines.map(line => stringWidth(line)));
}

function markOfRow(sign: string, isActive: boolean, { style }: Space): string {
  return isActive ? `${style.accent('›')} ${style.accent(sign)} ` : `  ${style.quiet(sign)} `;
}

interface StyledRow {
  readonly label: string;
  readonly answer: string;
  /** How many lines of the answer there may be. */
  readonly most: number;
  labelInk(text: string): string;
  answerInk(text: string): string;
}

function styleRow(
  { label, answer }: ReviewRow,
  isActive: boolean,
  { style }: Space,
  words: PromptWords,
): StyledRow {
  return {
    label,
    answer: answer ?? words.notSaid,
    most: isActive ? MOST_LINES_OF_ACTIVE : MOST_LINES,
    labelInk: isActive ? style.accent : style.quiet,
    answerInk: answer === undefined ? style.quiet : plainly,
  };
}

const MOST_LINES = 3;
const MOST_LINES_OF_ACTIVE = 8;

function sideBySide(mark: string, row: StyledRow, width: number, space: Space): string[] {
  const indent = stringWidth(mark);
  const labels = wrapLines(row.label, width);
  const answers = reviewAnswerLines(row, frameWidth(space) - indent - width - REVIEW_GAP.length);
  return Array.from({ length: Math.max(labels.length, answers.length) }, (_, at) => {
    const label = row.labelInk(padText(labels[at] ?? '', width));
    return (at === 0 ? mark : ' '.repeat(indent)) + label + REVIEW_GAP + row.answerInk(answers[at] ?? '');
  });
}

const REVIEW_GAP = '  ';

function oneUnderTheOther(mark: string, row: StyledRow, space: Space): string[] {
  const indent = ' '.repeat(stringWidth(mark) + REVIEW_GAP.length);
  const answers = reviewAnswerLines(row, frameWidth(space) - indent.length);
  return [
    ...hangLines(mark, row.label, row.labelInk, space),
    ...answers.map(line => indent + row.answerInk(line)),
  ];
}

/** An answer in lines, of which a long one shows the first. */
function reviewAnswerLines({ answer, most }: StyledRow, room: number): string[] {
  const lines = wrapLines(answer, room);
  const shown = lines.slice(0, most);
  return lines.length === shown.length
    ? lines
    : shown.map((line, at) => (at === most - 1 ? clipText(`${line}…`, room) : line));
}

function plainly(text: string): string {
  return text;
}
