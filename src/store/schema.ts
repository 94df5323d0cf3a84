import * as v from 'valibot';
import type { IntakeDraft } from '../domain/intake/interview.ts';
import type { AnswerKey } from '../domain/intake/questions.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Journal } from '../domain/journal.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { ActionStatus, Session } from '../domain/sessions/session.ts';
import type { Settings } from '../world.ts';
import { answers, partialAnswers } from './schema/answers.ts';
import { day, dayIn, instant } from './schema/calendar.ts';
import { id, listOf, openWord, textOrNull } from './schema/parts.ts';
import { recommendation } from './schema/recommendation.ts';

/** What a file made by hand, or printed by a command, may leave out of a record. */
const record = {
  id,
  at: instant,
  zone: v.optional(v.string(), 'UTC'),
  day: v.exactOptional(day),
  createdAt: v.exactOptional(instant),
  updatedAt: v.exactOptional(instant),
};

interface Recorded {
  readonly at: string;
  readonly zone: string;
  readonly day?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

function withTimes<R extends Recorded>(given: R) {
  const createdAt = given.createdAt ?? given.at;
  return {
    ...given,
    day: given.day ?? dayIn(given.at, given.zone),
    createdAt,
    updatedAt: given.updatedAt ?? createdAt,
  };
}

/** What a session says of the meeting, besides its items. */
export const sessionFields = {
  day,
  mentor: textOrNull,
  what: v.string(),
  soWhat: textOrNull,
  nowWhat: textOrNull,
  critical: textOrNull,
  perspective: textOrNull,
  confidence: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))), null),
};

/** What the items of a session say, besides their ids. */
export const itemFields = {
  blindSpots: { text: v.string(), outcome: textOrNull },
  skills: { name: v.string(), evidence: textOrNull },
  actions: {
    text: v.string(),
    due: v.optional(v.nullable(day), null),
    status: v.optional(v.picklist(['open', 'done', 'dropped']), 'open'),
  },
};

const session: v.GenericSchema<unknown, Session> = v.pipe(
  v.looseObject({
    ...record,
    ...sessionFields,
    blindSpots: listOf(v.looseObject({ id, ...itemFields.blindSpots })),
    skills: listOf(v.looseObject({ id, ...itemFields.skills })),
    actions: listOf(v.looseObject({ id, ...itemFields.actions })),
    shared: listOf(v.string()),
  }),
  v.transform(withTimes),
);

export const intakeFields = { ...record, answers, recommendation };

const intake: v.GenericSchema<unknown, IntakeRecord> = v.pipe(
  v.looseObject(intakeFields),
  v.transform(withTimes),
);

/** The times of a person or a goal. The journal is filed by them, so that they have to be what they say. */
export const keptTimes = { createdAt: v.exactOptional(instant), updatedAt: v.exactOptional(instant) };
const kept = v.looseObject({ id, ...keptTimes });

export const tombstone = v.looseObject({ id, deletedAt: instant });

/** Everywhere fields that this version does not know are kept, and what a file made by hand leaves out is filled in. */
export const journalSchema: v.GenericSchema<unknown, Journal> = v.looseObject({
  intakes: listOf(intake),
  people: listOf(kept),
  sessions: listOf(session),
  goals: listOf(kept),
  deleted: listOf(tombstone),
});

export const draftSchema: v.GenericSchema<unknown, IntakeDraft> = v.looseObject({
  answers: partialAnswers,
  settled: listOf(openWord<AnswerKey>()),
  at: v.optional(v.nullable(openWord<AnswerKey>()), null),
  typed: v.optional(v.string(), ''),
  savedAt: instant,
});

const text = v.exactOptional(v.string());
const texts = v.exactOptional(v.array(v.string()));

export const reflectionDraftSchema: v.GenericSchema<unknown, ReflectionDraft> = v.looseObject({
  typed: v.looseObject({
    what: text,
    date: text,
    mentor: text,
    soWhat: text,
    nowWhat: text,
    critical: text,
    perspective: text,
    confidence: text,
    blindSpot: texts,
    skill: texts,
    action: texts,
    share: texts,
  }),
  statuses: v.record(v.string(), v.picklist(['open', 'done', 'dropped'] satisfies ActionStatus[])),
  settled: listOf(v.string()),
  savedAt: instant,
});

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.looseObject({
  language: v.exactOptional(v.picklist(['nl', 'en'])),
  mentorWord: v.exactOptional(v.string()),
});
