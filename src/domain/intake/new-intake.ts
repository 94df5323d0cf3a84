import { advise } from '../advice/advise.ts';
import type { GuidedAdvice } from '../advice/recommendation.ts';
import { dayOf } from '../calendar/days.ts';
import type { Answers } from './questions.ts';
import type { IntakeRecord } from './record.ts';

/** What a new intake takes from outside: the moment, the zone and a source of ids. */
interface IntakeMaking {
  readonly now: Date;
  readonly zone: string;
  readonly newId: (at: Date) => string;
}

/** An intake as it is kept, made from its answers, with the advice of now. */
export function intakeFrom(
  answers: Answers,
  { now, zone, newId }: IntakeMaking,
): IntakeRecord & GuidedAdvice {
  const at = now.toISOString();
  return {
    id: newId(now),
    at,
    zone,
    day: dayOf(now, zone),
    answers,
    recommendation: advise(answers),
    shared: [],
    createdAt: at,
    updatedAt: at,
  };
}
