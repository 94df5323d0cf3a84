import { normalLine } from '../text.ts';

/** Items under their key: keys and items in the order in which they come. */
export function groupByKey<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

export interface NamedGroup<T> {
  readonly name: string;
  readonly items: readonly [T, ...T[]];
}

/** What goes by one name, whatever its case, under the first spelling of it: names and items in their order. What has no name is left out. */
export function groupByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string | null,
): readonly NamedGroup<T>[] {
  const named = items.map(item => ({ item, name: normalLine(nameOf(item) ?? '') }));
  const groups = groupByKey(named, ({ name }) => name.normalize('NFC').toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined || first.name === ''
      ? []
      : [{ name: first.name, items: [first.item, ...others.map(({ item }) => item)] }],
  );
}
