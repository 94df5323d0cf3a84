import { inOrder, type Journal, type JournalRecord, LISTS, yearOf } from '../../../domain/journal.ts';
import { byYear } from '../migrated.ts';
import { mapped, recordsIn } from './records.ts';

/** The parts of a journal, by year. */
export type Parts = ReadonlyMap<string, Journal>;

/** The parts with the records of another journal whose ids they do not know, each under its own year. */
export function withUnknown(parts: Parts, other: Journal): Parts {
  const known = new Set([...parts.values()].flatMap(part => recordsIn(part).map(({ id }) => id)));
  const unknown = mapped(other, list => other[list].filter(({ id }) => !known.has(id)));
  const merged = new Map(parts);
  for (const [year, more] of byYear(unknown)) {
    const part = merged.get(year);
    merged.set(year, part === undefined ? more : together(part, more));
  }
  return merged;
}

/** The same parts, where every record is under its own year. */
export function refiled(parts: Parts): Parts {
  const isHere = (year: string) => (record: JournalRecord) => yearOf(record) === year;
  const own = [...parts].map(([year, part]) => {
    const isWhole = LISTS.every(list => part[list].every(isHere(year)));
    return [year, isWhole ? part : mapped(part, list => part[list].filter(isHere(year)))] as const;
  });
  const strays = [...parts].map(([year, part]) =>
    mapped(part, list => part[list].filter(record => !isHere(year)(record))),
  );
  return strays.reduce(withUnknown, new Map(own));
}

/** The years, other than this one, to which records in this part belong. */
export function otherYearsIn(part: Journal, year: string): readonly string[] {
  return [...new Set(recordsIn(part).map(yearOf))].filter(one => one !== year);
}

function together(part: Journal, more: Journal): Journal {
  return mapped({ ...more, ...part }, list => inOrder([...part[list], ...more[list]]));
}
