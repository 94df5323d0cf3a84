import { type Edit, saysSame } from './edits.ts';
import type { Change } from './history.ts';
import type { JournalRecord } from './journal.ts';

/** The names that these people went by last, by their ids, as far as the changes tell. */
export function namesInChanges(
  changes: readonly Change[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const edits = changes
    .flatMap(change => change.edits)
    .filter(({ list, id }) => list === 'people' && ids.has(id));
  return new Map(
    edits.flatMap(({ id, before, after }) =>
      [before, after].flatMap(record => {
        const name = fieldIn(record, 'name');
        return typeof name === 'string' ? [[id, name] as const] : [];
      }),
    ),
  );
}

/**
 * What is left of the edits once these records are forgotten: nothing of theirs, and nothing that points at them, so that no step back makes
 * anything point at what is gone. What named a person by their id names them by name; what then comes to no change is left out. The very
 * same list where nothing of it changes.
 */
export function editsWithoutForgotten(
  edits: readonly Edit[],
  gone: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): readonly Edit[] {
  const left = edits
    .filter(({ id }) => !gone.has(id))
    .flatMap(edit => {
      const [before, after] = [edit.before, edit.after].map(one => unlinked(one, gone, names));
      if (before === edit.before && after === edit.after) return [edit];
      return saysSame(timeless(before), timeless(after)) ? [] : [{ ...edit, before, after } as Edit];
    });
  return left.length === edits.length && left.every((edit, at) => edit === edits[at]) ? edits : left;
}

const LINKS = ['person', 'session', 'appointment'] as const;

/** A reflection has the name of its mentor beside the id. */
function unlinked(
  record: JournalRecord | null,
  gone: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): JournalRecord | null {
  const links = LINKS.flatMap(link => {
    const id = fieldIn(record, link);
    return typeof id === 'string' && gone.has(id) ? [{ link, id }] : [];
  });
  if (record === null || links.length === 0) return record;
  const isNamed = 'mentor' in record;
  const parts = links.map(({ link, id }) => [link, isNamed ? null : (names.get(id) ?? null)]);
  return { ...record, ...Object.fromEntries(parts) };
}

function timeless(record: JournalRecord | null | undefined): object | null {
  return record ? { ...record, updatedAt: null } : null;
}

function fieldIn(record: JournalRecord | null, part: string): unknown {
  return record === null ? undefined : Reflect.get(record, part);
}
