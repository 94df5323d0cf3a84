/** JSON with the keys of every object in the order of the alphabet: equal for values that say the same. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? sortKeys(part) : part,
  );
}

function sortKeys(part: object): object {
  return Object.fromEntries(
    Object.keys(part)
      .sort()
      .map(key => [key, Reflect.get(part, key)]),
  );
}
