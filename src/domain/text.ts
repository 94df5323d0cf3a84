/**
 * A text in normal form: line ends are `\n`, there are no NUL characters and no halves of surrogate pairs (these
 * become U+FFFD), no blank lines at either end and no white space at the very end; one that shows nothing at all is empty. All else
 * stays as it was typed.
 * Normal form is what every file that the program writes can hold, and give back, sign for sign.
 */
export function normalText(text: string): string {
  const normal = text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/^\s*\n/, '')
    .trimEnd();
  return isBlank(normal) ? '' : normal;
}

/** Whether a text shows nothing at all, so that its normal form is empty. */
export function isBlank(text: string): boolean {
  return SHOWS_NOTHING.test(text);
}

/** White space, control characters, and signs that nobody sees, such as a mark of the direction of writing. */
const SHOWS_NOTHING = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;

/** A text in normal form on one line: line ends become one space each run, and both ends are trimmed. */
export function normalLine(text: string): string {
  return normalText(text).replace(/\n+/g, ' ').trim();
}

/** A text as it is searched: two that differ in case and accents alone are the same. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A line as it is compared: two that differ in case, accents, blanks, signs that nobody sees and the shape of an apostrophe alone are the same. */
export function foldLine(line: string): string {
  return foldText(normalLine(line))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
}

/** The words of a text and nothing between them, as they are compared: `Same_work?` and `same work` are the same. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As much of what somebody typed as is told. */
export function excerptOf(text: string): string {
  const signs = [...text.slice(0, 200)];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : signs.join('');
}

/** What the bytes of a text from elsewhere were read as. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';
