import { findById, LEAST_SIGNS } from '../domain/ids.ts';
import { type Journal, listRecords } from '../domain/journal/journal.ts';
import type { Listed } from '../domain/journal/kinds.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';

/**
 * The record of any kind that was meant by an id or the start of one. Refuses with `record-not-found`, or `invalid-input`
 * for an id that is too short or means several.
 */
export function findRecord(typed: string, journal: Journal): Listed {
  return findRecordIfThere(typed, journal) ?? refuseNotFound(sanitizeLine(typed));
}

/** The same; undefined where there is none. */
export function findRecordIfThere(typed: string, journal: Journal): Listed | undefined {
  const all = listRecords(journal);
  const id = findId(
    typed,
    all.map(({ record }) => record.id),
  );
  return all.find(({ record }) => record.id === id);
}

/** The id of a deleted record that was meant. Refuses as `findRecord` does. */
export function findDeletedId(typed: string, { deleted }: Pick<Journal, 'deleted'>): string {
  const id = findId(
    typed,
    deleted.map(tombstone => tombstone.id),
  );
  return id ?? refuseNotFound(sanitizeLine(typed));
}

/** The record with exactly this id. Refuses with `record-not-found`: something else deleted it in the meantime. */
export function requireRecord<R extends { readonly id: string }>(id: string, records: readonly R[]): R {
  return records.find(record => record.id === id) ?? refuseNotFound(id);
}

/** Undefined where none of these ids is meant. */
function findId(typed: string, ids: readonly string[]): string | undefined {
  const shown = sanitizeLine(typed);
  const found = findById(typed, ids);
  switch (found.kind) {
    case 'found':
      return found.id;
    case 'none':
      return undefined;
    case 'ambiguous':
      return refuseId({ kind: 'ambiguous-id', key: shown, matches: found.matches });
    case 'too-short':
      return refuseId({
        kind: 'wrong',
        key: 'id',
        expected: { kind: 'id', least: LEAST_SIGNS },
        came: shown,
      });
  }
}

function refuseNotFound(id: string): never {
  throw new Refusal({ kind: 'record-not-found', id });
}

function refuseId(fault: InputFault): never {
  throw new Refusal({ kind: 'invalid-input', faults: [fault] });
}
