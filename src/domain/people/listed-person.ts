import { answerAsTyped } from '../questionnaire/typed-answer.ts';
import { foldLine, foldWords, normalLine } from '../text.ts';
import type { Description } from './description.ts';
import type { Tie } from './fit.ts';
import type { ColumnPlaces } from './list-columns.ts';
import type { Person } from './person.ts';

/** Somebody in a list of others: where they stand in it, and what it tells of them, with what the person said of all in it. */
export interface ListedPerson {
  readonly line: number;
  readonly name: string;
  readonly what: string | null;
  readonly department: string | null;
  readonly tie: Tie;
}

/** What the person says of a list, beside what stands in it. */
export interface ListHints {
  /** Where all work of whom the list does not say it. */
  readonly employer: Person['employer'];
  /** What the list calls their own employer; null where that is not known. */
  readonly ownEmployer: string | null;
  /** Words in what somebody does that put them on the path. */
  readonly path: WorkHint;
  /** Words in what somebody does that say that it is the same work. */
  readonly work: WorkHint;
}

/** Some words, and what it means that none of them is there: no, or nothing. */
export interface WorkHint {
  readonly words: readonly string[];
  readonly otherwise: false | null;
}

/** Why a row of a list tells of nobody: quotes that do not close, another number of values than headings, no name, or bytes that are no text. */
export type RowFault = 'quotes' | 'values' | 'no-name' | 'no-text';

/** Reads the rows of a list with these headings: somebody, or why it is nobody. */
export function rowReader(
  headings: number,
  places: ColumnPlaces,
  hints: ListHints,
): (fields: readonly string[], line: number) => ListedPerson | RowFault {
  const isOnPath = rememberFew(hintReader(hints.path));
  const isSameWork = rememberFew(hintReader(hints.work));
  const own = hints.ownEmployer === null ? null : foldLine(hints.ownEmployer);
  const employerFor = rememberFew(said => employerIn(said, own) ?? hints.employer);
  const yesNo = rememberFew(yesNoIn);
  return (fields, line) => {
    const fault = faultOfRow(fields, headings, places);
    if (fault !== undefined) return fault;
    const [name, what] = [textAt(fields, places.name), textAt(fields, places.what)];
    const department = textAt(fields, places.department);
    if (`${name}${what}${department}`.includes('\uFFFD')) return 'no-text';
    return {
      line,
      name,
      what: what || null,
      department: department || null,
      tie: {
        employer: employerFor(textAt(fields, places.employer)),
        sameWork: yesNo(textAt(fields, places.sameWork)) ?? isSameWork(what),
        onPath: yesNo(textAt(fields, places.onPath)) ?? isOnPath(what),
        decidesOnMe: yesNo(textAt(fields, places.decidesOnMe)),
        talksWithJudges: yesNo(textAt(fields, places.talksWithJudges)),
      },
    };
  };
}

function textAt(fields: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (fields[place] ?? '').trim();
}

/** The same work, which knows what came of the last few texts: most columns repeat themselves. */
function rememberFew<T extends string | boolean | null>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size === FEW) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

const FEW = 200;

/** Spreadsheets add empty values behind the last heading. */
function faultOfRow(
  fields: readonly string[],
  headings: number,
  { name }: ColumnPlaces,
): RowFault | undefined {
  if (fields.length < headings) return 'values';
  if (fields.length > headings && fields.slice(headings).some(field => field.trim() !== '')) return 'values';
  return (fields[name] ?? '').trim() === '' ? 'no-name' : undefined;
}

/** The words are looked for as whole words, whatever their case and accents. Who does nothing that is known may be anything. */
function hintReader({ words, otherwise }: WorkHint): (what: string) => boolean | null {
  const wanted = words.map(wordsOf).filter(one => one !== '  ');
  if (wanted.length === 0) return () => null;
  return what => {
    if (what === '') return null;
    const text = wordsOf(what);
    return wanted.some(one => text.includes(one)) ? true : otherwise;
  };
}

function wordsOf(text: string): string {
  return ` ${foldWords(text)} `;
}

function employerIn(said: string, own: string | null): Person['employer'] {
  if (said === '') return null;
  const folded = foldLine(said);
  if (own !== null) return folded === own ? 'own' : 'other';
  if (SAID_FOR_OWN.includes(folded)) return 'own';
  return SAID_FOR_OTHER.includes(folded) ? 'other' : null;
}

const SAID_FOR_OWN = ['own', 'mine', 'eigen', 'dezelfde', 'hier', 'here'];
const SAID_FOR_OTHER = ['other', 'another', 'elsewhere', 'ander', 'andere', 'elders'];

function yesNoIn(said: string): boolean | null {
  if (said === '') return null;
  const answer = answerAsTyped('yes-no', said);
  return typeof answer === 'boolean' ? answer : (SHORT_ANSWERS.get(said.toLowerCase()) ?? null);
}

/** As lists have them, beside what one may type elsewhere; x marks what holds. */
const SHORT_ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['j', true],
  ['1', true],
  ['x', true],
  ['waar', true],
  ['n', false],
  ['0', false],
  ['onwaar', false],
]);

/** A name as one says it: a list that is in order has “Wit, Ann de” of Ann de Wit. What stands behind the comma may be a title too. */
export function nameInOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map(part => part.trim());
  const isName = /^\p{Lu}/u.test(given) && !/\p{Lu}\p{L}*\p{Lu}|^(?:Jr|Sr|Esq)\b/u.test(given);
  return isName && family !== '' && more.length === 0 ? `${given} ${family}` : name;
}

/** The longest text that is kept of what somebody does. */
const LONGEST_KEPT_WHAT = 200;
const LONGEST_KEPT_NAME = 80;

/** Somebody in a list as one who may be asked. */
export function describeListed({ name, what, department, tie }: ListedPerson): Description {
  const does = [what, department].filter(one => one !== null).map(normalLine);
  return {
    name: Array.from(nameInOrder(normalLine(name)))
      .slice(0, LONGEST_KEPT_NAME)
      .join(''),
    what: Array.from(does.join(', ')).slice(0, LONGEST_KEPT_WHAT).join('') || null,
    met: null,
    ...tie,
  };
}
