import type { IntakeRecord } from '../intake/record.ts';
import { type InputFault, Refusal } from '../problem.ts';
import { excerptOf, foldLine } from '../text.ts';
import { bestFits, type Fitting } from './best-fits.ts';
import { fitOf } from './fit.ts';
import { type ColumnFlags, type ColumnPlaces, placeColumns, unreadHeadings } from './list-columns.ts';
import { type ListedPerson, type ListHints, nameInOrder, type RowFault, rowReader } from './listed-person.ts';

/** What is looked for in a list. */
export interface ListWish {
  readonly intake: IntakeRecord;
  /** How many of those who fit best. */
  readonly most: number;
  /** Names, or numbers of lines, of those to be kept. */
  readonly keep: readonly string[];
  readonly columns: ColumnFlags;
  readonly hints: ListHints;
}

/** Somebody in a list, with how they fit. */
export type Listing = Fitting<ListedPerson>;

/** What came of a list. */
export interface ListFindings {
  /** How many people it holds. */
  readonly count: number;
  readonly best: readonly Listing[];
  /** Those to be kept, in the order in which they were named. */
  readonly wanted: readonly Listing[];
  readonly malformed: MalformedRows;
  /** Null where the list is empty. */
  readonly places: ColumnPlaces | null;
  /** What stands over the columns that are not read. */
  readonly unread: readonly string[];
}

/** The rows that told of nobody: how many, and the first of them. */
export interface MalformedRows {
  readonly count: number;
  readonly first: readonly { readonly line: number; readonly fault: RowFault }[];
}

/** So many rows that tell of nobody are named at the most. */
const MOST_MALFORMED = 100;

/** Takes the rows of a list one by one, the headings first, and holds no more of them than it gives in the end. */
export interface ListSearch {
  /** Refuses with `invalid-input` where the headings lack what is needed. */
  row(fields: readonly string[], line: number): void;
  broken(line: number): void;
  /** Refuses with `invalid-input` for all who are to be kept and are not there, or several times. */
  findings(): ListFindings;
}

export function searchList(wish: ListWish): ListSearch {
  const best = bestFits<ListedPerson>(wish.intake, wish.most);
  const wanted = wantedPeople(wish.keep);
  const first: { line: number; fault: RowFault }[] = [];
  let [count, malformed] = [0, 0];
  let table:
    | { places: ColumnPlaces; unread: readonly string[]; read: ReturnType<typeof rowReader> }
    | undefined;
  const refuseRow = (line: number, fault: RowFault) => {
    malformed += 1;
    if (first.length < MOST_MALFORMED) first.push({ line, fault });
  };
  return {
    row: (fields, line) => {
      if (table === undefined) {
        const places = placesOrRefuse(fields, wish.columns);
        const read = rowReader(lengthOf(fields), places, wish.hints);
        table = { places, unread: unreadHeadings(fields, places), read };
        return;
      }
      const listed = table.read(fields, line);
      if (typeof listed === 'string') return refuseRow(line, listed);
      count += 1;
      best.add(listed);
      wanted.see(listed);
    },
    broken: line => refuseRow(line, 'quotes'),
    findings: () => ({
      count,
      best: best.best(),
      wanted: wanted.found().map(one => ({ one, fit: fitOf(one.tie, wish.intake) })),
      malformed: { count: malformed, first },
      places: table?.places ?? null,
      unread: table?.unread ?? [],
    }),
  };
}

/** Headings that spreadsheets leave empty at the end are none. */
function lengthOf(headings: readonly string[]): number {
  return headings.findLastIndex(heading => heading.trim() !== '') + 1;
}

function placesOrRefuse(headings: readonly string[], flags: ColumnFlags): ColumnPlaces {
  const { places, faults } = placeColumns(headings.slice(0, lengthOf(headings)), flags);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return places;
}

/** So many lines with one name are told of at the most. */
const MOST_LINES_OF_ONE = 5;

function wantedPeople(keep: readonly string[]): {
  see(listed: ListedPerson): void;
  found(): readonly ListedPerson[];
} {
  const [lines, names] = [new Map<number, ListedPerson[]>(), new Map<string, ListedPerson[]>()];
  const seen = keep.map(came => {
    const found: ListedPerson[] = [];
    if (/^\s*\d+\s*$/.test(came)) lines.set(Number(came), found);
    else names.set(foldLine(came), found);
    return { came, found };
  });
  return {
    see: listed => {
      lines.get(listed.line)?.push(listed);
      if (names.size === 0) return;
      const found = names.get(foldLine(listed.name)) ?? names.get(foldLine(nameInOrder(listed.name)));
      if (found !== undefined && found.length < MOST_LINES_OF_ONE) found.push(listed);
    },
    found: () => {
      const faults = seen.flatMap(({ came, found }) => faultsOfWanted(came, found));
      if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
      return [...new Set(seen.flatMap(({ found }) => found))];
    },
  };
}

function faultsOfWanted(came: string, found: readonly ListedPerson[]): readonly InputFault[] {
  if (found.length === 1) return [];
  return [
    { kind: 'not-one-in-list', key: '--keep', came: excerptOf(came), lines: found.map(({ line }) => line) },
  ];
}
