import type { SessionWithActions } from '../domain/meetings/session.ts';
import { linkReflection, unlinkReflection } from '../domain/people/naming.ts';
import type { Person } from '../domain/people/person.ts';
import type { InputFault } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import { faultsOfPerson, findPersonIfThere } from './find-person.ts';

/**
 * The reflection with the person whom its mentor names, by a name or an id; as it is where that is nobody among these, or nobody is named.
 * Refuses with `invalid-input` where several may be meant.
 */
export function linkMentor(session: SessionWithActions, people: readonly Person[]): SessionWithActions {
  const { mentor } = session;
  const person = mentor === null ? undefined : findPersonIfThere(mentor, people, '--mentor');
  return person === undefined ? session : linkReflection(session, person);
}

/** The same for a reflection whose mentor may be another one by now: whom it names no more it does not point at any more either. */
export function linkMentorAnew(
  before: SessionWithActions,
  after: SessionWithActions,
  people: readonly Person[],
): SessionWithActions {
  return before.mentor === after.mentor ? after : linkMentor(unlinkReflection(after), people);
}

/** What is wrong with what was typed as a mentor: that it may mean several people. To be known before anything is written. */
export function faultsOfMentor(
  { mentor }: { readonly mentor?: string | null },
  people: readonly Person[],
): readonly InputFault[] {
  return faultsOfPerson(mentor ? normalLine(mentor) : undefined, people, '--mentor');
}
