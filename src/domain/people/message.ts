import { type Facts, factsOf } from '../advice/facts.ts';
import { messageTo } from '../advice/next-steps.ts';
import type { NextStepParams } from '../advice/parameters.ts';
import { type Employer, inside, type MentorType } from '../advice/recommendation.ts';
import type { ToAsk } from '../intake/questions.ts';
import type { IntakeRecord } from '../intake/record.ts';
import { fitOf, isNeither } from './fit.ts';
import type { Person } from './person.ts';

/** What is said in the message of the advice once it is known to whom it goes. */
export type PersonMessage = NextStepParams['write-to-one-person'] & {
  readonly name: string;
  /** How one met, in the person's own words. */
  readonly met?: string;
};

/** The message of this advice to this person: of the kind that they are, else of the kind that was advised. */
export function messageToPerson(person: Person, intake: IntakeRecord): PersonMessage {
  const facts = factsOf(intake.answers);
  const { type, couldAnswer } = fitOf(person, intake);
  const sought = type ?? intake.recommendation.type;
  const where = { employer: employerOf(person, facts), field: 'other' } as const;
  return {
    ...messageTo({ type: sought, where }, facts, couldAnswer[0] ?? questionToAsk(person, sought, facts)),
    name: salutationName(person.name),
    ...(person.met !== null && { met: person.met }),
  };
}

/**
 * Where somebody is not known to be an answer, the first question on that side is asked all the same. Who is neither is asked how the work
 * is done, if it is theirs; else the person fills in what.
 */
function questionToAsk(person: Person, type: MentorType, { openOn, asks }: Facts): ToAsk | undefined {
  if (!isNeither(person)) return openOn(type === inside ? 'path' : 'perspective')[0];
  return person.sameWork === true && asks('craft') ? 'craft' : undefined;
}

/** In one's own house nothing is said of where one wants to go as long as it may harm. */
function employerOf({ employer }: Person, { unsafe, leaving }: Facts): Employer {
  if (employer !== 'own') return 'other';
  return unsafe || leaving ? 'own-other-department' : 'own';
}

/** How one addresses somebody: by the first name, unless that is a title or an initial. */
export function salutationName(name: string): string {
  const [first = name] = name.split(' ');
  return first.endsWith('.') || TITLES.includes(first.toLowerCase()) ? name : first;
}

const TITLES = ['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'mevrouw', 'meneer', 'mw', 'dhr', 'de'];
