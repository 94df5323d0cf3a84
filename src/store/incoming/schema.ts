import * as v from 'valibot';
import { mapLists, type WrittenList } from '../../domain/journal/journal.ts';
import { daySchema, instantSchema } from '../schema/calendar.ts';
import { idSchema, listSchema, textOrNullSchema } from '../schema/parts.ts';
import { itemFields, recordFields, tombstoneRecordSchema } from '../schema/records.ts';

/** What need not be given: absent, or null as in an export. */
function leftOutSchema<const S extends v.GenericSchema>(schema: S) {
  return v.nullish(schema);
}

/** What is filled in of any record. */
const baseSchemas = {
  id: leftOutSchema(idSchema),
  shared: leftOutSchema(v.array(v.string())),
  createdAt: leftOutSchema(instantSchema),
  updatedAt: leftOutSchema(instantSchema),
};

const anyRecordSchema = v.looseObject(baseSchemas);
/** A record of whichever kind, as it was given. */
export type GivenRecord = v.InferInput<typeof anyRecordSchema>;

/** A record of a kind of which no more than the base is filled in. */
function plainSchema(list: WrittenList): v.GenericSchema<GivenRecord> {
  return v.looseObject({ ...recordFields[list], ...baseSchemas });
}

/** Items of a session: whole, as the journal holds them, or as one would type them behind a flag of `mentor log`. */
function itemsSchema<const E extends v.ObjectEntries>(fields: E) {
  const whole = v.looseObject({ id: leftOutSchema(idSchema), ...fields });
  const typed = v.string();
  return leftOutSchema(
    v.array(v.lazy((item): typeof whole | typeof typed => (typeof item === 'string' ? typed : whole))),
  );
}

const intakeSchema = v.looseObject({
  ...recordFields.intakes,
  ...baseSchemas,
  id: idSchema,
  zone: leftOutSchema(v.string()),
  day: leftOutSchema(daySchema),
});
const appointmentSchema = v.looseObject({
  ...recordFields.appointments,
  ...baseSchemas,
  zone: leftOutSchema(v.string()),
});

const sessionSchema = v.looseObject({
  ...recordFields.sessions,
  ...baseSchemas,
  at: leftOutSchema(instantSchema),
  zone: leftOutSchema(v.string()),
  /** What became of a blind spot was one text up to version 2. */
  blindSpots: itemsSchema({ ...itemFields.blindSpots, outcome: textOrNullSchema }),
  skills: itemsSchema(itemFields.skills),
  /** Up to version 2 actions were items of a session; a file made by hand may still have them there. */
  actions: itemsSchema({ ...recordFields.actions, ...baseSchemas }),
});

/** The shape of a journal from elsewhere, in which a session needs a day and a text only, and an intake has to be whole. */
export const incomingSchema = v.looseObject({
  ...mapLists(list => listSchema(plainSchema(list))),
  intakes: listSchema(intakeSchema),
  appointments: listSchema(appointmentSchema),
  sessions: listSchema(sessionSchema),
  deleted: listSchema(tombstoneRecordSchema),
});

/** A journal from elsewhere as it was given. */
export type GivenJournal = v.InferInput<typeof incomingSchema>;
export type GivenSession = v.InferInput<typeof sessionSchema>;
export type GivenIntake = v.InferInput<typeof intakeSchema>;
export type GivenAppointment = v.InferInput<typeof appointmentSchema>;
