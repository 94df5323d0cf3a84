import { Refusal } from '../../domain/problem.ts';
import type { Disk } from '../paths.ts';

/**
 * Does this with the journal. What fails where a record is not as it should be, which reading does not find out, is refused with
 * `journal-damaged`, and the file and key of that record.
 */
export async function explainByDamage<T>(disk: Disk, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind !== 'journal-damaged') throw error;
    const { findInvalid: invalidIn } = await import('../doctor/inspect.ts');
    throw (await invalidIn(disk).catch(() => undefined)) ?? error;
  }
}
