/** What may stand between two values: commas, where these are decimal points semicolons, and what databases write. */
const DELIMITERS = [',', ';', '\t', '|'];

/** What a spreadsheet says in a first line of its own about the rest. */
const SAID = /^sep=([,;\t|])[ \t]*(?=\n|$)/i;

/** The text with a line empty that only says what the delimiter is, and that; else the one that the first line has most of. */
export function findDelimiter(text: string): { readonly delimiter: string; readonly text: string } {
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return { delimiter: said, text: text.replace(SAID, '') };
  const headings = firstLine(text)?.replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map(one => headings.split(one).length);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',', text };
}

/** The first line that is not empty; undefined where it may go on. */
export function firstLine(text: string): string | undefined {
  return /^\n*([^\n]+)\n/.exec(text)?.[1];
}
