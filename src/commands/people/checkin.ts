import { showDone } from '../../cli/output.ts';
import { checkInFrom, checkInQuestions, withCheckIn } from '../../domain/people/check-in.ts';
import type { CheckIn, Person } from '../../domain/people/person.ts';
import { answersFromFlags } from '../../domain/questionnaire/typed-answer.ts';
import { checkInFlow } from '../../flows/people/check-in.ts';
import { checkedInText } from '../../render/terminal/people-text.ts';
import { typedName } from '../../render/typed-name.ts';
import type { World } from '../../world.ts';
import type { CheckInOptions } from '../declare/people/checkin.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { keepPerson } from './keep-person.ts';
import { personAndDay } from './person-and-day.ts';
import { calledBy } from './tell.ts';

/** How it is between the person and somebody. Refuses as `whichPerson` does, with `invalid-input` and with `input-needed`. */
export async function checkInWith(
  world: World,
  name: string | undefined,
  options: CheckInOptions,
): Promise<void> {
  const { people } = await world.journal.since(world.clock.today());
  const mentors = people.filter(({ status }) => status === 'mentor');
  const { answers, faults } = answersFromFlags(checkInQuestions, options);
  const { person, day } = await personAndDay(world, name, people, options, { offered: mentors, faults });
  const looked = checkInFrom(answers, day);
  if (looked !== undefined) return keepCheckIn(world, options, person, { looked, isHelpTold: false });
  const { words, clock } = world;
  await holdWithOpening(
    world,
    {
      opening: words.people.checkingIn.opening(calledBy(person)),
      flow: checkInFlow({ words, person, now: clock.now(), today: day }),
      answers: {},
      instead: `people checkin ${typedName(person)} --seen 4`,
    },
    outcome => keepCheckIn(world, options, person, { looked: outcome, isHelpTold: true }),
  );
}

async function keepCheckIn(
  world: World,
  options: CheckInOptions,
  person: Person,
  { looked, isHelpTold }: { readonly looked: CheckIn | null; readonly isHelpTold: boolean },
): Promise<void> {
  const { words, io, clock } = world;
  const now = clock.now();
  const after =
    looked === null
      ? person
      : await keepPerson(world, 'checkin', person, one => withCheckIn(one, looked, now));
  const before = person.checkIns.at(-1) ?? null;
  showDone(world, options, after, () =>
    looked === null
      ? words.editing.nothingKept
      : checkedInText(after, { looked, before, isHelpTold }, words, io.out),
  );
}
