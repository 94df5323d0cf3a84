import type { Journal } from '../domain/journal/journal.ts';
import { findPeople } from '../domain/people/find-person.ts';
import type { Who } from '../domain/people/name-of.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import { missingText } from '../domain/typed-value.ts';
import { faultsOfPerson } from './find-person.ts';

/** What names somebody that a meeting or an action is with. */
interface WithOption {
  readonly with?: string;
}

/**
 * Who was named with `--with`: the id of a person, or the name as it was typed where nobody has it; undefined where nobody was named. Refuses with
 * `invalid-input` where several may be meant, and for these other faults beside it.
 */
export function whoNamed(
  { people }: Pick<Journal, 'people'>,
  options: WithOption,
  others: readonly InputFault[] = [],
): Who | undefined {
  const faults = [...faultsOfWith({ people }, options), ...others];
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  if (options.with === undefined) return undefined;
  const name = normalLine(options.with);
  return findPeople(people, name)[0]?.id ?? name;
}

/** What is wrong with `--with`: that it is empty, or means several people. */
export function faultsOfWith(
  { people }: Pick<Journal, 'people'>,
  { with: typed }: WithOption,
): readonly InputFault[] {
  if (typed === undefined) return [];
  const name = normalLine(typed);
  return name === '' ? [missingText('--with')] : faultsOfPerson(name, people, '--with');
}
