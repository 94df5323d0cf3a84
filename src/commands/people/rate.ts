import { showDone } from '../../cli/output.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Person, Rating } from '../../domain/people/person.ts';
import { latestRating, ratingFrom, ratingQuestions, withRating } from '../../domain/people/rating.ts';
import { answersFromFlags } from '../../domain/questionnaire/typed-answer.ts';
import { ratingFlow } from '../../flows/people/rating.ts';
import { ratedText } from '../../render/terminal/people-text.ts';
import { typedName } from '../../render/typed-name.ts';
import type { World } from '../../world.ts';
import type { RatePersonOptions } from '../declare/people/rate.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { keepPerson } from './keep-person.ts';
import { personAndDay } from './person-and-day.ts';
import { mayBeAssigned } from './show-person.ts';
import { calledBy } from './tell.ts';

/**
 * How it was with somebody: on the click, on the learning, and what the person makes of it. What the numbers were before is shown after.
 * Refuses as `whichPerson` does, with `invalid-input` and with `input-needed`.
 */
export async function ratePerson(
  world: World,
  name: string | undefined,
  options: RatePersonOptions,
): Promise<void> {
  const current = await world.journal.since(world.clock.today());
  const { answers, faults } = answersFromFlags(ratingQuestions, options);
  const { person, day } = await personAndDay(world, name, current.people, options, { faults });
  const conclude = (rated: Rating | null) =>
    keepRating(world, options, person, rated, current.intakes.at(-1) ?? null);
  const rated = ratingFrom(answers, day);
  if (rated !== undefined) return conclude(rated);
  const { words, clock } = world;
  await holdWithOpening(
    world,
    {
      opening: words.people.rating.opening(calledBy(person)),
      flow: ratingFlow({ words, person, now: clock.now(), today: day }),
      answers: {},
      instead: `people rate ${typedName(person)} --verdict good`,
    },
    conclude,
  );
}

async function keepRating(
  world: World,
  options: RatePersonOptions,
  person: Person,
  rated: Rating | null,
  intake: IntakeRecord | null,
): Promise<void> {
  const { words, io, clock } = world;
  const now = clock.now();
  const after =
    rated === null ? person : await keepPerson(world, 'rate', person, one => withRating(one, rated, now));
  showDone(world, options, after, () => {
    if (rated === null) return words.editing.nothingKept;
    const isOffered = rated.verdict === 'no-fit' && mayBeAssigned(intake);
    return ratedText(after, rated, latestRating(person) ?? null, isOffered, words, io.out);
  });
}
