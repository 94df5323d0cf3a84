import { addWeeksTo } from '../calendar/days.ts';
import { withAgreement } from '../people/agreement.ts';
import { choosePerson, newPerson } from '../people/changes.ts';
import { withCheckIn } from '../people/check-in.ts';
import { endWith } from '../people/ending.ts';
import type { Person } from '../people/person.ts';
import { withRating } from '../people/rating.ts';
import type { DemoMentorship, DemoPerson } from './story.ts';
import { type DemoMoment, dayInWeek, eveningOf } from './when.ts';

/** Somebody of the story, with all that became of them. */
export function demoPerson(told: DemoPerson, moment: DemoMoment, newId: (at: Date) => string): Person {
  const met = eveningOf(told.ago, moment);
  const rated = told.ratings.reduce(
    (person, { ago, ...rating }) => {
      return withRating(person, { day: dayInWeek(ago, moment), ...rating }, eveningOf(ago, moment));
    },
    newPerson(told.description, newId(met), met),
  );
  return told.mentorship === undefined ? rated : afterMentorship(rated, told.mentorship, moment);
}

function afterMentorship(person: Person, told: DemoMentorship, moment: DemoMoment): Person {
  const { ago, agreement, place, minutes, checkIns, ended } = told;
  const begun = eveningOf(ago, moment);
  const lookBack = addWeeksTo(dayInWeek(ago, moment), agreement.lookBack);
  const agreed = withAgreement(
    choosePerson(person, begun),
    { ...agreement, place, minutes, lookBack },
    begun,
  );
  const looked = checkIns.reduce((one, { ago: at, ...checkIn }) => {
    return withCheckIn(one, { day: dayInWeek(at, moment), ...checkIn }, eveningOf(at, moment));
  }, agreed);
  const marked = { ...looked, shared: told.share };
  if (ended === undefined) return marked;
  const { ago: at, text } = ended;
  return endWith(marked, { day: dayInWeek(at, moment), text }, eveningOf(at, moment));
}
