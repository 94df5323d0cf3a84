import type { Person } from '../people/person.ts';
import type { Action } from './action.ts';
import type { SessionWithActions } from './session.ts';

/** The parts of a reflection in which words are looked for, in the order in which they are told. */
const SEARCHED_PARTS = [
  'what',
  'mentor',
  'soWhat',
  'nowWhat',
  'critical',
  'perspective',
  'stages',
  'blindSpots',
  'skills',
  'actions',
] as const satisfies readonly (keyof SessionWithActions)[];
export type SearchedPart = (typeof SEARCHED_PARTS)[number];

/** A text of a reflection, and the part of it where it stands. */
export interface SearchedText {
  readonly part: SearchedPart;
  readonly text: string;
}

/** All that a person wrote in a reflection and its actions. */
export function searchedTexts(session: SessionWithActions): readonly SearchedText[] {
  return SEARCHED_PARTS.flatMap(part =>
    textsIn(session, part).flatMap(text => (text ? [{ part, text }] : [])),
  );
}

/** The same without the parts. */
export function textsOfSession(session: SessionWithActions): readonly string[] {
  return searchedTexts(session).map(({ text }) => text);
}

function textsIn(session: SessionWithActions, part: SearchedPart): readonly (string | null)[] {
  switch (part) {
    case 'blindSpots':
      return session.blindSpots.flatMap(({ text, seen }) => [text, ...seen.map(again => again.text)]);
    case 'skills':
      return session.skills.flatMap(({ name, evidence }) => [name, evidence]);
    case 'actions':
      return session.actions.flatMap(textsOfAction);
    case 'stages':
      return Object.values(session.stages);
    default:
      return [session[part]];
  }
}

export function textsOfAction({ text, expected, happened }: Action): readonly (string | null)[] {
  return [text, expected, happened];
}

/** All that a person wrote of somebody. */
export function textsOfPerson({ name, what, met, note, agreement, checkIns, ended }: Person) {
  const { goals, place, planner, confidential } = agreement ?? {};
  return [
    name,
    what,
    met,
    note,
    goals,
    place,
    planner,
    confidential,
    ended?.text,
    ...checkIns.map(one => one.text),
  ];
}
