import * as v from 'valibot';
import type { PlaceId } from '../../domain/advice/doors.ts';
import type {
  Answerer,
  Avoid,
  LimitId,
  NextStepId,
  OtherHelpId,
  ReasonId,
  StoredRecommendation,
} from '../../domain/advice/recommendation.ts';
import type { AnswerKey, PartialAnswers, ToAsk } from '../../domain/intake/questions.ts';
import { listOf, openWord } from './parts.ts';

const mentorType = v.picklist(['inside-career-path', 'outside-neutral']);

const employer = v.picklist(['own', 'own-other-department', 'other', 'either']);

const where = v.looseObject({
  employer,
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

/** The advice as it was given: its shape is checked, and ids of other versions are let through. Engine 1 gave no guidance. */
export const recommendation: v.GenericSchema<unknown, StoredRecommendation> = v.looseObject({
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
  places: v.exactOptional(v.array(v.looseObject({ id: openWord<PlaceId>(), params }))),
  whoAnswers: v.exactOptional(
    v.array(v.looseObject({ question: openWord<ToAsk>(), by: openWord<Answerer>() })),
  ),
  limits: v.exactOptional(v.array(v.looseObject({ id: openWord<LimitId>() }))),
  pace: v.exactOptional(v.picklist(['this-week', 'every-few-weeks'])),
  wouldChange: listOf(v.looseObject({ change, type: mentorType, where: v.exactOptional(employer) })),
  otherHelp: listOf(v.looseObject({ id: openWord<OtherHelpId>() })),
  nextSteps: listOf(v.looseObject({ id: openWord<NextStepId>(), params })),
});
