import type { OnProgress } from '../domain/progress.ts';
import type { TextEncoding } from '../domain/text.ts';

/** Lists that others keep: tables in a file of values with commas or the like between them, as spreadsheets save them. */
export interface Lists {
  /**
   * Hands on a list row by row, the headings first, whatever its length. `path` is a file, or `-` for standard input. Empty lines are passed
   * over. Gives the encoding that it was in. Refuses with `file-not-found`, `file-failed` and `not-a-list`, and with what `taker` throws.
   */
  read(path: string, taker: RowTaker, onProgress: OnProgress): Promise<TextEncoding>;
}

/** What is done with the rows of a list; `line` is where one begins, from 1. */
export interface RowTaker {
  /** A row, its line ends as `\n`. Bytes that were no text in the encoding of the list are U+FFFD. */
  row(fields: readonly string[], line: number): void;
  /** A row whose quotes do not close, or that is endless: nobody can say what is in it. */
  broken(line: number): void;
}
