import { findByIdLike } from '../find-by-text.ts';
import { foldLine } from '../text.ts';
import type { Person } from './person.ts';

/**
 * The people that were meant by what was typed: those of this name, whatever its case and accents; else the one with this id or
 * start of one, of which ids that begin alike give several; else those with these words in their name, such as the first name. A
 * whole id goes before all. Empty where nobody was meant.
 */
export function findPeople(people: readonly Person[], typed: string): readonly Person[] {
  const ways = [withWholeId, calledSo, findByIdLike<Person>, withWordsInName];
  return ways.map(way => way(people, typed)).find(found => found.length > 0) ?? [];
}

type Way = (people: readonly Person[], typed: string) => readonly Person[];

const withWholeId: Way = (people, typed) => people.filter(({ id }) => id === typed);

const calledSo: Way = (people, typed) => people.filter(({ name }) => foldLine(name) === foldLine(typed));

const withWordsInName: Way = (people, typed) => {
  const wanted = foldLine(typed);
  return wanted === '' ? [] : people.filter(({ name }) => ` ${foldLine(name)} `.includes(` ${wanted} `));
};
