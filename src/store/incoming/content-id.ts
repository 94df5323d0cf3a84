import { createHash } from 'node:crypto';
import { makeId } from '../../domain/ids.ts';

/** An id for a record of this instant that came without one: of the same content always the same. */
export function contentId(at: Date, content: string): string {
  return makeId(at, createHash('sha256').update(content).digest());
}
