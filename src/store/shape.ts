import { damageRefusal } from './damage-refusal.ts';

/*
 * The shape of what stands around records: headers, the index, changes. Every command reads these, and to load the library
 * that checks the records themselves takes longer than all of the reading.
 */

/** An object of JSON. */
export type Body = Readonly<Record<string, unknown>>;

/** What a value must be to be a T: gives where in it the first fault lies, as a key with dots; undefined where all is well. */
export type Shape<T> = Check & { readonly of?: T };
type Check = (value: unknown, key: string) => string | undefined;
type Fields<F> = { readonly [name in keyof F]: F[name] extends Shape<infer T> ? T : never };

/** The value, which has this shape. Refuses with `journal-damaged`, and the place of the first fault. */
export function shaped<T>(shape: Shape<T>, value: unknown, path: string): T {
  const key = shape(value, '');
  if (key !== undefined) throw damageRefusal(path, { kind: 'wrong', key });
  return value as T;
}

export function hasShape<T>(shape: Shape<T>, value: unknown): value is T {
  return shape(value, '') === undefined;
}

export const anyText = where((value): value is string => typeof value === 'string');
export const someText = where((value): value is string => typeof value === 'string' && value !== '');
export const anyNumber = where((value): value is number => typeof value === 'number');

/** What this guard lets through. */
export function where<T>(isMeant: (value: unknown) => value is T): Shape<T> {
  return (value, key) => (isMeant(value) ? undefined : key);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, key) => (value === null ? undefined : shape(value, key));
}

/** What may be left out of an object. */
export function orAbsent<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, key) => (value === undefined ? undefined : shape(value, key));
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, key) =>
    Array.isArray(value) ? first(value.keys(), at => item(value[at], below(key, at))) : key;
}

/** An object with any keys, and all values alike. */
export function eachOf<T>(held: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, key) =>
    isObject(value) ? first(Object.keys(value), name => held(value[name], below(key, name))) : key;
}

/** An object with these fields, and any others. */
export function withFields<const F extends Readonly<Record<string, Check>>>(
  fields: F,
): Shape<Fields<F> & Body> {
  return (value, key) =>
    isObject(value) ? first(Object.keys(fields), name => fields[name]?.(value[name], below(key, name))) : key;
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(key: string, name: string | number): string {
  return key === '' ? `${name}` : `${key}.${name}`;
}

function first<K>(keys: Iterable<K>, faultAt: (key: K) => string | undefined): string | undefined {
  for (const key of keys) {
    const fault = faultAt(key);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
