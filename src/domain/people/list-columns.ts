import type { InputFault } from '../problem.ts';
import { flagFor } from '../questionnaire/typed-answer.ts';
import { excerptOf, foldWords, normalLine } from '../text.ts';
import type { TieKey } from './fit.ts';

/** What a list may tell of each person, in the order in which it is looked for. */
export const LIST_COLUMNS = [
  'name',
  'what',
  'department',
  'employer',
  'decidesOnMe',
  'onPath',
  'sameWork',
  'talksWithJudges',
] as const satisfies readonly ('name' | 'what' | 'department' | TieKey)[];

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Where the columns of a list stand, from 0; those that it does not have are absent. */
export type ColumnPlaces = { readonly name: number } & { readonly [column in ListColumn]?: number };

/** Which heading stands over a column, as far as somebody said. */
export type ColumnFlags = { readonly [column in ListColumn as `${column}Column`]?: string };

/**
 * Where each column stands: under the heading that was named, or as the number that was, else under the first of those that are usual for
 * it in either language. Faults for what was named and is not there, and where there is no name.
 */
export function placeColumns(
  headings: readonly string[],
  flags: ColumnFlags,
): { readonly places: ColumnPlaces; readonly faults: readonly InputFault[] } {
  const folded = headings.map(foldWords);
  const named = LIST_COLUMNS.map(column => ({ column, heading: flags[`${column}Column`] }));
  const given = named.flatMap(({ column, heading }) =>
    heading === undefined ? [] : [{ column, heading, at: placeNamed(heading, folded) }],
  );
  const taken = new Set(given.map(({ at }) => at));
  const usual = named.flatMap(({ column, heading }) => {
    if (heading !== undefined) return [];
    const at = folded.findIndex((one, place) => !taken.has(place) && USUAL[column].includes(one));
    if (at >= 0) taken.add(at);
    return at < 0 ? [] : [[column, at] as const];
  });
  const found = given.flatMap(({ column, at }) => (at === undefined ? [] : [[column, at] as const]));
  const places = { name: -1, ...Object.fromEntries([...found, ...usual]) };
  const missing = given.filter(({ at }) => at === undefined);
  const columns = headings.map(heading => excerptOf(normalLine(heading))).filter(heading => heading !== '');
  const noName = places.name < 0 && flags.nameColumn === undefined ? [{ column: 'name', heading: null }] : [];
  const faults = [...noName, ...missing].map(({ column, heading }) => ({
    kind: 'no-such-column' as const,
    key: flagFor(`${column}Column`),
    came: heading === null ? null : excerptOf(heading),
    columns,
  }));
  return { places, faults };
}

/** The headings of the columns that are not read, as they stand in the list, shortened. */
export function unreadHeadings(headings: readonly string[], places: ColumnPlaces): readonly string[] {
  const read: readonly (number | undefined)[] = LIST_COLUMNS.map(column => places[column]);
  return headings
    .filter((_, at) => !read.includes(at))
    .map(heading => excerptOf(normalLine(heading)))
    .filter(heading => heading !== '');
}

function placeNamed(heading: string, folded: readonly string[]): number | undefined {
  const at = folded.indexOf(foldWords(heading));
  if (at >= 0) return at;
  const number = /^\s*\d+\s*$/.test(heading) ? Number(heading) : 0;
  return number >= 1 && number <= folded.length ? number - 1 : undefined;
}

/** What stands over each column in lists, in both languages; the more usual first. */
const USUAL: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    ...[
      'name',
      'naam',
      'full name',
      'volledige naam',
      'mentor',
      'mentor name',
      'naam mentor',
      'display name',
    ],
    ...['weergavenaam', 'employee', 'medewerker', 'who', 'wie', 'person', 'persoon'],
  ],
  what: [
    ...[
      'what',
      'role',
      'function',
      'job title',
      'jobtitle',
      'title',
      'job',
      'position',
      'profession',
      'does',
    ],
    ...[
      'wat',
      'rol',
      'functie',
      'functietitel',
      'beroep',
      'werk',
      'doet',
      'functieomschrijving',
      'expertise',
    ],
  ],
  department: [
    ...['department', 'dept', 'team', 'unit', 'division', 'location', 'site'],
    ...['afdeling', 'eenheid', 'dienst', 'divisie', 'locatie', 'vestiging'],
  ],
  employer: [
    ...['employer', 'organisation', 'organization', 'company', 'institution', 'works at', 'works'],
    ...['werkgever', 'organisatie', 'bedrijf', 'instelling', 'werkt bij', 'werkt'],
  ],
  decidesOnMe: [
    ...['decidesonme', 'decides on me', 'a say over me', 'say over me', 'decides', 'my boss', 'my manager'],
    ...['beslist over mij', 'over mij te zeggen', 'beslist', 'mijn leidinggevende', 'mijn baas'],
  ],
  onPath: [
    ...['onpath', 'on path', 'on my path', 'on the path', 'path', 'career path'],
    ...['op mijn pad', 'op pad', 'op het pad', 'pad', 'loopbaanpad'],
  ],
  sameWork: [
    ...['samework', 'same work', 'same work as me', 'same line of work', 'same profession'],
    ...['hetzelfde werk', 'zelfde werk', 'zelfde vak', 'hetzelfde vak', 'zelfde beroep'],
  ],
  talksWithJudges: [
    ...['talkswithjudges', 'talks with judges', 'talks with who judges me', 'talks to who judges'],
    ...['praat met wie beoordeelt', 'praat met wie mij beoordeelt', 'spreekt wie mij beoordeelt'],
  ],
};
