import papa from 'papaparse';

/** Rows of a list, each with its fields. */
export type Rows = readonly (readonly string[])[];

/**
 * Reads the rows of texts that hold whole rows, each with its fields. Papaparse is told delimiter and line end, for it would guess, and is never
 * given half a row: at the edge of two pieces it misreads quotes and line ends (mholt/PapaParse#1132, #1103, #751). Headings are ours to
 * read: it would rename those that are there twice. Its parser alone, without the stream around it, takes a fifth less time.
 */
export function rowParser(delimiter: string): (text: string) => Rows {
  const parser = new papa.Parser({ delimiter, newline: '\n' });
  return text => {
    if (text === '') return [];
    const { data }: { data: Rows } = parser.parse(text, 0, false);
    // Behind a last line end there is no row.
    return text.endsWith('\n') ? data.slice(0, -1) : data;
  };
}
