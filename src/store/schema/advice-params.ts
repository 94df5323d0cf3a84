import * as v from 'valibot';
import type {
  Among,
  CareerStep,
  NextStepParams,
  PlainId,
  ReasonParams,
  RetiredNextStepParams,
  RetiredReasonParams,
} from '../../domain/advice/parameters.ts';
import type { Pace } from '../../domain/advice/recommendation.ts';
import type { AnswerTo, ToAsk } from '../../domain/intake/questions.ts';
import { openWordSchema } from './parts.ts';

export const mentorType = v.picklist(['inside-career-path', 'outside-neutral']);
export const employer = v.picklist(['own', 'own-other-department', 'other', 'either']);
export const field = v.picklist(['target', 'own', 'other']);

/** Whatever an id of any version may be told with. */
export const params = v.optional(
  v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  () => ({}),
);

/** For each id in such a table that is told with something: with what. */
type ParamsSchemas<Table> = {
  readonly [Id in Exclude<keyof Table, PlainId<Table>>]: {
    readonly [Name in keyof Table[Id]]-?: v.GenericSchema<unknown, Table[Id][Name]>;
  };
};

const question = openWordSchema<ToAsk>();
const questionsSchema = v.array(question);

export const reasonParams: ParamsSchemas<ReasonParams & RetiredReasonParams> = {
  'aims-at-a-step': { direction: openWordSchema<CareerStep>() },
  'secret-by-duty': { among: openWordSchema<Among>() },
  'cannot-speak-freely': { among: openWordSchema<Among>() },
  'unsure-of-the-step': { certainty: v.number() },
  'already-covered': { covered: questionsSchema },
  'decision-comes-first': { decision: openWordSchema<'weeks' | 'months'>(), certainty: v.number() },
  'safety-comes-first': { ties: openWordSchema<'some-ties' | 'small-world'>() },
};

export const nextStepParams: ParamsSchemas<NextStepParams & RetiredNextStepParams> = {
  'write-to-one-person': {
    type: mentorType,
    role: v.string(),
    position: v.exactOptional(v.string()),
    question: v.exactOptional(question),
    direction: v.exactOptional(openWordSchema<AnswerTo<'direction'>>()),
    employment: v.exactOptional(openWordSchema<AnswerTo<'employment'>>()),
    at: v.exactOptional(employer),
    pace: v.exactOptional(openWordSchema<Pace>()),
    sure: v.exactOptional(v.literal(true)),
    discreet: v.exactOptional(v.literal(true)),
    inMind: v.exactOptional(v.literal(true)),
  },
  'bring-your-questions': { type: mentorType, questions: questionsSchema },
  'agree-if-it-clicks': { weeks: v.number() },
  'then-the-second': { second: mentorType, pace: v.exactOptional(openWordSchema<Pace>()) },
  'list-three-people': { type: mentorType, employer, field },
  'send-a-message': { type: mentorType, position: v.exactOptional(v.string()) },
  'first-meeting': { type: mentorType, questions: questionsSchema },
  'agree-on-the-rhythm': { weeks: v.number() },
  'look-for-the-second': { second: mentorType },
};

interface WithId extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks that something is told with what its id asks for; an id of another version may be told with anything. */
export function fitsIn<T extends WithId>(schemas: Readonly<Record<string, v.ObjectEntries>>) {
  const entriesOf = new Map(Object.entries(schemas));
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { id, params: value } = dataset.value;
    const { issues = [] } = v.safeParse(v.looseObject(entriesOf.get(id) ?? {}), value);
    const input = dataset.value;
    for (const { message, path = [] } of issues)
      addIssue({
        message,
        path: [{ type: 'object', origin: 'value', input, key: 'params', value }, ...path],
      });
  });
}
