import * as v from 'valibot';
import { damageRefusal } from '../damage-refusal.ts';

/** The value, as the schema has it. Refuses with `journal-damaged`, and the place of the first fault. */
export function parseChecked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw damageRefusal(path, { kind: 'wrong', key: v.getDotPath(result.issues[0]) ?? '' });
}
