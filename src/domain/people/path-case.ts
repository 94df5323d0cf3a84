import { positionWanted } from '../intake/own-case.ts';
import type { Answers } from '../intake/questions.ts';

/** Where somebody wants to go, as one asks whether another knows the way there. */
export interface PathCase {
  /** A position; a business of one's own; further in the same work; or nothing that they know yet. */
  readonly kind: 'position' | 'business' | 'further' | 'open';
  /** In their own words; null where they named none. */
  readonly position: string | null;
}

/** Where somebody with these answers wants to go; nowhere that is known before the first intake. */
export function pathCaseOf(answers: Answers | undefined): PathCase {
  if (answers === undefined) return { kind: 'open', position: null };
  return { kind: KINDS_OF_PATH[answers.direction], position: positionWanted(answers) };
}

const KINDS_OF_PATH: Readonly<Record<Answers['direction'], PathCase['kind']>> = {
  'next-position': 'position',
  'new-field': 'position',
  'own-business': 'business',
  'just-begun': 'further',
  'better-at-my-work': 'further',
  unclear: 'open',
};
