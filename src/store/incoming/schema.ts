import * as v from 'valibot';
import { ofEachList, type WrittenList } from '../../domain/journal/journal.ts';
import { day, instant } from '../schema/calendar.ts';
import { id, listOf, textOrNull } from '../schema/parts.ts';
import { itemFields, recordFields, tombstone } from '../schema/records.ts';

/** What need not be given: absent, or null as in an export. */
function leftOut<const S extends v.GenericSchema>(schema: S) {
  return v.nullish(schema);
}

/** What is filled in of any record. */
const base = {
  id: leftOut(id),
  shared: leftOut(v.array(v.string())),
  createdAt: leftOut(instant),
  updatedAt: leftOut(instant),
};

const anyRecord = v.looseObject(base);
/** A record of whichever kind, as it was given. */
export type GivenRecord = v.InferInput<typeof anyRecord>;

/** A record of a kind of which no more than the base is filled in. */
function plain(list: WrittenList): v.GenericSchema<GivenRecord> {
  return v.looseObject({ ...recordFields[list], ...base });
}

/** Items of a session: whole, as the journal holds them, or as one would type them behind a flag of `mentor log`. */
function items<const E extends v.ObjectEntries>(fields: E) {
  const whole = v.looseObject({ id: leftOut(id), ...fields });
  const typed = v.string();
  return leftOut(
    v.array(v.lazy((item): typeof whole | typeof typed => (typeof item === 'string' ? typed : whole))),
  );
}

const intake = v.looseObject({
  ...recordFields.intakes,
  ...base,
  id,
  zone: leftOut(v.string()),
  day: leftOut(day),
});
const appointment = v.looseObject({ ...recordFields.appointments, ...base, zone: leftOut(v.string()) });

const session = v.looseObject({
  ...recordFields.sessions,
  ...base,
  at: leftOut(instant),
  zone: leftOut(v.string()),
  /** What became of a blind spot was one text up to version 2. */
  blindSpots: items({ ...itemFields.blindSpots, outcome: textOrNull }),
  skills: items(itemFields.skills),
  /** Up to version 2 actions were items of a session; a file made by hand may still have them there. */
  actions: items({ ...recordFields.actions, ...base }),
});

/** The shape of a journal from elsewhere, in which a session needs a day and a text only, and an intake has to be whole. */
export const incomingSchema = v.looseObject({
  ...ofEachList(list => listOf(plain(list))),
  intakes: listOf(intake),
  appointments: listOf(appointment),
  sessions: listOf(session),
  deleted: listOf(tombstone),
});

/** A journal from elsewhere as it was given. */
export type Given = v.InferInput<typeof incomingSchema>;
export type GivenSession = v.InferInput<typeof session>;
export type GivenIntake = v.InferInput<typeof intake>;
export type GivenAppointment = v.InferInput<typeof appointment>;
