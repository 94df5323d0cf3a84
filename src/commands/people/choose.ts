import type { GlobalOptions } from '../../cli/command.ts';
import { showDone } from '../../cli/output.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import { choosePerson } from '../../domain/people/changes.ts';
import { fitOf } from '../../domain/people/fit.ts';
import type { Person } from '../../domain/people/person.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import { keepPerson } from './keep-person.ts';
import { calledBy, namesOf } from './tell.ts';
import { whichPerson } from './which-person.ts';

/** Somebody is one's mentor from now on; several may be. What speaks against it is said, and stops nothing. Refuses as `whichPerson` does. */
export async function chooseMentor(
  world: World,
  name: string | undefined,
  options: GlobalOptions,
): Promise<void> {
  const { words, io, clock, journal } = world;
  const { people, intakes } = await journal.since(clock.today());
  const candidates = people.filter(({ status }) => status === 'candidate');
  const person = await whichPerson(world, name, people, { offered: candidates });
  const now = clock.now();
  const after = await keepPerson(world, 'choose', person, one => choosePerson(one, now));
  const others = people.filter(({ id, status }) => status === 'mentor' && id !== person.id);
  showDone(world, options, after, () =>
    fitText(chosenLines(person, others, intakes.at(-1), words).join('\n'), io.out),
  );
}

function chosenLines(
  person: Person,
  others: readonly Person[],
  intake: IntakeRecord | undefined,
  words: World['words'],
): readonly string[] {
  const { people } = words;
  const called = calledBy(person);
  if (person.status === 'mentor') return [people.chosenAlready(called)];
  return [
    people.chosen(called),
    ...(others.length > 0 ? [people.besides({ names: namesOf(others, words) })] : []),
    ...(person.decidesOnMe === true
      ? fitOf(person, intake ?? null).care.map(id => people.forYou.care[id](called))
      : []),
  ];
}
