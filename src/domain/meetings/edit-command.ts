import { shortId } from '../ids.ts';

/** The command that changes this reflection, without the name of the program; drafts of such a change are kept under it. */
export function editCommandOf(id: string): string {
  return `edit ${shortId(id)}`;
}
