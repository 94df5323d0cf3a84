import * as v from 'valibot';
import type { IntakeDraft } from '../domain/intake/interview.ts';
import type { AnswerKey } from '../domain/intake/questions.ts';
import { type Journal, ofEachList } from '../domain/journal/journal.ts';
import type { ActionStatus } from '../domain/meetings/action.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { Settings } from '../world.ts';
import { partialAnswers } from './schema/answers.ts';
import { instant } from './schema/calendar.ts';
import { listOf, openWord } from './schema/parts.ts';
import { recordSchemas, tombstone } from './schema/records.ts';

/** The journal as it is kept. Unknown fields stay, everywhere; what a record leaves out of what may be absent is filled in. */
export const journalSchema = v.looseObject({
  ...ofEachList(list => listOf(recordSchemas[list])),
  deleted: listOf(tombstone),
}) as v.GenericSchema<unknown, Journal>;

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
