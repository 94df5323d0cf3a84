import { REVIEW_EDITIONS, type ReviewEdition } from '../domain/growth/sharing/edition.ts';
import type { InputFault } from '../domain/problem.ts';
import { wrongTyped } from '../domain/typed-value.ts';
import type { ExportOptions } from './declare/export.ts';

/** What is wrong with for whom the summary is: a talk that there is not, or a list of what leaves where nothing does. */
export function faultsOfShare({ share: typed, dryRun }: ExportOptions): readonly InputFault[] {
  const expected = { kind: 'one-of', values: REVIEW_EDITIONS } as const;
  if (typed === undefined) return dryRun ? [{ kind: 'missing', key: '--share', expected }] : [];
  return reviewEdition(typed) === undefined ? [wrongTyped('--share', expected, typed)] : [];
}

/** The talk that was typed; undefined where there is none of that name. */
export function reviewEdition(typed: string | undefined): ReviewEdition | undefined {
  return REVIEW_EDITIONS.find(one => one === typed);
}
