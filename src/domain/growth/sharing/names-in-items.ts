import type { Journal } from '../../journal/journal.ts';
import { nameOf, type Who } from '../../people/name-of.ts';
import { foldWords } from '../../text.ts';
import type { Item } from '../items/item.ts';

/** An item in whose words somebody is named, and by which names, as the journal has them. */
export interface NamingItem {
  readonly item: Item;
  readonly names: readonly string[];
}

/**
 * The items in whose words the name of somebody in the journal occurs: the whole of it, one of its words or its initials, as words of their own,
 * whose they are or not (Ann's, Anns), whatever their case and accents. `except` is somebody who may be named, unless another has that
 * name too. An item that is a name itself is none.
 */
export function itemsNaming(
  items: readonly Item[],
  journal: Journal,
  except?: string,
): readonly NamingItem[] {
  const isMeant = (name: string) => isSameName(name, except) && !isOfMore(name, journal.people);
  const known = namesIn(journal).flatMap(name => (isMeant(name) ? [] : [{ name, isIn: finderOf(name) }]));
  return items.flatMap(item => {
    const text = ownWordsOf(item).join('\n');
    const words = text === '' ? '' : ` ${comparedWords(text)} `;
    const found = known.filter(({ isIn }) => isIn(words, text));
    return found.length === 0 ? [] : [{ item, names: found.map(({ name }) => name) }];
  });
}

function isOfMore(name: string, people: Journal['people']): boolean {
  return people.filter(person => isSameName(person.name, name)).length > 1;
}

function isSameName(name: string, other: string | undefined): boolean {
  return other !== undefined && foldWords(name) === foldWords(other);
}

/** Everybody who is named in a journal, each once. */
function namesIn({ people, sessions, appointments, actions }: Journal): readonly string[] {
  const whos: readonly Who[] = [
    ...people.map(({ name }) => name),
    ...sessions.flatMap(({ mentor, person }) => [mentor, person]),
    ...[...appointments, ...actions].map(({ person }) => person),
  ];
  const names = whos.flatMap(who => nameOf(who, people) ?? []);
  return [...new Map(names.map(name => [foldWords(name), name])).values()];
}

/** Says whether a name is in a text, given its words as they are compared, with a blank around each, and the text as it stands. */
function finderOf(name: string): (words: string, text: string) => boolean {
  const forms = formsOf(name);
  const initials = initialsOf(name);
  return (words, text) => forms.some(form => words.includes(form)) || (initials?.test(text) ?? false);
}

/** How a name may stand in a text, as texts are compared, with the blanks around it; one of a writing without blanks has none. */
function formsOf(name: string): readonly string[] {
  const whole = comparedWords(name);
  const words = whole.split(' ').filter(word => word.length > 1 && !NO_NAMES.has(word));
  const forms = [...new Set([whole, ...words])].filter(Boolean);
  return forms.flatMap(form => (WITHOUT_BLANKS.test(form) ? [form] : [` ${form} `, ` ${form}s `]));
}

/** In capitals, with points or without, as `AdW` and `A.W.` are of Ann de Wit; undefined for a name of one word. */
function initialsOf(name: string): RegExp | undefined {
  const words = name
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  const signs = words.map(word => [...word][0] ?? '');
  const isSmall = (at: number) => NO_NAMES.has(comparedWords(words[at] ?? ''));
  const large = signs.filter((_, at) => !isSmall(at)).map(sign => sign.toUpperCase());
  if (large.length < 2 || large.some(sign => WITHOUT_BLANKS.test(sign))) return undefined;
  const asIs = signs.map((sign, at) => (isSmall(at) ? sign : sign.toUpperCase()));
  const ways = [large, asIs].map(way => way.join('\\.? ?'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The words of a text as names are compared: signs that nobody sees are none, and letters that differ by a stroke alone are the same. */
function comparedWords(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return foldWords(plain).replace(/[øłđßæœı]/gu, letter => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};

/** Nobody can tell a word of these by the blanks around it. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words in names that by themselves name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr drs ir ing mba msc phd prof professor doctor mevrouw mevr meneer mw dhr jr sr de der den het van von ten ter te tot op in aan bij the of and en du des da di la le el al'.split(
    ' ',
  ),
);

/** All that somebody wrote in an item. */
function ownWordsOf(item: Item): readonly string[] {
  switch (item.field) {
    case 'mentor':
      return [];
    case 'skills':
      return [item.text, item.evidence ?? ''];
    case 'blindSpots':
      return [item.text, ...item.seen.map(({ text }) => text ?? '')];
    default:
      return [item.text];
  }
}
