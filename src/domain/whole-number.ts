/** The number in what was typed; undefined where that is no whole number between these two, both included. */
export function parseWholeNumber(typed: string, from: number, to: number): number | undefined {
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
}
