const NUMERALS = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** A whole number as it is written in a sentence; in digits from thirteen on. */
export function countInWords(count: number): string {
  return NUMERALS[count] ?? String(count);
}
