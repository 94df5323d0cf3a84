import * as v from 'valibot';
import { ofEachList, type Records, type Tombstone, type WrittenList } from '../../domain/journal/journal.ts';
import type { JournalRecordBase } from '../../domain/journal/record.ts';
import { answers } from './answers.ts';
import { day, instant } from './calendar.ts';
import { id, listOf, orNull, textOrNull, wholeNumber } from './parts.ts';
import { recommendation } from './recommendation.ts';

/** What every record has. */
export const baseFields = { id, shared: listOf(v.string()), createdAt: instant, updatedAt: instant };

const grade = wholeNumber(1, 5);
const grades = v.optional(v.pipe(v.array(grade), v.maxLength(4)), () => []);
const number = orNull(v.pipe(v.number(), v.minValue(0)));
const yesNo = orNull(v.boolean());

const rating = v.looseObject({
  day,
  click: grades,
  learning: grades,
  verdict: orNull(v.picklist(['good', 'deciding', 'no-fit'])),
});

const agreement = v.looseObject({
  goals: textOrNull,
  weeks: number,
  minutes: number,
  place: textOrNull,
  planner: textOrNull,
  confidential: textOrNull,
  lookBack: orNull(day),
});

const checkIn = v.looseObject({
  day,
  answers: v.optional(v.record(v.string(), grade), () => ({})),
  text: textOrNull,
});

const seenAgain = v.looseObject({
  day,
  state: v.picklist(['seen', 'watched', 'changed']),
  text: textOrNull,
});

/** What the items of a session say, besides their ids. */
export const itemFields = {
  blindSpots: { text: v.string(), seen: listOf(seenAgain) },
  skills: { name: v.string(), evidence: textOrNull, competency: textOrNull },
};

/** What a record of each kind says, besides what every record has; what is left out of one is filled in. */
export const recordFields = {
  intakes: { at: instant, zone: v.string(), day, answers, recommendation },
  people: {
    name: v.string(),
    what: textOrNull,
    employer: orNull(v.picklist(['own', 'other'])),
    sameWork: yesNo,
    onPath: yesNo,
    decidesOnMe: yesNo,
    talksWithJudges: yesNo,
    met: textOrNull,
    note: textOrNull,
    status: v.optional(v.picklist(['candidate', 'mentor', 'ended', 'declined']), 'candidate'),
    ratings: listOf(rating),
    agreement: orNull(agreement),
    checkIns: listOf(checkIn),
    ended: orNull(v.looseObject({ day, text: textOrNull })),
  },
  appointments: {
    person: orNull(id),
    at: instant,
    zone: v.string(),
    minutes: number,
    place: textOrNull,
    agenda: listOf(v.looseObject({ text: v.string() })),
    status: v.optional(v.picklist(['planned', 'held', 'cancelled']), 'planned'),
    session: orNull(id),
  },
  sessions: {
    day,
    at: instant,
    zone: v.string(),
    mentor: textOrNull,
    person: orNull(id),
    appointment: orNull(id),
    method: textOrNull,
    stages: v.optional(v.record(v.string(), v.string()), () => ({})),
    what: v.string(),
    soWhat: textOrNull,
    nowWhat: textOrNull,
    blindSpots: listOf(v.looseObject({ id, ...itemFields.blindSpots })),
    critical: textOrNull,
    perspective: textOrNull,
    skills: listOf(v.looseObject({ id, ...itemFields.skills })),
    confidence: orNull(wholeNumber(0, 10)),
  },
  actions: {
    text: v.string(),
    due: orNull(day),
    status: v.optional(v.picklist(['open', 'done', 'dropped']), 'open'),
    session: orNull(id),
    person: orNull(id),
    expected: textOrNull,
    happened: textOrNull,
  },
} satisfies { readonly [list in WrittenList]: EntriesOf<Records[list]> };

/** What the fields of a record of each kind are called. */
export const fieldNames = ofEachList(list => Object.keys({ ...baseFields, ...recordFields[list] }));

/** A schema for every field of a record but those that all of them have. */
type EntriesOf<R> = {
  readonly [field in Exclude<keyof R, keyof JournalRecordBase>]: v.GenericSchema<unknown, R[field]>;
};

export const tombstone: v.GenericSchema<unknown, Tombstone> = v.looseObject({
  id,
  deletedAt: instant,
  forever: v.exactOptional(v.literal(true)),
});

type RecordSchemas = { readonly [list in WrittenList]: v.GenericSchema<unknown, Records[list]> };

/** A record as the journal keeps it: whole, and with the fields that this version does not know. */
export const recordSchemas = ofEachList(list =>
  v.looseObject({ ...baseFields, ...recordFields[list] }),
) as RecordSchemas;
