import { showDone } from '../../cli/output.ts';
import { livingPeople } from '../../domain/people/changes.ts';
import { endingOf, endingQuestions, endWith, takenAlong } from '../../domain/people/ending.ts';
import { sessionsWith } from '../../domain/people/naming.ts';
import type { Person } from '../../domain/people/person.ts';
import { answersFromFlags } from '../../domain/questionnaire/typed-answer.ts';
import { type Ended, endingFlow } from '../../flows/people/ending.ts';
import { endedText } from '../../render/terminal/people-text.ts';
import { typedName } from '../../render/typed-name.ts';
import type { World } from '../../world.ts';
import type { EndOptions } from '../declare/people/end.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { keepPerson } from './keep-person.ts';
import { personAndDay } from './person-and-day.ts';
import { calledBy } from './tell.ts';

/**
 * Brings it to its end with somebody, at any moment and for whatever reason; all that was kept of it stays. By flags, or where nobody can be
 * asked, it is done at once. Refuses as `whichPerson` does, and with `invalid-input`.
 */
export async function endMentorship(
  world: World,
  name: string | undefined,
  options: EndOptions,
): Promise<void> {
  const { ask, words, clock } = world;
  const { people } = await world.journal.since(clock.today());
  const { answers, faults } = answersFromFlags(endingQuestions, options);
  const which = { offered: livingPeople(people), faults };
  const { person, day } = await personAndDay(world, name, people, options, which);
  const conclude = (ended: Partial<Ended>) =>
    keepEnd(world, options, person, { ...(options.date !== undefined && { day }), ...ended });
  const isSaid = options.text !== undefined || options.date !== undefined;
  if (isSaid || ask === undefined || person.status !== 'mentor')
    return conclude(options.text === undefined ? {} : { text: takenAlong(answers) });
  await holdWithOpening(
    world,
    {
      opening: words.people.ending.opening(calledBy(person)),
      flow: endingFlow({ words, person, now: clock.now(), today: day }),
      answers: {},
      instead: `people end ${typedName(person)} --text "…"`,
    },
    conclude,
  );
}

async function keepEnd(
  world: World,
  options: EndOptions,
  person: Person,
  said: Partial<NonNullable<Person['ended']>>,
): Promise<void> {
  const { words, io, clock, journal } = world;
  const now = clock.now();
  const endingIn = (one: Person) => endingOf(one, said, clock.today());
  const after = await keepPerson(world, 'end', person, one => endWith(one, endingIn(one), now));
  const { day } = endingIn(after);
  const all = await journal.read();
  const met = sessionsWith(all, person.id);
  const planned = all.appointments.filter(one => one.person === person.id && one.status === 'planned');
  showDone(world, options, after, () => endedText(after, { day, met, planned }, words, io.out));
}
