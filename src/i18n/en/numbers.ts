const NUMERALS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** A whole number as a sentence begins with it; in digits from thirteen on. */
export function countInWords(count: number): string {
  return NUMERALS[count] ?? String(count);
}
