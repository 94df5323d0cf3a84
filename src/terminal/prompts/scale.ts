import stringWidth from 'fast-string-width';
import { harmlessLine } from '../../render/harmless.ts';
import type { ScaleQuestion } from '../../world/ask.ts';
import type { Dialogue, Space, Step } from './dialogue.ts';
import { hanging, widthOf } from './frame.ts';
import { isEnter, type Key } from './keys.ts';
import { type Picking, type PromptWords, pickerFor } from './picker.ts';

interface Point {
  /** Null as long as no number was chosen. */
  readonly value: number | null;
  /** The digits typed one after the other, which together may be a number. */
  readonly digits: string;
}

/** A whole number between two ends that have a meaning. */
export function scaleDialogue(question: ScaleQuestion, words: PromptWords): Dialogue<unknown, number> {
  const { canSkip } = question;
  const picking: Picking<Point, number> = {
    start: { value: question.before ?? null, digits: '' },
    press: (point, key) => {
      if (canSkip && key.typed === words.letters.skip) return { kind: 'reply', reply: { kind: 'skip' } };
      return isEnter(key) ? confirmed(point, question, words) : pressed(point, key, question, words);
    },
    body: ({ value }, space) => [...numbers(question, value, space), ...ends(question, space)],
    hints: ({ value }) => [
      words.keys.number,
      ...(value === null && canSkip ? [words.keys.skipWithEnter] : [words.keys.answer]),
      ...(value !== null && canSkip ? [words.keys.skip] : []),
    ],
    said: value => String(value),
  };
  return pickerFor(question, words, picking);
}

function confirmed(point: Point, question: ScaleQuestion, words: PromptWords): Step<Point, number> {
  if (point.value !== null) return { kind: 'reply', reply: { kind: 'answer', value: point.value } };
  if (question.canSkip && point.digits === '') return { kind: 'reply', reply: { kind: 'skip' } };
  return { kind: 'on', state: { ...point, digits: '' }, notice: words.chooseNumber(question) };
}

function pressed(
  { value, digits }: Point,
  key: Key,
  question: ScaleQuestion,
  words: PromptWords,
): Step<Point, number> {
  if (/^[-\d]$/.test(key.typed)) return typed({ value, digits }, key.typed, question, words);
  return { kind: 'on', state: { value: movedBy(key, value, question), digits: '' } };
}

function movedBy({ name }: Key, value: number | null, { from, to }: ScaleQuestion): number | null {
  if (name === 'right' || name === 'up') return value === null ? from : Math.min(to, value + 1);
  if (name === 'left' || name === 'down') return value === null ? to : Math.max(from, value - 1);
  if (name === 'home') return from;
  return name === 'end' ? to : value;
}

/** A digit goes on with the number that is being typed where that stays on the scale; else it starts a new one. */
function typed(point: Point, sign: string, question: ScaleQuestion, words: PromptWords): Step<Point, number> {
  if (sign === '-') return { kind: 'on', state: { value: point.value, digits: '-' } };
  const fits = [point.digits + sign, sign].find(digits => isOn(question, digits));
  if (fits !== undefined) return { kind: 'on', state: { value: Number(fits), digits: fits } };
  return { kind: 'on', state: { ...point, digits: sign }, notice: words.chooseNumber(question) };
}

function isOn({ from, to }: ScaleQuestion, digits: string): boolean {
  const number = Number(digits);
  return number >= from && number <= to && String(number) === digits;
}

function numbers({ from, to }: ScaleQuestion, value: number | null, space: Space): string[] {
  const rows: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const cell = number === value ? space.ink.accent(`[${number}]`) : ` ${number} `;
    const longer = `${rows.at(-1)}${cell}`;
    if (rows.length > 0 && stringWidth(longer) <= widthOf(space)) rows[rows.length - 1] = longer;
    else rows.push(` ${cell}`);
  }
  return rows;
}

function ends({ from, to, lowest, highest }: ScaleQuestion, space: Space): string[] {
  const both = [`${from} = ${lowest}`, `${to} = ${highest}`].map(harmlessLine);
  const onOneLine = both.join('   ');
  const fits = stringWidth(onOneLine) + 2 <= widthOf(space);
  return (fits ? [onOneLine] : both).flatMap(end => hanging('  ', end, space.ink.quiet, space));
}
