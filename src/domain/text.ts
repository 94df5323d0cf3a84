/**
 * A text in normal form: line ends are `\n`, there are no NUL characters and no halves of surrogate pairs (these
 * become U+FFFD), no blank lines at either end and no white space at the very end. All else stays as it was typed.
 * Normal form is what every file that the program writes can hold, and give back, sign for sign.
 */
export function normalText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/^\s*\n/, '')
    .trimEnd();
}

/** A text in normal form on one line: line ends become one space each run, and both ends are trimmed. */
export function normalLine(text: string): string {
  return normalText(text).replace(/\n+/g, ' ').trim();
}
