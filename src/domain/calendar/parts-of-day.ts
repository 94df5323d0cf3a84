import { once } from '../once.ts';
import { WEEKDAYS, type WordTable, wordTable } from './date-words.ts';
import { phrase } from './patterns.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** Words for a day with the part of it that they name besides. */
export interface DayAndPart {
  readonly day: string;
  readonly part: PartOfDay;
}

/** The words for a day, and the part of it that a phrase names with them; undefined where it names none. */
export function splitPartOfDay(plain: string): DayAndPart | undefined {
  const ofToday = PARTS_OF_TODAY.get(plain);
  if (ofToday !== undefined) return ofToday;
  const { day, part } =
    patterns()
      .map(one => one.exec(plain)?.groups)
      .find(found => found) ?? {};
  if (day === undefined || part === undefined) return undefined;
  return { day: SHORTENED.get(day) ?? day, part: partNamed(part) };
}

/** Whether a phrase names a part of this day: "tonight". */
export function isPartOfToday(plain: string): boolean {
  return PARTS_OF_TODAY.has(plain);
}

/** The part that a word such as `middag` or `'s middags` stands for. */
export function partNamed(word: string): PartOfDay {
  const part = PARTS_OF_DAY.get(word) ?? SPOKEN_PARTS.get(word);
  if (part === undefined) throw new TypeError(`${word} is no part of the day`);
  return part;
}

const PARTS_OF_DAY: WordTable<PartOfDay> = wordTable<PartOfDay>([
  ['morning', 'morning', 'ochtend', 'morgen', 'voormiddag'],
  ['afternoon', 'afternoon', 'middag', 'namiddag'],
  ['evening', 'evening', 'avond'],
  ['night', 'night', 'nacht'],
]);

/** As they stand beside a time of day; in a shell many leave the apostrophe out, and write it as one word. */
export const SPOKEN_PARTS: WordTable<PartOfDay> = wordTable<PartOfDay>([
  ['morning', 'in the morning', ...writtenWays('ochtends'), ...writtenWays('morgens')],
  ['afternoon', 'in the afternoon', ...writtenWays('middags'), ...writtenWays('namiddags')],
  ['evening', 'in the evening', ...writtenWays('avonds')],
  ['night', 'at night', ...writtenWays('nachts')],
]);

function writtenWays(part: string): readonly string[] {
  return [`'s ${part}`, `s ${part}`, `s${part}`];
}

/** "Vannacht" is not among them: it may be the last night or the one to come. */
const PARTS_OF_TODAY: WordTable<DayAndPart> = wordTable<DayAndPart>([
  [{ day: 'today', part: 'morning' }, 'this morning', 'vanochtend', 'vanmorgen'],
  [{ day: 'today', part: 'afternoon' }, 'this afternoon', 'vanmiddag'],
  [{ day: 'today', part: 'evening' }, 'this evening', 'tonight', 'vanavond'],
  [{ day: 'yesterday', part: 'evening' }, 'last night'],
]);

/** As Dutch puts them before a part of the day. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['gister', 'gisteren'],
  ['eergister', 'eergisteren'],
]);

const patterns = once((): readonly RegExp[] => [
  phrase`(?<day>gister|eergister|morgen|overmorgen|${WEEKDAYS}) ?(?<part>ochtend|morgen|voormiddag|middag|namiddag|avond)`,
  phrase`(?<day>.+) (?<part>${SPOKEN_PARTS})`,
  phrase`(?<day>.+) (?<part>morning|afternoon|evening|night|ochtend|middag|namiddag|avond)`,
]);
