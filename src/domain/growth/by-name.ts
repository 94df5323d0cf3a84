import { normalLine } from '../text.ts';

export interface NamedGroup<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/**
 * What goes by one name, whatever its case: groups and items in their order, each group under the first spelling of
 * its name. What has no name is left out.
 */
export function groupByName<T>(items: readonly T[], nameOf: (item: T) => string | null): NamedGroup<T>[] {
  const groups = new Map<string, { name: string; items: T[] }>();
  for (const item of items) {
    const name = normalLine(nameOf(item) ?? '');
    if (name === '') continue;
    const key = name.normalize('NFC').toLowerCase();
    const group = groups.get(key) ?? { name, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}
