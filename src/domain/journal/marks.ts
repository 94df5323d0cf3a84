import { saysSame } from './edits.ts';

interface Sharable {
  readonly shared: readonly string[];
}

/** A record as it is after a change, with what is marked of it: no field that says something else by now. A mark of anything else stays. */
export function withMarksLeft<R extends Sharable>(before: R, after: R, fields: readonly (keyof R)[]): R {
  const changed = new Set<unknown>(fields.filter(field => !saysSame(before[field], after[field])));
  if (!after.shared.some(mark => changed.has(mark))) return after;
  return { ...after, shared: after.shared.filter(mark => !changed.has(mark)) };
}
