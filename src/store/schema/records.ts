import * as v from 'valibot';
import { inside, outside } from '../../domain/advice/recommendation.ts';
import { TO_ASK } from '../../domain/intake/questions.ts';
import { mapLists, type Records, type Tombstone, type WrittenList } from '../../domain/journal/journal.ts';
import type { JournalRecordBase } from '../../domain/journal/record.ts';
import { AGENDA_PARTS } from '../../domain/meetings/appointment.ts';
import { QUESTION_PHASES } from '../../domain/questions/library.ts';
import { answersSchema } from './answers.ts';
import { daySchema, instantSchema } from './calendar.ts';
import { idSchema, listSchema, orNullSchema, textOrNullSchema, wholeNumberSchema } from './parts.ts';
import { recommendationSchema } from './recommendation.ts';

/** What every record has. */
export const baseFields = {
  id: idSchema,
  shared: listSchema(v.string()),
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

const grade = wholeNumberSchema(1, 5);
const grades = v.optional(v.pipe(v.array(v.nullable(grade)), v.maxLength(4)), () => []);
const number = orNullSchema(v.pipe(v.number(), v.minValue(0)));
const yesNo = orNullSchema(v.boolean());

const rating = v.looseObject({
  day: daySchema,
  click: grades,
  learning: grades,
  verdict: orNullSchema(v.picklist(['good', 'deciding', 'no-fit'])),
});

const agreement = v.looseObject({
  goals: textOrNullSchema,
  weeks: number,
  minutes: number,
  place: textOrNullSchema,
  planner: textOrNullSchema,
  confidential: textOrNullSchema,
  lookBack: orNullSchema(daySchema),
});

const checkIn = v.looseObject({
  day: daySchema,
  answers: v.optional(v.record(v.string(), grade), () => ({})),
  text: textOrNullSchema,
});

const preparedItem = v.looseObject({
  text: v.string(),
  part: v.picklist(Object.values(AGENDA_PARTS).flat()),
  question: v.exactOptional(idSchema),
});

const seenAgainSchema = v.looseObject({
  day: daySchema,
  state: v.picklist(['seen', 'watched', 'changed']),
  text: textOrNullSchema,
});

/** What the items of a session say, besides their ids. */
export const itemFields = {
  blindSpots: { text: v.string(), seen: listSchema(seenAgainSchema) },
  skills: { name: v.string(), evidence: textOrNullSchema, competency: textOrNullSchema },
};

/** What a record of each kind says, besides what every record has; what is left out of one is filled in. */
export const recordFields = {
  intakes: {
    at: instantSchema,
    zone: v.string(),
    day: daySchema,
    answers: answersSchema,
    recommendation: recommendationSchema,
  },
  people: {
    name: v.string(),
    what: textOrNullSchema,
    employer: orNullSchema(v.picklist(['own', 'other'])),
    sameWork: yesNo,
    onPath: yesNo,
    decidesOnMe: yesNo,
    talksWithJudges: yesNo,
    met: textOrNullSchema,
    note: textOrNullSchema,
    status: v.optional(v.picklist(['candidate', 'mentor', 'ended', 'declined']), 'candidate'),
    ratings: listSchema(rating),
    agreement: orNullSchema(agreement),
    checkIns: listSchema(checkIn),
    ended: orNullSchema(v.looseObject({ day: daySchema, text: textOrNullSchema })),
  },
  appointments: {
    person: orNullSchema(idSchema),
    at: instantSchema,
    zone: v.string(),
    minutes: number,
    place: textOrNullSchema,
    agenda: listSchema(v.string()),
    prepared: listSchema(preparedItem),
    status: v.optional(v.picklist(['planned', 'held', 'cancelled']), 'planned'),
    session: orNullSchema(idSchema),
  },
  sessions: {
    day: daySchema,
    at: instantSchema,
    zone: v.string(),
    mentor: textOrNullSchema,
    person: orNullSchema(idSchema),
    appointment: orNullSchema(idSchema),
    method: textOrNullSchema,
    stages: v.optional(v.record(v.string(), v.string()), () => ({})),
    what: v.string(),
    soWhat: textOrNullSchema,
    nowWhat: textOrNullSchema,
    blindSpots: listSchema(v.looseObject({ id: idSchema, ...itemFields.blindSpots })),
    critical: textOrNullSchema,
    perspective: textOrNullSchema,
    skills: listSchema(v.looseObject({ id: idSchema, ...itemFields.skills })),
    confidence: orNullSchema(wholeNumberSchema(0, 10)),
  },
  actions: {
    text: v.string(),
    due: orNullSchema(daySchema),
    status: v.optional(v.picklist(['open', 'done', 'dropped']), 'open'),
    session: orNullSchema(idSchema),
    person: orNullSchema(idSchema),
    expected: textOrNullSchema,
    happened: textOrNullSchema,
  },
  questions: {
    text: v.string(),
    type: orNullSchema(v.picklist([inside, outside])),
    about: orNullSchema(v.picklist(TO_ASK)),
    phase: orNullSchema(v.picklist(QUESTION_PHASES)),
    library: orNullSchema(idSchema),
    asked: listSchema(daySchema),
    hidden: v.optional(v.boolean(), false),
  },
} satisfies { readonly [list in WrittenList]: EntriesOf<Records[list]> };

/** What the fields of a record of each kind are called. */
export const fieldNames = mapLists(list => Object.keys({ ...baseFields, ...recordFields[list] }));

/** A schema for every field of a record but those that all of them have. */
type EntriesOf<R> = {
  readonly [field in Exclude<keyof R, keyof JournalRecordBase>]: v.GenericSchema<unknown, R[field]>;
};

export const tombstoneRecordSchema: v.GenericSchema<unknown, Tombstone> = v.looseObject({
  id: idSchema,
  deletedAt: instantSchema,
  forever: v.exactOptional(v.literal(true)),
});

type RecordSchemas = { readonly [list in WrittenList]: v.GenericSchema<unknown, Records[list]> };

/** A record as the journal keeps it: whole, and with the fields that this version does not know. */
export const recordSchemas = mapLists(list =>
  v.looseObject({ ...baseFields, ...recordFields[list] }),
) as RecordSchemas;
