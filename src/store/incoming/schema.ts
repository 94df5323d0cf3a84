import * as v from 'valibot';
import { instant } from '../schema/calendar.ts';
import { id, listOf } from '../schema/parts.ts';
import { intakeFields, itemFields, keptTimes, sessionFields, tombstone } from '../schema.ts';

/** What need not be given: absent, or null as in an export. */
function leftOut<const S extends v.GenericSchema>(schema: S) {
  return v.nullish(schema);
}

/** Items of a session: whole, as the journal holds them, or as one would type them behind a flag of `mentor log`. */
function items<const E extends v.ObjectEntries>(fields: E) {
  const whole = v.looseObject({ id: leftOut(id), ...fields });
  const typed = v.string();
  return leftOut(
    v.array(v.lazy((item): typeof whole | typeof typed => (typeof item === 'string' ? typed : whole))),
  );
}

const session = v.looseObject({
  ...sessionFields,
  id: leftOut(id),
  at: leftOut(instant),
  zone: leftOut(v.string()),
  blindSpots: items(itemFields.blindSpots),
  skills: items(itemFields.skills),
  actions: items(itemFields.actions),
  shared: leftOut(v.array(v.string())),
  createdAt: leftOut(instant),
  updatedAt: leftOut(instant),
});

const kept = v.looseObject({ ...keptTimes, id: leftOut(id) });

/** The shape of a journal from elsewhere, in which a session needs a day and a text only, and an intake has to be whole. */
export const incomingSchema = v.looseObject({
  intakes: listOf(v.looseObject(intakeFields)),
  people: listOf(kept),
  sessions: listOf(session),
  goals: listOf(kept),
  deleted: listOf(tombstone),
});

/** A journal from elsewhere as it was given. */
export type Given = v.InferInput<typeof incomingSchema>;
export type GivenSession = v.InferInput<typeof session>;
export type GivenIntake = NonNullable<Given['intakes']>[number];
export type GivenRecord = v.InferInput<typeof kept>;
