import { refuseUsage } from '../../cli/command.ts';
import { faultsOfPerson, findPerson } from '../../cli/find-person.ts';
import type { Person } from '../../domain/people/person.ts';
import { type InputFault, Refusal } from '../../domain/problem.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import type { World } from '../../world.ts';

/** Whom one may pick where nobody was named, by default anybody; and what else is wrong with what was typed. */
export interface WhichPerson {
  readonly offered?: readonly Person[];
  readonly faults?: readonly InputFault[];
}

/**
 * The person whom a command is about: by what was typed, else the one whom somebody picks of those offered, or the only one there is to pick. Refuses as
 * `findPerson` does, for these faults beside it, and with `wrong-usage` where nothing was typed and nobody can be asked.
 */
export async function whichPerson(
  { ask, words }: Pick<World, 'ask' | 'words'>,
  typed: string | undefined,
  people: readonly Person[],
  { offered = people, faults = [] }: WhichPerson = {},
): Promise<Person> {
  const all = [...faultsOfPerson(typed, people, 'person'), ...faults];
  if (all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
  if (typed !== undefined) return findPerson(typed, people, 'person');
  const [first] = offered;
  if (first === undefined || ask === undefined)
    return refuseUsage({ kind: 'argument-missing', name: 'person' });
  if (offered.length === 1) return first;
  const options = offered.map(({ id, name, what }) => ({
    value: id,
    label: sanitizeLine(name),
    ...(what !== null && { hint: sanitizeLine(what) }),
  }));
  const reply = await ask.put({ kind: 'one-of', ...words.people.which, options, canGoBack: false });
  return findPerson(reply.kind === 'answer' ? reply.value : first.id, people);
}
