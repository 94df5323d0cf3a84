import { findById, LEAST_SIGNS } from '../domain/ids.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';

interface HasId {
  readonly id: string;
}

/**
 * The record that was meant by an id or the start of one, in the first of these lists that holds it. Refuses with
 * `session-not-found`, or `invalid-input` for an id that is too short or means several.
 */
export function meant<R extends HasId>(typed: string, ...lists: readonly (readonly R[])[]): R {
  for (const records of lists) {
    const found = meantAmong(typed, records);
    if (found !== undefined) return found;
  }
  return notFound(harmlessLine(typed));
}

/** The record with exactly this id. Refuses with `session-not-found`: something else deleted it in the meantime. */
export function stillThere<R extends HasId>(id: string, records: readonly R[]): R {
  return records.find(record => record.id === id) ?? notFound(id);
}

function meantAmong<R extends HasId>(typed: string, records: readonly R[]): R | undefined {
  const shown = harmlessLine(typed);
  const found = findById(
    typed,
    records.map(({ id }) => id),
  );
  switch (found.kind) {
    case 'found':
      return stillThere(found.id, records);
    case 'none':
      return undefined;
    case 'ambiguous':
      return refuse({ kind: 'ambiguous-id', key: shown, matches: found.matches });
    case 'too-short':
      return refuse({ kind: 'wrong', key: 'id', expected: { kind: 'id', least: LEAST_SIGNS }, came: shown });
  }
}

function notFound(id: string): never {
  throw new Refusal({ kind: 'session-not-found', id });
}

function refuse(fault: InputFault): never {
  throw new Refusal({ kind: 'invalid-input', faults: [fault] });
}
