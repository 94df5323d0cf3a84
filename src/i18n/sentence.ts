import type { WithParams } from '../domain/advice/parameters.ts';

/** A sentence for each id in such a table, made from the parameters that belong to it. */
export type SentencesById<Table> = { readonly [Id in keyof Table]: (params: Table[Id]) => string };

/** Something to say for each kind in such a union, made from a member of just that kind. */
export type SentencesByKind<Union extends OfKind, Said = string> = {
  readonly [Kind in Union['kind']]: (what: Extract<Union, { readonly kind: Kind }>) => Said;
};

/** The sentence of an id; undefined where the catalogue has none, since the id is one of another version. */
export function sentenceById<Table, Id extends keyof Table>(
  { id, params }: WithParams<Table, Id>,
  sentences: SentencesById<Pick<Table, Id>>,
): string | undefined {
  return Object.hasOwn(sentences, id) ? sentences[id](params) : undefined;
}

/** What is said of something, by its kind. */
export function sentenceByKind<Union extends OfKind, Kind extends Union['kind'], Said>(
  what: Extract<Union, { readonly kind: Kind }>,
  sentences: { readonly [K in Kind]: (what: Extract<Union, { readonly kind: K }>) => Said },
): Said {
  return sentences[what.kind](what);
}

interface OfKind {
  readonly kind: string;
}
