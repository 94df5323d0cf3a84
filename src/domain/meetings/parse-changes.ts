import type { InputFault } from '../problem.ts';
import { normalLine, normalText } from '../text.ts';
import { isFault } from '../typed-value.ts';
import type { Shareable } from './compose.ts';
import type { ReflectionChanges } from './edit.ts';
import {
  actionFault,
  isSomething,
  parseBoxedAction,
  parseConfidence,
  parseMeetingDay,
  parseShareable,
  parseSkill,
  TEXT_KEYS,
  type TypedReflection,
  whatFault,
} from './parse.ts';

export type ParsedChanges =
  | { readonly ok: true; readonly changes: ReflectionChanges }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/**
 * The changes in what was typed, or all that is wrong with it at once. Only what was typed changes; an empty text
 * clears, and a list takes the place of the one there was. Days are understood from `today` on.
 */
export function parseChanges(typed: Partial<TypedReflection>, today: string): ParsedChanges {
  const { what, date } = typed;
  const day = date === undefined ? undefined : parseMeetingDay(date, today);
  const confidence = typed.confidence?.trim() === '' ? null : parseConfidence(typed.confidence);
  const shared = typed.share?.filter(isSomething).map(parseShareable);
  const emptied = what === undefined ? undefined : whatFault(what);
  const actions = (typed.action ?? []).map(text => actionFault(text, today));
  const faults = [emptied, day, confidence, ...actions, ...(shared ?? [])].filter(isFault);
  if (faults.length > 0 || isFault(day) || isFault(confidence)) return { ok: false, faults };
  return {
    ok: true,
    changes: {
      ...(day === undefined ? {} : { day }),
      ...(what === undefined ? {} : { what: normalText(what) }),
      ...parseTextChanges(typed),
      ...(confidence === undefined ? {} : { confidence }),
      ...parseListChanges(typed, today),
      ...(shared === undefined ? {} : { shared: shared.filter((name): name is Shareable => !isFault(name)) }),
    },
  };
}

/** Of the texts those that were typed; null for one that is to be cleared. */
function parseTextChanges(
  typed: Partial<TypedReflection>,
): Pick<ReflectionChanges, (typeof TEXT_KEYS)[number] | 'mentor'> {
  const texts = TEXT_KEYS.map(key => [key, typed[key], normalText] as const);
  const all = [...texts, ['mentor', typed.mentor, normalLine] as const];
  return Object.fromEntries(
    all.flatMap(([key, text, normal]) => (text === undefined ? [] : [[key, normal(text) || null] as const])),
  );
}

function parseListChanges(
  { blindSpot, skill, action, expected }: Partial<TypedReflection>,
  today: string,
): ReflectionChanges {
  return {
    ...(blindSpot && { blindSpots: blindSpot.filter(isSomething).map(text => ({ text: normalText(text) })) }),
    ...(skill && { skills: skill.filter(isSomething).map(parseSkill) }),
    ...(action && {
      actions: action
        .map((text, at) => givenAction(text, today, expected?.[at]))
        .filter(({ text }) => text !== ''),
    }),
  };
}

/** Where no day was typed the action keeps the one it has. */
function givenAction(
  typed: string,
  today: string,
  expected = '',
): NonNullable<ReflectionChanges['actions']>[number] {
  const { due, ...action } = parseBoxedAction(typed, today);
  const expects = normalLine(expected);
  return { ...action, ...(due !== null && { due }), ...(expects !== '' && { expected: expects }) };
}
