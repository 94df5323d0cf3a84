import { shortId } from '../domain/ids.ts';
import type { Person } from '../domain/people/person.ts';
import { sanitizeLine } from './sanitize.ts';
import { quotePath } from './terminal/quote-path.ts';

/** What one types for somebody in a command: the name, or where a shell would make something else of it the start of their id. */
export function typedName({ id, name }: Pick<Person, 'id' | 'name'>): string {
  return PLAIN_NAME.test(name) ? quoteName(name) : sanitizeLine(shortId(id));
}

/** A name as one types it on a command line: in double quotes, which every shell knows, where it is more than one word. */
export function quoteName(name: string): string {
  if (/^[\p{L}\p{M}-]+$/u.test(name)) return name;
  return PLAIN_NAME.test(name) ? `"${name}"` : quotePath(name);
}

/** In double quotes no shell makes anything of these. */
const PLAIN_NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;
