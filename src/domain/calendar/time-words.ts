import { type WordTable, wordTable } from './date-words.ts';

/** An hour of the dial, and the language of the word for it. */
interface HourWord {
  readonly hour: number;
  readonly language: 'en' | 'nl';
}

export const HOURS: WordTable<HourWord> = new Map([
  ...hoursIn('en', 'one two three four five six seven eight nine ten eleven twelve'),
  ...hoursIn('nl', 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ['één', { hour: 1, language: 'nl' }] as const,
]);

/** How many minutes lie between a time and the hour, or the half, that it is told by. */
export const MINUTES: WordTable<number> = wordTable([
  [5, 'five', 'vijf'],
  [10, 'ten', 'tien'],
  [15, 'quarter', 'kwart', 'fifteen', 'vijftien'],
  [20, 'twenty', 'twintig'],
  [25, 'twenty-five', 'twenty five', 'vijfentwintig'],
]);

function hoursIn(language: HourWord['language'], words: string): readonly (readonly [string, HourWord])[] {
  return words.split(' ').map((word, at) => [word, { hour: at + 1, language }] as const);
}
