/** A pattern for a whole phrase; a table of words stands for any one of its words. */
export function phrase(
  texts: TemplateStringsArray,
  ...tables: readonly ReadonlyMap<string, unknown>[]
): RegExp {
  const anyOf = tables.map(table => [...table.keys()].join('|').replaceAll('.', '\\.'));
  return new RegExp(`^(?:${String.raw(texts, ...anyOf)})$`);
}

/** The named groups that a pattern found, each in lower case; those of an optional part may be absent. */
export type PhraseMatch = Readonly<Record<string, string | undefined>>;

/** The value of a word that a pattern made of the same table has found. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word = ''): T {
  const value = table.get(word);
  if (value === undefined) throw new TypeError(`The table lacks the word ${word}`);
  return value;
}

/** A phrase as patterns take it: in lower case, with single blanks and straight apostrophes. */
export function plainPhrase(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replaceAll('’', "'").trim().replace(/\s+/g, ' ');
}
