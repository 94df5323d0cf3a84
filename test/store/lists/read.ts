import { readList } from '../../../src/store/lists/read-list.ts';

/** A row as it was handed on, with its line; null for one that is broken. */
export type ReadRow = readonly [line: number, fields: readonly string[] | null];

/** What is handed on of these bytes, in pieces of so many. */
export async function rowsIn(bytes: Uint8Array | string, size = 1000) {
  const rows: ReadRow[] = [];
  const encoding = await readList(inPieces(Buffer.from(bytes), size), 'list.csv', {
    row: (fields, line) => rows.push([line, fields]),
    broken: line => rows.push([line, null]),
  });
  return { rows, encoding };
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
