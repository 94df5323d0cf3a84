/**
 * Text as a terminal may see it. Stored, imported and typed text can hold escape sequences that recolour the screen,
 * rename the window or hide what follows, and marks that turn the reading order round. Styles are added after this.
 * Classes of characters (`\p{…}`) stand within the function: at the top of a file the engine looks them up at every start.
 */

/**
 * The same text without anything that a terminal would obey: escapes are shown (␛), other control characters are
 * gone, a tab is two spaces, every kind of line end is a newline, half a character is U+FFFD. Whatever people
 * write stays as it is: emoji and their joiners, combining marks, text that runs from right to left.
 */
export function sanitizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replaceAll('\u001b', '\u241b')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(READING_ORDER, '')
    .toWellFormed();
}

/** The same, on one line: line ends become a space. */
export function sanitizeLine(text: string): string {
  return sanitizeText(text).replace(/\n+/g, ' ');
}

/** The marks that override or isolate a direction; the harmless ones (U+200E, U+200F) stay. */
const READING_ORDER = /[\u202a-\u202e\u2066-\u2069]/g;
