import * as v from 'valibot';
import { type Journal, mapLists } from '../domain/journal/journal.ts';
import type { ConversationDraft } from '../domain/questionnaire/conversation.ts';
import { instantSchema } from './schema/calendar.ts';
import { listSchema } from './schema/parts.ts';
import { recordSchemas, tombstoneRecordSchema } from './schema/records.ts';

/** The journal as it is kept. Unknown fields stay, everywhere; what a record leaves out of what may be absent is filled in. */
export const journalSchema = v.looseObject({
  ...mapLists(list => listSchema(recordSchemas[list])),
  deleted: listSchema(tombstoneRecordSchema),
}) as v.GenericSchema<unknown, Journal>;

/** A draft of any conversation: only the flow that it is of knows which answers are valid. */
export const draftSchema: v.GenericSchema<unknown, ConversationDraft & { readonly command: string }> =
  v.looseObject({
    command: v.string(),
    answers: v.record(v.string(), v.unknown()),
    settled: listSchema(v.string()),
    at: v.optional(v.nullable(v.string()), null),
    typed: v.optional(v.string(), ''),
    deferred: v.exactOptional(v.array(v.string())),
    savedAt: instantSchema,
  });
