import { faultsOfPerson } from '../../cli/find-person.ts';
import { parseMeetingDay } from '../../domain/meetings/parse.ts';
import type { Person } from '../../domain/people/person.ts';
import { Refusal } from '../../domain/problem.ts';
import { isFault } from '../../domain/typed-value.ts';
import type { World } from '../../world.ts';
import { type WhichPerson, whichPerson } from './which-person.ts';

/** The person whom a command is about, and the day that is meant, by default today. Refuses as `whichPerson` does, for the day too. */
export async function personAndDay(
  world: Pick<World, 'ask' | 'words' | 'clock'>,
  name: string | undefined,
  people: readonly Person[],
  { date }: { readonly date?: string },
  which: WhichPerson,
): Promise<{ readonly person: Person; readonly day: string }> {
  const day = parseMeetingDay(date, world.clock.today());
  if (isFault(day)) {
    const faults = [...faultsOfPerson(name, people, 'person'), ...(which.faults ?? []), day];
    throw new Refusal({ kind: 'invalid-input', faults });
  }
  return { person: await whichPerson(world, name, people, which), day };
}
