import { dayAt } from '../../calendar/days.ts';
import type { HereAndNow } from '../../calendar/here-and-now.ts';
import { isWithin, type Period } from '../../calendar/period.ts';
import type { IntakeRecord } from '../../intake/record.ts';
import type { Journal } from '../../journal/journal.ts';
import { type Action, isOverdue } from '../../meetings/action.ts';
import { newestFirst, selectorOf } from '../../meetings/select.ts';
import type { Session, SessionWithActions } from '../../meetings/session.ts';
import { sessionsWithActions } from '../../meetings/with-actions.ts';
import { nameOf, whoOf } from '../../people/name-of.ts';
import type { Person } from '../../people/person.ts';
import { isBlank, normalText } from '../../text.ts';
import type { Item, ItemField, ItemOf } from './item.ts';

/** Of which time and of which meetings a summary is. */
export interface Scope {
  readonly period: Period;
  /** Part of the name of a mentor; absent for all. */
  readonly mentor?: string | undefined;
}

/**
 * All that a summary may hold, the oldest first: where one wanted to go, in the last intake that is not after the period; of each meeting
 * in the period what was written, and what one meant to do; what one means to do without a meeting, unless a mentor was named; and what was agreed and taken along
 * with those who were met. What is blank is no item.
 */
export function itemsOf(journal: Journal, scope: Scope, here: HereAndNow): readonly Item[] {
  const { people } = journal;
  const isMeant = selectorOf({ ...(scope.mentor !== undefined && { mentor: scope.mentor }) }, people);
  const sessions = newestFirst(
    sessionsWithActions(journal).filter(session => isWithin(session.day, scope.period) && isMeant(session)),
  ).toReversed();
  const met = new Set(sessions.flatMap(session => whoOf(session, people) ?? []));
  const alone = scope.mentor === undefined ? actionsAlone(journal, scope.period, here.zone) : [];
  return [
    ...lastIntake(journal, scope.period).flatMap(itemsOfIntake),
    ...people
      .filter(({ id }) => met.has(id))
      .flatMap(person => itemsOfPerson(person, scope.period, here.zone)),
    ...sessions.flatMap(session => itemsOfSession(session, nameAtMeeting(session, people), here.today)),
    ...alone.flatMap(action => itemsOfAction(action, actionPlace(action, here.zone), here.today)),
  ];
}

function nameAtMeeting(session: Session, people: readonly Person[]): string | null {
  return nameOf(whoOf(session, people), people);
}

function lastIntake({ intakes }: Journal, { until }: Period): readonly IntakeRecord[] {
  const last = intakes.findLast(({ day }) => isWithin(day, { since: null, until }));
  return last === undefined ? [] : [last];
}

/** What came of no meeting that is there still. */
function actionsAlone({ actions, sessions }: Journal, period: Period, zone: string): readonly Action[] {
  const known = new Set<string | null>(sessions.map(({ id }) => id));
  return actions.filter(
    action => !known.has(action.session) && isWithin(dayAt(action.createdAt, zone), period),
  );
}

/** Where and when an item stands. */
type ItemPlace = Pick<Item, 'day' | 'meeting' | 'mentor'>;

function actionPlace({ createdAt }: Action, zone: string): ItemPlace {
  return { day: dayAt(createdAt, zone), meeting: null, mentor: null };
}

function itemsOfIntake(intake: IntakeRecord): readonly Item[] {
  const { ambition, targetPosition, role, situation, questions, stopSigns = [] } = intake.answers;
  const isOnHealth = stopSigns.includes('health');
  const { kind, type } = intake.recommendation;
  const make = maker('intakes', intake, { day: intake.day, meeting: null, mentor: null });
  return [
    ...make('role', role),
    ...make.item('situation', situation, { isOnHealth }, 'situation'),
    ...make.item('ambition', ambition, { isOnHealth }, 'ambition'),
    ...make('targetPosition', targetPosition),
    ...(questions.length > 0 ? [make.one('questions', '', { questions })] : []),
    make.one('recommendation', '', { kind, type }),
  ];
}

function itemsOfPerson(person: Person, period: Period, zone: string): readonly Item[] {
  const { name, agreement, ended } = person;
  const make = (day: string) => maker('people', person, { day, meeting: null, mentor: name });
  return [
    ...make(dayAt(person.createdAt, zone))('agreement', agreement?.goals),
    ...(ended !== null && isWithin(ended.day, period) ? make(ended.day)('ended', ended.text) : []),
  ];
}

function itemsOfSession(session: SessionWithActions, mentor: string | null, today: string): readonly Item[] {
  const place: ItemPlace = { day: session.day, meeting: session.id, mentor };
  const make = maker('sessions', session, place);
  const { confidence } = session;
  return [
    ...make('mentor', mentor),
    ...make('what', session.what),
    ...make('soWhat', session.soWhat),
    ...make('nowWhat', session.nowWhat),
    ...make('stages', Object.values(session.stages).map(normalText).filter(Boolean).join('\n\n')),
    ...session.blindSpots.flatMap(({ id, text, seen }) => make.item('blindSpots', text, { seen }, id)),
    ...make('critical', session.critical),
    ...make('perspective', session.perspective),
    ...session.skills.flatMap(({ id, name, evidence }) => make.item('skills', name, { evidence }, id)),
    ...(confidence === null ? [] : [make.one('confidence', String(confidence), { value: confidence })]),
    ...session.actions.flatMap(action => itemsOfAction(action, place, today)),
  ];
}

function itemsOfAction(action: Action, place: ItemPlace, today: string): readonly Item[] {
  const make = maker('actions', action, place);
  const { status, due } = action;
  return [
    ...make.item('text', action.text, { status, due, isOverdue: isOverdue(action, today) }, 'text'),
    ...make('expected', action.expected),
    ...make('happened', action.happened),
  ];
}

type DetailsOf<F extends ItemField> = Omit<ItemOf<F>, keyof ItemOf<'what'>>;

interface Make {
  /** The item of a field that holds words; none where these are blank. */
  (field: ItemField, text: string | null | undefined): readonly Item[];
  /** The same with more than words, under its own mark. */
  item<F extends ItemField>(
    field: F,
    text: string | null | undefined,
    details: DetailsOf<F>,
    mark: string,
  ): readonly Item[];
  /** An item that is there whatever its text. */
  one<F extends ItemField>(field: F, text: string, details: DetailsOf<F>): Item;
}

function maker(
  list: Item['list'],
  { id, shared }: { readonly id: string; readonly shared: readonly string[] },
  place: ItemPlace,
): Make {
  const { day, meeting, mentor } = place;
  const itemWith = (field: ItemField, text: string, mark: string, details: object) => {
    const isMarked = shared.includes(mark);
    return { list, record: id, mark, isMarked, day, meeting, mentor, field, text, ...details } as Item;
  };
  const ifFilledIn = (field: ItemField, text: string | null | undefined, mark: string, details: object) =>
    text === null || text === undefined || isBlank(text) ? [] : [itemWith(field, text, mark, details)];
  return Object.assign(
    (field: ItemField, text: string | null | undefined) => ifFilledIn(field, text, field, {}),
    {
      item: (field: ItemField, text: string | null | undefined, details: object, mark: string) =>
        ifFilledIn(field, text, mark, details),
      one: (field: ItemField, text: string, details: object) => itemWith(field, text, field, details),
    },
  );
}
