import { isMoot } from './moot.ts';
import { type AnswerTo, type PartialAnswers, questionFor } from './questions.ts';

/** What a question may name of the person's own case, once they have said it. */
export interface OwnCase {
  /** The position they aspire to, in their own words; null where they have none in view or named none. */
  readonly position: string | null;
  /** Their work and its field, in their own words; null as long as they have not said it. */
  readonly role: string | null;
  readonly judges: Judges;
}

/** Who judges somebody's work: their boss, those who assess them, clients, partners and investors, or who may hire them. */
export type Judges = 'boss' | 'assessors' | 'clients' | 'investors' | 'hirers';

const JUDGES_BY_EMPLOYMENT: Readonly<Record<AnswerTo<'employment'>, Judges>> = {
  employed: 'boss',
  'in-training': 'assessors',
  'self-employed': 'clients',
  'business-owner': 'investors',
  'between-jobs': 'hirers',
};

/** The person's own case, as far as the answers so far tell it. */
export function ownCaseOf(answers: PartialAnswers): OwnCase {
  const { role, employment = 'employed' } = answers;
  return {
    position: positionWanted(answers),
    role: filledInOrNull(role),
    judges: JUDGES_BY_EMPLOYMENT[employment],
  };
}

/** The position that somebody aspires to; null where none counts. */
export function positionWanted(answers: PartialAnswers): string | null {
  const question = questionFor('targetPosition');
  const counts = question !== undefined && !isMoot(question, answers);
  return counts ? filledInOrNull(answers.targetPosition) : null;
}

function filledInOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
