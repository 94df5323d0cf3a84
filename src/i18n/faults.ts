import type { Expected, InputFault } from '../domain/problem.ts';

/** What one item of a list is called, by the name of the list. */
export type ItemWords = Readonly<Record<string, string>>;

/**
 * Where something stands, as one counts: `reflection 1, action 2, due` for the path `sessions.0.actions.1.due`. An item
 * of a list without a word for it has the name of its list. A key that is no such path stays as it is.
 */
export function placeName(key: string, items: ItemWords): string {
  return key.replace(
    /(\w+)\.(\d+)(\.|$)/g,
    (_, list: string, at: string, more: string) =>
      `${items[list] ?? list} ${Number(at) + 1}${more === '' ? '' : ', '}`,
  );
}

/** What one record of each list is called. */
export function recordNames(kinds: Readonly<Record<string, { readonly name: string }>>): ItemWords {
  return Object.fromEntries(Object.entries(kinds).map(([list, { name }]) => [list, name]));
}

/** Whether what came is right but for its quotes: to JSON a number, or a yes or no, between quotes is a text. */
export function isQuoted({ expected, came }: Extract<InputFault, { kind: 'wrong' }>): boolean {
  return UNQUOTED.includes(expected.kind) && /^"(-?\d+|true|false)"$/.test(came);
}

const UNQUOTED: readonly Expected['kind'][] = ['whole-number', 'number', 'yes-no'];
