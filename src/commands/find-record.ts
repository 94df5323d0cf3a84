import { findById, LEAST_SIGNS } from '../domain/ids.ts';
import { type Journal, listedIn } from '../domain/journal/journal.ts';
import type { Listed } from '../domain/journal/kinds.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';

/**
 * The record of any kind that was meant by an id or the start of one. Refuses with `record-not-found`, or `invalid-input`
 * for an id that is too short or means several.
 */
export function recordMeant(typed: string, journal: Journal): Listed {
  return recordIfMeant(typed, journal) ?? notFound(harmlessLine(typed));
}

/** The same; undefined where there is none. */
export function recordIfMeant(typed: string, journal: Journal): Listed | undefined {
  const all = listedIn(journal);
  const id = idMeant(
    typed,
    all.map(({ record }) => record.id),
  );
  return all.find(({ record }) => record.id === id);
}

/** The id of a deleted record that was meant. Refuses as `recordMeant` does. */
export function deletedMeant(typed: string, { deleted }: Pick<Journal, 'deleted'>): string {
  const id = idMeant(
    typed,
    deleted.map(tombstone => tombstone.id),
  );
  return id ?? notFound(harmlessLine(typed));
}

/** The record with exactly this id. Refuses with `record-not-found`: something else deleted it in the meantime. */
export function stillThere<R extends { readonly id: string }>(id: string, records: readonly R[]): R {
  return records.find(record => record.id === id) ?? notFound(id);
}

/** Undefined where none of these ids is meant. */
function idMeant(typed: string, ids: readonly string[]): string | undefined {
  const shown = harmlessLine(typed);
  const found = findById(typed, ids);
  switch (found.kind) {
    case 'found':
      return found.id;
    case 'none':
      return undefined;
    case 'ambiguous':
      return refuse({ kind: 'ambiguous-id', key: shown, matches: found.matches });
    case 'too-short':
      return refuse({ kind: 'wrong', key: 'id', expected: { kind: 'id', least: LEAST_SIGNS }, came: shown });
  }
}

function notFound(id: string): never {
  throw new Refusal({ kind: 'record-not-found', id });
}

function refuse(fault: InputFault): never {
  throw new Refusal({ kind: 'invalid-input', faults: [fault] });
}
