/** How many random bytes `makeId` uses: one for each of its ten signs. */
export const RANDOM_BYTES = 10;
/** How many signs of a random part one has to type at the least. */
export const LEAST_SIGNS = 4;

/** Crockford's base32 in lower case: no i, l, o or u, which are easily misread. */
const ID_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** What a typed id points at. `matches` holds whole ids, in the order in which they were given. */
export type IdMatch =
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
  const signs = Array.from(random.subarray(0, RANDOM_BYTES), byte => ID_SIGNS.charAt(byte % ID_SIGNS.length));
  return `${time}-${signs.join('')}`;
}

/**
 * The start of an id's random part that people read and type: long enough to mean one among many thousands. An id of
 * another shape stands whole.
 */
export function shortId(id: string): string {
  const part = randomPart(id);
  return part === id.toLowerCase() ? id : part.slice(0, SHOWN_SIGNS);
}

const SHOWN_SIGNS = 6;

/**
 * The id that was typed, whole or as the start of its random part, in capitals or not. What is typed in full goes
 * before what merely starts so; only a start may be too short.
 */
export function findById(typed: string, ids: readonly string[]): IdMatch {
  const wanted = typed.toLowerCase();
  const known = [...new Set(ids)];
  const inFull = [
    known.filter(id => id === typed),
    known.filter(id => id.toLowerCase() === wanted),
    known.filter(id => randomPart(id) === wanted),
  ].find(matches => matches.length > 0);
  if (inFull !== undefined) return matchAmong(inFull);
  if (wanted.length < LEAST_SIGNS) return { kind: 'too-short' };
  return matchAmong(known.filter(id => randomPart(id).startsWith(wanted)));
}

function matchAmong(matches: readonly string[]): IdMatch {
  const [first, second] = matches;
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'found', id: first } : { kind: 'ambiguous', matches };
}

/** In lower case. An id of another shape, as a file made by hand may hold, counts as random from its first sign. */
function randomPart(id: string): string {
  return (/^\d{14}-(.+)$/s.exec(id)?.[1] ?? id).toLowerCase();
}
