import type { Records, WrittenList } from '../domain/journal/journal.ts';
import type { JournalRecordBase } from '../domain/journal/record.ts';

/** The kinds that are shown by the labels of their fields; the others have a page of their own. */
export type PlainList = Exclude<WrittenList, 'sessions' | 'intakes'>;

/** What a kind is called and how one record of it is named; `day` comes in words, and is null for a record without one. */
interface NamedKind {
  readonly name: string;
  /** How many, such as `2 reflections`. */
  readonly counted: (p: { count: number }) => string;
  /** That one was made, such as `reflection written`. */
  readonly made: string;
  /** In a sentence: `the meeting of 3 November 2026, “How I say no”`. */
  readonly the: (p: { day: string | null; text: string }) => string;
  /** Behind what was done with it: `meeting of 3 November 2026, “How I say no”`. */
  readonly about: (p: { day: string | null; text: string }) => string;
}

export type KindWords = { readonly [list in WrittenList]: NamedKind } & {
  readonly [list in PlainList]: { readonly fields: LabelsOf<Omit<Records[list], keyof JournalRecordBase>> };
};

/** A label for each field that is told; for a word out of a few also what each is called, and for what has fields of its own theirs. */
type LabelsOf<T> = { readonly [field in Exclude<keyof T, ToldOtherwise>]-?: LabelOf<NonNullable<T[field]>> };

/** A zone is told with the moment that it belongs to, and a question on an agenda by its words. */
type ToldOtherwise = 'zone' | 'question';

type LabelOf<T> = [T] extends [string]
  ? string extends T
    ? string
    : { readonly label: string; readonly values: Readonly<Record<T, string>> }
  : [T] extends [number | boolean]
    ? string
    : [T] extends [readonly (infer Item)[]]
      ? [Item] extends [object]
        ? { readonly label: string; readonly fields: LabelsOf<Item> }
        : string
      : { readonly label: string; readonly fields: LabelsOf<T> };

/** Such words as whoever shows a record reads them. */
export type FieldWords =
  | string
  | {
      readonly label: string;
      readonly values?: Readonly<Record<string, string>>;
      readonly fields?: Readonly<Record<string, FieldWords>>;
    };
