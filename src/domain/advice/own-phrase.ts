const LONGEST_PHRASE = 80;
const MOST_WORDS = 12;

/**
 * A few words of the person's own that can stand in a message to somebody else as they are: a short phrase of plain
 * words. Undefined for all else: a sentence, a story, or something that a terminal would obey.
 */
export function ownPhrase(text: string): string | undefined {
  const phrase = text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  const isShort = phrase.length <= LONGEST_PHRASE && phrase.split(' ').length <= MOST_WORDS;
  return isShort && isPlain(phrase) && !FIRST_PERSON.test(phrase) ? phrase : undefined;
}

function isPlain(phrase: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’&,/ -]*$/u.test(phrase);
}

/** Who tells of themselves tells a story, and one to a stranger is theirs to choose. */
const FIRST_PERSON = /(?<![\p{L}])(?:i|my|me|ik|mijn|mij|we|wij|ons|our|us)(?![\p{L}])/iu;
