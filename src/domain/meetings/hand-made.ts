import { parseBoxedAction, type TypedReflection } from './parse.ts';

/**
 * What was typed so far as a journal that a person could have written by hand, to be taken in by an import. A reflection
 * whose first line is still to come gets an ellipsis there; a day or a number that is none is left out.
 */
export function handMadeJournal(
  typed: Partial<TypedReflection>,
  today: string,
): { sessions: readonly object[] } {
  const { what = '…', date, confidence, blindSpot, skill, action, expected, share: _, ...texts } = typed;
  const actions = action?.map((text, at) => handMadeAction(text, expected?.[at], today));
  const day = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : today;
  const ruler = confidence !== undefined && /^(?:\d|10)$/.test(confidence) ? Number(confidence) : null;
  return {
    sessions: [{ day, what, ...texts, confidence: ruler, blindSpots: blindSpot, skills: skill, actions }],
  };
}

function handMadeAction(text: string, expected: string | undefined, today: string): string | object {
  return expected === undefined ? text : { ...parseBoxedAction(text, today), expected };
}
