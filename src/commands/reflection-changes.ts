import type { ReflectionChanges } from '../domain/meetings/edit.ts';
import type { ParsedChanges } from '../domain/meetings/parse-changes.ts';
import { Refusal } from '../domain/problem.ts';

/** The changes that were understood; refuses with `invalid-input` where there are faults. */
export function changesOrRefuse(parsed: ParsedChanges): ReflectionChanges {
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.changes;
}
