import { endingDay } from '../calendar/ending-day.ts';
import { understandDay } from '../calendar/understand-day.ts';
import type { InputFault } from '../problem.ts';
import { normalLine, normalText } from '../text.ts';
import { isFault, missingText, wrongTyped } from '../typed-value.ts';
import type { Action, ActionStatus } from './action.ts';
import { type Reflection, SHAREABLE_FIELDS, SHAREABLE_LISTS, type Shareable } from './compose.ts';
import type { Skill } from './session.ts';

/** A reflection as it was typed: every value a text, keys as the flags of `mentor log`. */
export interface TypedReflection {
  readonly what: string;
  readonly date?: string;
  readonly mentor?: string;
  readonly soWhat?: string;
  readonly nowWhat?: string;
  readonly critical?: string;
  readonly perspective?: string;
  readonly confidence?: string;
  readonly blindSpot?: readonly string[];
  readonly skill?: readonly string[];
  readonly action?: readonly string[];
  /** What one expects to come of the actions, each at the place of its own. */
  readonly expected?: readonly string[];
  readonly share?: readonly string[];
}

export type ParsedReflection =
  | { readonly ok: true; readonly reflection: Reflection }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** The reflection in what was typed, or all that is wrong with it at once. Days are understood from `today` on. */
export function parseReflection(typed: TypedReflection, today: string): ParsedReflection {
  const day = parseMeetingDay(typed.date, today);
  const confidence = parseConfidence(typed.confidence);
  const shared = (typed.share ?? []).map(parseShareable);
  const actions = (typed.action ?? []).map(text => actionFault(text, today));
  const faults = [whatFault(typed.what), day, confidence, ...actions, expectedFault(typed), ...shared].filter(
    isFault,
  );
  if (faults.length > 0 || isFault(day) || isFault(confidence)) return { ok: false, faults };
  return {
    ok: true,
    reflection: {
      day,
      what: normalText(typed.what),
      ...parseTexts(typed),
      ...(confidence === undefined ? {} : { confidence }),
      blindSpots: (typed.blindSpot ?? []).map(normalText).filter(isSomething),
      skills: (typed.skill ?? []).filter(isSomething).map(parseSkill),
      actions: (typed.action ?? [])
        .map((text, at) => withExpected(parseBoxedAction(text, today), typed.expected?.[at]))
        .filter(({ text }) => text !== ''),
      shared: [...new Set(shared.filter((name): name is Shareable => !isFault(name)))],
    },
  };
}

/** The fault of something expected of no action at all. */
function expectedFault({ action = [], expected = [] }: TypedReflection): InputFault | undefined {
  return expected.length > action.length ? missingText('--action') : undefined;
}

function withExpected(action: ParsedAction, typed = ''): Reflection['actions'][number] {
  const expected = normalLine(typed);
  return expected === '' ? action : { ...action, expected };
}

/** An action and its due day: that after ` @ `, else the one that the text ends with ("call Ann on Friday"). */
export function parseAction(typed: string, today: string): Pick<Action, 'text' | 'due'> {
  const action = parseActionAtSign(typed, today);
  const ending = action.due === null ? endingDay(action.text, today) : undefined;
  return ending === undefined ? action : { text: ending.text, due: ending.day };
}

/** An action with how it stands where a box before it says so: `[ ]` open, `[x]` done, `[-]` dropped. */
export function parseBoxedAction(typed: string, today: string): ParsedAction {
  const { status, text } = parseBox(typed);
  return { ...parseAction(text, today), ...(status && { status }) };
}

export type ParsedAction = Pick<Action, 'text' | 'due'> & Partial<Pick<Action, 'status'>>;

/** What the box before an action says, and the text behind it. */
export function parseBox(typed: string): { readonly status?: ActionStatus; readonly text: string } {
  const [box = '', mark] = /^\s*\[([ x-]?)\]/i.exec(typed) ?? [];
  const text = normalLine(typed.slice(box.length));
  if (mark === undefined) return { text };
  const status = TICKED.find(one => BOXES[one] === mark.toLowerCase()) ?? 'open';
  return { status, text };
}

const TICKED = ['done', 'dropped'] as const;

/** What stands in the box of an action, by how it stands. */
export const BOXES: Readonly<Record<ActionStatus, string>> = { open: ' ', done: 'x', dropped: '-' };

/** An action and its due day: split at the last ` @ `, and only where a date follows it. A day alone leaves an empty text. */
export function parseActionAtSign(typed: string, today: string): Pick<Action, 'text' | 'due'> {
  const text = normalLine(typed);
  const spaced = ` ${text}`;
  const at = spaced.lastIndexOf(' @ ');
  const due = at < 0 ? undefined : understandDay(spaced.slice(at + 3), today, 'future');
  return due === undefined ? { text, due: null } : { text: spaced.slice(0, at).trim(), due };
}

/** The fault in what was typed for an action where that is a day, and nothing to be done by it; undefined for any other text. */
export function actionFault(typed: string, today: string, key = '--action'): InputFault | undefined {
  const { text, due } = parseBoxedAction(typed, today);
  return text === '' && due !== null
    ? wrongTyped(key, { kind: 'text', most: null }, normalLine(typed))
    : undefined;
}

/** An action with the day that was understood in place of the words for it: tomorrow is another day by then. */
export function withFirmDay(typed: string, today: string): string {
  const { text, due } = parseAction(typed, today);
  return due === null ? typed : `${text} @ ${due}`;
}

/** A skill and the example that shows it: split at the first colon with a blank or a line end after it. */
export function parseSkill(typed: string): Pick<Skill, 'name' | 'evidence'> {
  const text = normalText(typed).trimStart();
  const colon = text.search(/:\s/);
  if (colon <= 0) return { name: normalLine(text), evidence: null };
  return { name: normalLine(text.slice(0, colon)), evidence: text.slice(colon + 2).trim() };
}

/** The day of a meeting, by default today; the fault where the phrase is no day, or one still to come. */
export function parseMeetingDay(phrase: string | undefined, today: string): string | InputFault {
  if (phrase === undefined) return today;
  const day = understandDay(phrase, today, 'past');
  if (day === undefined) return wrongTyped('--date', { kind: 'day' }, phrase);
  return day > today ? { kind: 'day-in-future', key: '--date', day } : day;
}

/** The fault of a reflection that says nothing of what was talked about. */
export function whatFault(what: string): InputFault | undefined {
  return isSomething(what) ? undefined : missingText('what');
}

/** Undefined where nothing was typed; the fault where it is no whole number from 0 to 10. */
export function parseConfidence(typed: string | undefined): number | InputFault | undefined {
  if (typed === undefined) return undefined;
  return /^(?:\d|10)$/.test(typed.trim())
    ? Number(typed)
    : wrongTyped('--confidence', { kind: 'whole-number', from: 0, to: 10 }, typed);
}

const SHAREABLE: readonly Shareable[] = [...SHAREABLE_FIELDS, ...SHAREABLE_LISTS];

/** `so-what`, `soWhat` and `blind-spot` (one or several) all name what they look like. */
export function parseShareable(typed: string): Shareable | InputFault {
  const plain = typed.toLowerCase().replaceAll('-', '').replace(/s$/, '');
  const found = SHAREABLE.find(name => name.toLowerCase().replace(/s$/, '') === plain);
  return found ?? wrongTyped('--share', { kind: 'one-of', values: SHAREABLE.map(nameAsTyped) }, typed);
}

/** As the flags have it: `so-what` for `soWhat`. */
function nameAsTyped(name: Shareable): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/** The fields that hold a text and may be left out. */
export const TEXT_KEYS = ['soWhat', 'nowWhat', 'critical', 'perspective'] as const;

function parseTexts(
  typed: TypedReflection,
): Partial<Pick<Reflection, (typeof TEXT_KEYS)[number] | 'mentor'>> {
  const texts = TEXT_KEYS.map(key => [key, normalText(typed[key] ?? '')] as const);
  const mentor = ['mentor', normalLine(typed.mentor ?? '')] as const;
  return Object.fromEntries([...texts, mentor].filter(([, text]) => text !== ''));
}

/** Whether there is anything in a text but white space. */
export function isSomething(text: string): boolean {
  return normalText(text) !== '';
}
