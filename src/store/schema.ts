import * as v from 'valibot';
import { type Journal, ofEachList } from '../domain/journal/journal.ts';
import type { ConversationDraft } from '../domain/questionnaire/conversation.ts';
import type { Settings } from '../world.ts';
import { instant } from './schema/calendar.ts';
import { listOf } from './schema/parts.ts';
import { recordSchemas, tombstone } from './schema/records.ts';

/** The journal as it is kept. Unknown fields stay, everywhere; what a record leaves out of what may be absent is filled in. */
export const journalSchema = v.looseObject({
  ...ofEachList(list => listOf(recordSchemas[list])),
  deleted: listOf(tombstone),
}) as v.GenericSchema<unknown, Journal>;

/** A draft of any conversation: only the flow that it is of knows which answers are valid. */
export const draftSchema: v.GenericSchema<unknown, ConversationDraft & { readonly command: string }> =
  v.looseObject({
    command: v.string(),
    answers: v.record(v.string(), v.unknown()),
    settled: listOf(v.string()),
    at: v.optional(v.nullable(v.string()), null),
    typed: v.optional(v.string(), ''),
    savedAt: instant,
  });

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.looseObject({
  language: v.exactOptional(v.picklist(['nl', 'en'])),
  mentorWord: v.exactOptional(v.string()),
});
