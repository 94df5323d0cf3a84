/** How many random bytes `makeId` uses: one for each of its ten signs. */
export const RANDOM_BYTES = 10;
/** How many signs of a random part one has to type at the least. */
export const LEAST_SIGNS = 4;

/** Crockford's base32 in lower case: no i, l, o or u, which are easily misread. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** What a typed id points at. `matches` holds whole ids, in the order in which they were given. */
export type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly matches: readonly string[] }
  | { readonly kind: 'too-short' };

/**
 * An id such as `20261123210553-7k3m9qx2bd`: the UTC second, then a random part of fifty bits. `random` holds at
 * least RANDOM_BYTES bytes; what it holds beyond them is not used. Throws a RangeError when it holds fewer.
 */
export function makeId(at: Date, random: Uint8Array): string {
  if (random.length < RANDOM_BYTES) throw new RangeError(`An id takes ${RANDOM_BYTES} random bytes`);
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const signs = Array.from(random.subarray(0, RANDOM_BYTES), byte => SIGNS.charAt(byte % SIGNS.length));
  return `${time}-${signs.join('')}`;
}

/**
 * For each id what a person has to type to mean it among all of these: the shortest start of its random part, of
 * LEAST_SIGNS or more, that no other random part has. A random part that is itself the start of another one, or
 * shorter than LEAST_SIGNS, stands in full; one that occurs twice is replaced by the whole id.
 */
export function shortestIds(ids: readonly string[]): Map<string, string> {
  const sorted = [...new Set(ids)].map(id => ({ id, part: randomPart(id) })).sort(byPart);
  return new Map(
    sorted.map(({ id, part }, index) => {
      const neighbours = [sorted[index - 1], sorted[index + 1]].flatMap(other => other?.part ?? []);
      return [id, neighbours.includes(part) ? id : shortestStart(part, neighbours)];
    }),
  );
}

/**
 * The id that was typed, whole or as the start of its random part, in capitals or not. What is typed in full goes
 * before what merely starts so; only a start may be too short.
 */
export function findById(typed: string, ids: readonly string[]): Found {
  const wanted = typed.toLowerCase();
  const known = [...new Set(ids)];
  const inFull = [
    known.filter(id => id === typed),
    known.filter(id => id.toLowerCase() === wanted),
    known.filter(id => randomPart(id) === wanted),
  ].find(matches => matches.length > 0);
  if (inFull !== undefined) return foundAmong(inFull);
  if (wanted.length < LEAST_SIGNS) return { kind: 'too-short' };
  return foundAmong(known.filter(id => randomPart(id).startsWith(wanted)));
}

function foundAmong(matches: readonly string[]): Found {
  const [first, second] = matches;
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'found', id: first } : { kind: 'ambiguous', matches };
}

/** In lower case. An id of another shape, as a file made by hand may hold, counts as random from its first sign. */
function randomPart(id: string): string {
  return (/^\d{14}-(.+)$/s.exec(id)?.[1] ?? id).toLowerCase();
}

function byPart(a: { readonly part: string }, b: { readonly part: string }): number {
  if (a.part === b.part) return 0;
  return a.part < b.part ? -1 : 1;
}

function shortestStart(part: string, neighbours: readonly string[]): string {
  const shared = Math.max(0, ...neighbours.map(other => sharedLength(part, other)));
  return part.slice(0, Math.max(LEAST_SIGNS, shared + 1));
}

function sharedLength(a: string, b: string): number {
  const differs = Array.from({ length: a.length }, (_, index) => index).find(index => a[index] !== b[index]);
  return differs ?? a.length;
}
