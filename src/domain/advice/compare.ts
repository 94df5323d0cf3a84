import { type AnswerKey, questions } from '../intake/questions.ts';
import type { IntakeRecord } from '../intake/record.ts';
import type { Kind, MentorType, Needs, StoredReason } from './recommendation.ts';

/** What is different between two intakes of one person, and what made it so. */
export interface Difference {
  /** Null where both came to the same type. */
  readonly type: { readonly before: MentorType; readonly after: MentorType } | null;
  /** What the advice has become; null where it is of the same kind as before. */
  readonly kind: Kind | null;
  readonly needs: { readonly before: Needs; readonly after: Needs };
  /** The answers that differ, in the order of the intake. */
  readonly answers: readonly AnswerKey[];
  readonly gone: readonly StoredReason[];
  readonly come: readonly StoredReason[];
}

/** What changed from one intake to a later one. */
export function differenceBetween(before: IntakeRecord, after: IntakeRecord): Difference {
  const [was, is] = [before.recommendation, after.recommendation];
  return {
    type: was.type === is.type ? null : { before: was.type, after: is.type },
    kind: was.kind === is.kind ? null : is.kind,
    needs: { before: was.needs, after: is.needs },
    answers: questions
      .map(({ key }) => key)
      .filter(key => !isSameChoice(before.answers[key], after.answers[key])),
    gone: was.reasons.filter(reason => !is.reasons.some(({ id }) => id === reason.id)),
    come: is.reasons.filter(reason => !was.reasons.some(({ id }) => id === reason.id)),
  };
}

/** Whether two answers say the same: the order in which things were chosen says nothing. */
export function isSameChoice(one: unknown, other: unknown): boolean {
  return JSON.stringify(inAlphabet(one)) === JSON.stringify(inAlphabet(other));
}

function inAlphabet(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : (value ?? null);
}
