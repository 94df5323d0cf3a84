import type { ReflectionChanges } from '../domain/meetings/edit.ts';
import type { ParsedChanges } from '../domain/meetings/parse-changes.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';

/** The changes that were understood; refuses with `invalid-input` where there are faults, these others among them. */
export function changesOrRefuse(
  parsed: ParsedChanges,
  others: readonly InputFault[] = [],
): ReflectionChanges {
  const faults = [...(parsed.ok ? [] : parsed.faults), ...others];
  if (!parsed.ok || faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return parsed.changes;
}
