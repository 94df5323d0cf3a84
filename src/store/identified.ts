import { type Body, isObject } from './shape.ts';

/*
 * Records and other things with an id, wherever they lie in a value of JSON: also in a file of ours that is damaged, or put aside.
 */

/** Something with an id: a record, an item of one, or an edit, which has the id of its record. */
export type Identified = Body & { readonly id: string };

/** The value without everything of this kind in it; undefined where it is such itself. */
export function withoutIdentified(value: unknown, isMeant: (one: Identified) => boolean): unknown {
  if (Array.isArray(value)) {
    return value.map(item => withoutIdentified(item, isMeant)).filter(item => item !== undefined);
  }
  if (!isObject(value)) return value;
  if (isIdentified(value) && isMeant(value)) return undefined;
  const left = Object.entries(value).map(([key, held]) => [key, withoutIdentified(held, isMeant)] as const);
  return Object.fromEntries(left.filter(([, held]) => held !== undefined));
}

/** Whether anything in the value is of this kind. */
export function hasIdentified(value: unknown, isMeant: (one: Identified) => boolean = () => true): boolean {
  if (Array.isArray(value)) return value.some(item => hasIdentified(item, isMeant));
  if (!isObject(value)) return false;
  if (isIdentified(value) && isMeant(value)) return true;
  return Object.values(value).some(held => hasIdentified(held, isMeant));
}

/** What says no more than that a record was deleted: a tombstone, or an edit of one. */
export function saysOnlyDeleted(one: Identified): boolean {
  return 'deletedAt' in one || one['list'] === 'deleted';
}

function isIdentified(value: Body): value is Identified {
  return typeof value['id'] === 'string';
}

/** Whether anything is listed in the value: a record or anything else that is more than a word. */
export function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(item => typeof item === 'object' && item !== null);
  return isObject(value) && Object.values(value).some(hasItems);
}
