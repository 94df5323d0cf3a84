import stringWidth from 'fast-string-width';
import { sanitizeLine } from '../../render/sanitize.ts';
import type { ScalePrompt } from '../../world/ask.ts';
import { isAnsweredByDigit, PROMPT_KINDS, type PromptWords } from '../kinds.ts';
import { onAnswer, onNothing } from '../reply-or-fault.ts';
import type { Dialogue, DialogueStep, Space } from './dialogue.ts';
import { LEAVING } from './footer.ts';
import { frameWidth, hangLines } from './frame.ts';
import { isEnter, type Key } from './keys.ts';
import { pickerFor, stepFromReply } from './picker.ts';

interface Point {
  /** Null as long as no number was chosen. */
  readonly value: number | null;
  /** The digits typed one after the other, which together may be a number. */
  readonly digits: string;
}

type Pointing = DialogueStep<Point, number>;

/** A whole number between two ends that have a meaning. A digit answers at once where every number has one digit. */
export function scaleDialogue(prompt: ScalePrompt, words: PromptWords): Dialogue<unknown, number> {
  const ways = [words.keys.number(prompt)];
  return pickerFor<Point, number>(prompt, words, {
    start: { value: prompt.suggestion ?? null, digits: '' },
    press: (point, key) => pressScaleKey(point, key, prompt, words),
    body: ({ value }, space) => ({
      lines: [...numbers(prompt, value, space), ...ends(prompt, space)],
      active: null,
    }),
    hints: ({ value }) => ({ enter: value === null ? null : words.keys.answer, ways }),
  });
}

function pressScaleKey(point: Point, key: Key, prompt: ScalePrompt, words: PromptWords): Pointing {
  if (isEnter(key)) return confirmScale(point, prompt, words);
  if (/^[-\d]$/.test(key.typed)) return typeDigit(point, key.typed, prompt, words);
  return { kind: 'on', state: { value: moveValue(key, point.value, prompt), digits: '' } };
}

function confirmScale({ value, digits }: Point, prompt: ScalePrompt, words: PromptWords): Pointing {
  const untouched: Point = { value, digits: '' };
  if (value !== null) return stepFromReply(onAnswer(PROMPT_KINDS.scale, prompt, value, words), untouched);
  const wanted = words.chooseNumber(prompt);
  if (digits !== '') return { kind: 'on', state: untouched, notice: wanted };
  return stepFromReply(onNothing(PROMPT_KINDS.scale, prompt, words, { wanted, leaving: LEAVING }), untouched);
}

function moveValue({ name }: Key, value: number | null, { from, to }: ScalePrompt): number | null {
  if (name === 'right' || name === 'up') return value === null ? from : Math.min(to, value + 1);
  if (name === 'left' || name === 'down') return value === null ? to : Math.max(from, value - 1);
  if (name === 'home') return from;
  return name === 'end' ? to : value;
}

/** A digit goes on with the number that is being typed where that stays on the scale; else it starts a new one. */
function typeDigit(point: Point, sign: string, prompt: ScalePrompt, words: PromptWords): Pointing {
  if (sign === '-') return { kind: 'on', state: { value: point.value, digits: '-' } };
  const fits = [point.digits + sign, sign].find(digits => isOn(prompt, digits, words));
  if (fits === undefined)
    return { kind: 'on', state: { ...point, digits: sign }, notice: words.chooseNumber(prompt) };
  const now: Point = { value: Number(fits), digits: fits };
  return isAnsweredByDigit(prompt) ? confirmScale(now, prompt, words) : { kind: 'on', state: now };
}

function isOn(prompt: ScalePrompt, digits: string, words: PromptWords): boolean {
  const number = Number(digits);
  return String(number) === digits && PROMPT_KINDS.scale.fault(prompt, number, words) === undefined;
}

function numbers({ from, to }: ScalePrompt, value: number | null, space: Space): string[] {
  const rows: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const cell = number === value ? space.style.accent(`[${number}]`) : ` ${number} `;
    const longer = `${rows.at(-1)}${cell}`;
    if (rows.length > 0 && stringWidth(longer) <= frameWidth(space)) rows[rows.length - 1] = longer;
    else rows.push(` ${cell}`);
  }
  return rows;
}

function ends({ from, to, lowest, highest }: ScalePrompt, space: Space): string[] {
  const both = [`${from} = ${lowest}`, `${to} = ${highest}`].map(sanitizeLine);
  const onOneLine = both.join('   ');
  const fits = stringWidth(onOneLine) + 2 <= frameWidth(space);
  return (fits ? [onOneLine] : both).flatMap(end => hangLines('  ', end, space.style.quiet, space));
}
