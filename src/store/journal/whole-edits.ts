import { type Edit, withEdits } from '../../domain/journal/edits.ts';
import { emptyJournal, LISTS } from '../../domain/journal/journal.ts';
import { parseChecked } from '../schema/checked.ts';
import { journalSchema } from '../schema.ts';

/**
 * Edits whose records are whole: what a command left out is filled in as the schema has it, so that reading need not do
 * it each time. Refuses with `journal-damaged` a record that could not be read again.
 */
export function wholeEdits(edits: readonly Edit[], path: string): readonly Edit[] {
  const whole = parseChecked(journalSchema, withEdits(emptyJournal, edits), path);
  const records = new Map(
    LISTS.flatMap(list => whole[list].map(record => [`${list} ${record.id}`, record] as const)),
  );
  return edits.map(edit => {
    const record = records.get(`${edit.list} ${edit.id}`);
    // The order in which a person reads it stays that in which it was made.
    return { ...edit, after: record === undefined ? null : { ...edit.after, ...record } };
  });
}
