import * as v from 'valibot';
import type {
  Avoid,
  NextStepId,
  OtherHelpId,
  ReasonId,
  Recommendation,
} from '../../domain/advice/recommendation.ts';
import type { AnswerKey, PartialAnswers } from '../../domain/intake/questions.ts';
import { listOf, openWord } from './parts.ts';

const mentorType = v.picklist(['inside-career-path', 'outside-neutral']);

const where = v.looseObject({
  employer: v.picklist(['own', 'other', 'either']),
  field: v.picklist(['target', 'own', 'other']),
});

const params = v.optional(
  v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
  () => ({}),
);

/** An answer of any version of the intake. */
const change = v.pipe(
  v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  v.transform(checked => checked as PartialAnswers),
);

/** The advice as it was given: its shape is checked, and ids of other versions are let through. */
export const recommendation: v.GenericSchema<unknown, Recommendation> = v.looseObject({
  engine: v.number(),
  kind: v.picklist(['mentor', 'other-help-first', 'no-mentor-needed']),
  type: mentorType,
  second: v.optional(v.nullable(mentorType), null),
  strength: v.picklist(['clear', 'leaning', 'close']),
  needs: v.looseObject({ path: v.number(), perspective: v.number() }),
  where,
  secondWhere: v.optional(v.nullable(where), null),
  avoid: listOf(openWord<Avoid>()),
  reasons: listOf(
    v.looseObject({
      id: openWord<ReasonId>(),
      toward: v.optional(v.nullable(mentorType), null),
      weight: v.number(),
      answers: listOf(openWord<AnswerKey>()),
      params,
    }),
  ),
  wouldChange: listOf(v.looseObject({ change, type: mentorType })),
  otherHelp: listOf(v.looseObject({ id: openWord<OtherHelpId>() })),
  nextSteps: listOf(v.looseObject({ id: openWord<NextStepId>(), params })),
});
