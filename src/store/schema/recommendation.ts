import * as v from 'valibot';
import type {
  Answerer,
  Avoid,
  LimitId,
  OtherHelpId,
  Place,
  StoredNextStep,
  StoredReason,
  StoredRecommendation,
} from '../../domain/advice/recommendation.ts';
import type { AnswerKey, PartialAnswers, ToAsk } from '../../domain/intake/questions.ts';
import {
  employer,
  field,
  fitsIn,
  mentorType,
  nextStepParams,
  params,
  reasonParams,
} from './advice-params.ts';
import { listSchema, openTo, openWordSchema } from './parts.ts';

const whereSchema = v.looseObject({ employer, field });

/** An answer of any version of the intake. */
const change = v.pipe(
  v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  v.transform(checked => checked as PartialAnswers),
);

const reason = openTo<StoredReason>(
  v.pipe(
    v.looseObject({
      id: v.string(),
      toward: v.optional(v.nullable(mentorType), null),
      weight: v.number(),
      answers: listSchema(openWordSchema<AnswerKey>()),
      params,
    }),
    fitsIn(reasonParams),
  ),
);
const nextStep = openTo<StoredNextStep>(
  v.pipe(v.looseObject({ id: v.string(), params }), fitsIn(nextStepParams)),
);
const place = openTo<Place>(v.looseObject({ id: v.string(), params }));

/** The advice as it was given: its shape is checked, and ids of other versions are let through. Engine 1 gave no guidance. */
export const recommendationSchema: v.GenericSchema<unknown, StoredRecommendation> = v.looseObject({
  engine: v.number(),
  kind: v.picklist(['mentor', 'other-help-first', 'no-mentor-needed']),
  type: mentorType,
  second: v.optional(v.nullable(mentorType), null),
  strength: v.picklist(['clear', 'leaning', 'close']),
  needs: v.looseObject({ path: v.number(), perspective: v.number() }),
  where: whereSchema,
  secondWhere: v.optional(v.nullable(whereSchema), null),
  avoid: listSchema(openWordSchema<Avoid>()),
  reasons: listSchema(reason),
  places: v.exactOptional(v.array(place)),
  whoAnswers: v.exactOptional(
    v.array(v.looseObject({ question: openWordSchema<ToAsk>(), by: openWordSchema<Answerer>() })),
  ),
  limits: v.exactOptional(v.array(v.looseObject({ id: openWordSchema<LimitId>() }))),
  pace: v.exactOptional(v.picklist(['this-week', 'every-few-weeks'])),
  wouldChange: listSchema(v.looseObject({ change, type: mentorType, where: v.exactOptional(employer) })),
  otherHelp: listSchema(v.looseObject({ id: openWordSchema<OtherHelpId>() })),
  nextSteps: listSchema(nextStep),
});
