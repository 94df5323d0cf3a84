import * as v from 'valibot';

export const idSchema = v.pipe(v.string(), v.nonEmpty());

export const textOrNullSchema = v.optional(v.nullable(v.string()), null);

/** A list that a file made by hand may leave out. */
export function listSchema<const S extends v.GenericSchema>(item: S) {
  return v.optional(v.array(item), () => []);
}

/**
 * One of the words in T, or one that this version does not know: a retired id, or one from a newer version, must
 * not make a journal unreadable. Whoever shows it has to reckon with a stranger.
 */
export function openWordSchema<T extends string>() {
  return v.custom<T>(word => typeof word === 'string');
}

/** The same for what has an id: a T, or what another version has in the shape of one. */
export function openTo<T>(schema: v.GenericSchema): v.GenericSchema<unknown, T> {
  return schema as v.GenericSchema<unknown, T>;
}

/** What may be absent or null, and then is null. */
export function orNullSchema<const S extends v.GenericSchema>(schema: S) {
  return v.optional(v.nullable(schema), null);
}

export function wholeNumberSchema(from: number, to: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
}
