import { Refusal } from '../../domain/problem.ts';
import type { TextEncoding } from '../../domain/text.ts';
import type { RowTaker } from '../../world/lists.ts';
import { bytesToText } from './bytes-to-text.ts';
import { findDelimiter, firstLine } from './delimiter.ts';
import { lineEnds } from './line-ends.ts';
import { type Rows, rowParser } from './parse-rows.ts';
import { BROKEN, LONGEST_ROW, soundRows } from './sound-rows.ts';

/** The bytes of a list, in pieces. */
export type ListChunks = AsyncIterable<Uint8Array | string>;

/** Hands on the rows of a list, as `Lists.read` does. Refuses with `not-a-list` where it is no text; `source` is its name there. */
export async function readList(chunks: ListChunks, source: string, taker: RowTaker): Promise<TextEncoding> {
  const decoder = bytesToText();
  const unified = lineEnds();
  const hand = rowsTo(taker);
  let beginning = '';
  let table: Table | undefined;
  const take = (bytes: Uint8Array, isLast: boolean) => {
    const text = unified(decoder.push(bytes, isLast), isLast);
    if (table !== undefined) return hand(table(text, isLast));
    beginning += text;
    if (!(isLast || firstLine(beginning) !== undefined || beginning.length > LONGEST_ROW)) return;
    refuseBinary(beginning, source);
    const found = findDelimiter(beginning);
    table = tableWith(found.delimiter);
    hand(table(found.text, isLast));
  };
  for await (const chunk of chunks) take(Buffer.from(chunk), false);
  take(Buffer.alloc(0), true);
  return decoder.encoding();
}

type Table = (text: string, isLast: boolean) => Rows;

function tableWith(delimiter: string): Table {
  const sound = soundRows(delimiter);
  const parse = rowParser(delimiter);
  return (text, isLast) => parse(sound(text, isLast));
}

/** Counts lines by the line ends between rows and those within fields. */
function rowsTo(taker: RowTaker): (rows: Rows) => void {
  let line = 1;
  return rows => {
    for (const row of rows) {
      if (row.length > 1 || (row[0] !== '' && row[0] !== BROKEN)) taker.row(row, line);
      else if (row[0] === BROKEN) taker.broken(line);
      line += 1 + lineEndsIn(row);
    }
  };
}

function lineEndsIn(row: readonly string[]): number {
  let count = 0;
  for (const field of row) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

/** Workbooks and pictures hold zero bytes; a text has none. */
function refuseBinary(text: string, source: string): void {
  if (text.includes('\0')) throw new Refusal({ kind: 'not-a-list', source });
}
