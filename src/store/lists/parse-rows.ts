import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import papa from 'papaparse';

/** Rows of text that comes in pieces of whole rows. */
export interface RowParser {
  /** The rows that are there by now, each with its fields. */
  push(text: string): Promise<readonly (readonly string[])[]>;
  /** Those that are left. */
  end(): Promise<readonly (readonly string[])[]>;
}

/**
 * Papaparse as a stream. It is told delimiter and line end, for it would guess anew, and is given whole rows alone: at the edge of two pieces
 * it misreads quotes and line ends (mholt/PapaParse#1132, #1103, #751). Headings are ours to read: it would rename those that are there twice.
 */
export function rowParser(delimiter: string): RowParser {
  const parser = papa.parse(papa.NODE_STREAM_INPUT, { delimiter, newline: '\n', header: false });
  let rows: string[][] = [];
  parser.on('data', (row: string[]) => rows.push(row));
  // Rows that are written before it flows wait in it, and for each of them it would begin anew with all that is left of a piece.
  const flowing = setImmediate();
  const taken = () => {
    const all = rows;
    rows = [];
    return all;
  };
  return {
    push: async text => {
      await flowing;
      if (text !== '' && !parser.write(text)) await once(parser, 'drain');
      return taken();
    },
    end: async () => {
      await flowing;
      const ended = once(parser, 'end');
      parser.end();
      await ended;
      return taken();
    },
  };
}
