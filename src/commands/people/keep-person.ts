import { requireRecord } from '../../cli/find-record.ts';
import type { PersonChange } from '../../domain/journal/history.ts';
import { withPersonChanged } from '../../domain/people/changes.ts';
import type { Person } from '../../domain/people/person.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import type { World } from '../../world.ts';

/**
 * Keeps what becomes of a person, made on what the journal holds by then, and gives them as they are then. What cannot be kept is rescued.
 * Refuses with `record-not-found` where they are gone by then.
 */
export async function keepPerson(
  world: Pick<World, 'journal' | 'files'>,
  kind: PersonChange,
  person: Person,
  change: (person: Person) => Person,
): Promise<Person> {
  const { after } = await withRescue(world, importRescue({ people: [change(person)] }), () =>
    world.journal.updateLatest(kind, current => withPersonChanged(current, person.id, change)),
  );
  return requireRecord(person.id, after.people);
}
