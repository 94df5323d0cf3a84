import { understandDay } from '../calendar/understand-day.ts';
import type { InputFault } from '../problem.ts';
import { normalLine } from '../text.ts';
import { isFault, missingText, wrongTyped } from '../typed-value.ts';
import type { Action } from './action.ts';
import { actionFault, isSomething, type ParsedAction, parseBox, parseBoxedAction } from './parse.ts';

/** An action as it was typed by itself, rather than with a reflection. */
export interface TypedAction {
  readonly text: string;
  readonly due?: string;
  readonly expected?: string;
}

export type ParsedNewAction =
  | { readonly ok: true; readonly action: ParsedAction & Partial<Pick<Action, 'expected'>> }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/**
 * The action in what was typed, or all that is wrong with it at once. Its day may stand in the text, as it may with a reflection;
 * where it is given apart, the text stays as it is.
 */
export function parseNewAction({ text, due, expected = '' }: TypedAction, today: string): ParsedNewAction {
  const day = due === undefined ? undefined : parseDueDay(due, today);
  const faults = [textFault(text, today), day].filter(isFault);
  if (faults.length > 0 || isFault(day)) return { ok: false, faults };
  const action = day === undefined ? parseBoxedAction(text, today) : { ...parseBox(text), due: day };
  return { ok: true, action: { ...action, expected: normalLine(expected) || null } };
}

/** The day by which something is to be done; null for an empty text, and the fault where the phrase is no day. */
export function parseDueDay(phrase: string, today: string): string | null | InputFault {
  if (!isSomething(phrase)) return null;
  return understandDay(phrase, today, 'future') ?? wrongTyped('--due', { kind: 'day' }, phrase);
}

function textFault(typed: string, today: string): InputFault | undefined {
  if (parseBox(typed).text !== '') return actionFault(typed, today, 'text');
  return missingText('text');
}

/** Words that end with a day, or are one: the day, and those before it; of several such endings the longest. */
export interface WordsAndDay {
  readonly words: string;
  /** Undefined where none of the endings is a day, null where the last of the words is empty: then no day is wanted any more. */
  readonly day: string | null | undefined;
}

/** Words of a command line that name something, and then the day to which it is to go. */
export function splitWordsAndDay(given: readonly string[], today: string): WordsAndDay {
  if (given.at(-1)?.trim() === '') return { words: given.slice(0, -1).join(' '), day: null };
  const words = given.join(' ').split(/\s+/).filter(Boolean);
  for (const at of words.keys()) {
    const day = understandDay(words.slice(at).join(' '), today, 'future');
    if (day !== undefined) return { words: words.slice(0, at).join(' '), day };
  }
  return { words: words.join(' '), day: undefined };
}
