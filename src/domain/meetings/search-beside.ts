import type { Journal } from '../journal/journal.ts';
import type { Person } from '../people/person.ts';
import { foldText } from '../text.ts';
import type { Action } from './action.ts';
import { textsOfAction, textsOfPerson } from './search.ts';
import { hasAllWords, type Selection } from './select.ts';

/** What words were found in beside reflections. */
export interface FoundBeside {
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
  /** Those with whom these actions came up. */
  readonly withWhom: readonly Person[];
}

/**
 * The people, and the actions that came of no reflection, in which all the words occur: others are found with their reflection. None where
 * more than words narrows, for that says nothing of these.
 */
export function findBeside(
  { people, actions }: Pick<Journal, 'people' | 'actions'>,
  { words = [], ...narrowing }: Selection,
): FoundBeside {
  if (words.length === 0 || Object.keys(narrowing).length > 0)
    return { people: [], actions: [], withWhom: [] };
  const wanted = words.map(foldText);
  const isFoundIn = (texts: readonly (string | null | undefined)[]) =>
    hasAllWords(() => texts.filter(text => typeof text === 'string'), wanted);
  const found = actions.filter(one => one.session === null && isFoundIn(textsOfAction(one)));
  return {
    people: people.filter(one => isFoundIn(textsOfPerson(one))),
    actions: found,
    withWhom: people.filter(({ id }) => found.some(({ person }) => person === id)),
  };
}
