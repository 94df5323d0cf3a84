import type { InputFault } from '../problem.ts';
import { type Journal, WRITTEN_LISTS } from './journal.ts';

/**
 * The records of theirs whose id is that of another kind of record of mine. An id means one record, whatever its list:
 * a tombstone does not say of which list it is, and would bury both.
 */
export function findIdConflicts(mine: Journal, theirs: Journal): readonly InputFault[] {
  const listOf = new Map(WRITTEN_LISTS.flatMap(list => mine[list].map(({ id }) => [id, list] as const)));
  return WRITTEN_LISTS.flatMap(list =>
    theirs[list].flatMap(({ id }, at): InputFault[] => {
      const other = listOf.get(id);
      return other === undefined || other === list
        ? []
        : [{ kind: 'repeated-id', key: `${list}.${at}.id`, id }];
    }),
  );
}
