import { dayAt } from '../../domain/calendar/days.ts';
import type { Appointment } from '../../domain/meetings/appointment.ts';
import type { Session } from '../../domain/meetings/session.ts';
import { CHECK_IN_SCALES, LOW } from '../../domain/people/check-in.ts';
import type { CheckIn, Person, Rating } from '../../domain/people/person.ts';
import { meanOf } from '../../domain/people/rating.ts';
import type { PersonReminder } from '../../domain/people/reminder.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { typedName } from '../typed-name.ts';
import type { Display } from './display.ts';
import { bulletLines, fitText, section } from './layout.ts';

/** How it was with somebody, how it was before, and what one may do with the verdict. */
export function ratedText(
  person: Person,
  rated: Rating,
  before: Rating | null,
  mayBeAssigned: boolean,
  words: Messages,
  display: Display,
): string {
  const { rating, forYou } = words.people;
  const called = { name: sanitizeLine(person.name), typed: typedName(person) };
  const told = ratingText(rated, words);
  const earlier = before === null ? '' : ratingText(before, words);
  return fitText(
    [
      rating.kept(called),
      ...(told === '' ? [] : [rating.now({ told })]),
      ...(before === null || earlier === ''
        ? []
        : [rating.before({ day: words.dates.long({ day: before.day }), told: earlier })]),
      ...(rated.verdict === null ? [] : [rating.after[rated.verdict](called)]),
      ...(mayBeAssigned ? [forYou.assigned(called)] : []),
    ].join('\n'),
    display,
  );
}

/** Click, learning and the verdict, as far as they were given. */
function ratingText({ click, learning, verdict }: Rating, { people: { rating, list } }: Messages): string {
  const graded = (
    [
      [rating.click, meanOf(click)],
      [rating.learning, meanOf(learning)],
    ] as const
  ).flatMap(([label, value]) =>
    value === null ? [] : [`${label} ${list.outOfFive({ mean: rating.mean({ value }) })}`],
  );
  return [...graded, ...(verdict === null ? [] : [rating.verdicts[verdict]])].join(', ');
}

/** A look at how it is, the one before, and whether what may help was said at each answer. */
interface LookedAtRelation {
  readonly looked: CheckIn;
  readonly before: CheckIn | null;
  readonly isHelpTold: boolean;
}

/** How it is between the person and somebody, and how it was. Where most of it is low, that it may also end. */
export function checkedInText(
  person: Person,
  { looked, before, isHelpTold }: LookedAtRelation,
  words: Messages,
  display: Display,
): string {
  const { checkingIn } = words.people;
  const earlier = before === null ? '' : checkInText(before, words);
  const low = CHECK_IN_SCALES.filter(key => (looked.answers[key] ?? LOW + 1) <= LOW);
  return fitText(
    [
      checkingIn.kept({ name: sanitizeLine(person.name) }),
      ...(before === null || earlier === ''
        ? []
        : [checkingIn.before({ day: words.dates.long({ day: before.day }), told: earlier })]),
      ...(isHelpTold ? [] : low.map(key => checkingIn.low[key])),
      ...(low.length > 1 ? [checkingIn.mayEnd({ typed: typedName(person) })] : []),
    ].join('\n'),
    display,
  );
}

/** The answers of a look at how two people get on, in a row. */
export function checkInText({ answers }: CheckIn, { people: { checkingIn } }: Messages): string {
  return CHECK_IN_SCALES.flatMap(key => {
    const value = answers[key];
    return value === undefined ? [] : [checkingIn.grade({ label: checkingIn.labels[key], value })];
  }).join(', ');
}

/** What came to its end: when, the reflections there were, oldest first, and the meetings that are planned still. */
interface Ending {
  readonly day: string;
  readonly met: readonly Session[];
  readonly planned: readonly Appointment[];
}

/** That it came to its end: how long it was, what one may ask in the last talk, and where what it brought can be read. */
export function endedText(
  person: Person,
  { day, met, planned }: Ending,
  words: Messages,
  display: Display,
): string {
  const { ending } = words.people;
  const name = sanitizeLine(person.name);
  const long = (of: string) => words.dates.long({ day: of });
  if (person.status !== 'ended') return fitText(ending.declined({ name }), display);
  const [first, last] = [met[0], met.at(-1)];
  return [
    fitText(ending.ended({ name, day: long(day) }), display),
    ...(first === undefined || last === undefined
      ? []
      : [
          fitText(
            ending.meetings({ count: met.length, first: long(first.day), last: long(last.day) }),
            display,
          ),
        ]),
    ...planned.map(({ at, zone }) => fitText(ending.stillPlanned({ day: long(dayAt(at, zone)) }), display)),
    ...section(ending.askTogether, bulletLines(ending.together, display), display),
    '',
    fitText(ending.summary, display),
  ].join('\n');
}

/** What is worth doing with somebody now. */
export function reminderText(
  person: Person,
  reminder: PersonReminder,
  { people, dates }: Messages,
  display: Display,
): string {
  const told = people.list.reminders[reminder]({
    name: sanitizeLine(person.name),
    typed: typedName(person),
    day: dates.long({ day: person.agreement?.lookBack ?? person.updatedAt.slice(0, 10) }),
  });
  return fitText(told, display);
}
