import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { ListWish } from '../../domain/people/list-search.ts';
import type { ListHints, WorkHint } from '../../domain/people/listed-person.ts';
import { pathCaseOf } from '../../domain/people/path-case.ts';
import { type InputFault, Refusal } from '../../domain/problem.ts';
import { parseOneOf, wrongTyped } from '../../domain/typed-value.ts';
import { parseWholeNumber } from '../../domain/whole-number.ts';
import type { FindPeopleOptions } from '../declare/people/find.ts';

/** So many are shown unless somebody says otherwise, and at the most. */
const USUAL_BEST = 5;
const MOST_BEST = 100;

/** What is looked for in a list, by flags and by the latest intake. Refuses with `invalid-input`. */
export function wishFrom(options: FindPeopleOptions, intake: IntakeRecord): ListWish {
  const { best = String(USUAL_BEST), employer, keep = [] } = options;
  const faults = [...faultsOfBest(best), ...faultsOfEmployer(employer)];
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return {
    intake,
    most: Number(best),
    keep: [...new Set(keep)],
    columns: options,
    hints: hintsFrom(options, intake),
  };
}

function faultsOfBest(typed: string): readonly InputFault[] {
  const expected = { kind: 'whole-number', from: 1, to: MOST_BEST } as const;
  const best = parseWholeNumber(typed, expected.from, expected.to);
  return best === undefined ? [wrongTyped('--best', expected, typed)] : [];
}

const EMPLOYERS = ['own', 'other'] as const;

function faultsOfEmployer(typed: string | undefined): readonly InputFault[] {
  if (typed === undefined || parseOneOf(typed, EMPLOYERS) !== undefined) return [];
  return [wrongTyped('--employer', { kind: 'one-of', values: EMPLOYERS }, typed)];
}

function hintsFrom(
  { employer, ownEmployer, pathWords, workWords }: FindPeopleOptions,
  { answers }: IntakeRecord,
): ListHints {
  const { position } = pathCaseOf(answers);
  return {
    employer: parseOneOf(employer ?? '', EMPLOYERS) ?? null,
    ownEmployer: ownEmployer ?? null,
    path: hintFrom(pathWords) ?? { words: position === null ? [] : [position], otherwise: null },
    work: hintFrom(workWords) ?? { words: [], otherwise: null },
  };
}

/** Who gives the words themselves means that all others are not. */
function hintFrom(words: readonly string[] | undefined): WorkHint | undefined {
  return words === undefined ? undefined : { words, otherwise: false };
}
