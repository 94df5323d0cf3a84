import { type Journal, yearOf } from '../../../domain/journal.ts';
import type { Repair } from './aside.ts';
import { changeLine } from './change-line.ts';
import { soundBackups } from './copies.ts';
import { otherYearsIn, type Parts, refiled, withUnknown } from './filing.ts';
import type { Held } from './held.ts';
import { LEFT, type Mended, mendedYear, strangerTaken } from './mend-year.ts';
import { mapped } from './records.ts';
import type { DamagedYear, Survey } from './survey.ts';

/** A file of a year with which something is wrong, and what is to become of it. */
export interface Case extends DamagedYear, Mended {
  /** Whether the head does not know the year. */
  readonly isStranger: boolean;
}

/** Every file of a year with which something is wrong, looked after. */
export async function casesIn({ disk, accept }: Repair, survey: Survey): Promise<readonly Case[]> {
  const { base, years, strangers } = survey;
  const [line, backups] = [await changeLine(disk, base.history), await soundBackups(disk)];
  const cases: Case[] = [];
  for (const year of years) {
    if (year.what === undefined) continue;
    const mended = await mendedYear({ disk, base, line, backups, accept }, year);
    cases.push({ ...year, isStranger: false, ...mended });
  }
  for (const year of strangers) {
    cases.push({ ...year, isStranger: true, ...strangerTaken(year, accept) });
  }
  return cases.map(one => (fits(one, survey) ? one : { ...one, ...LEFT }));
}

/** The journal to be, by year: what is sound, what was mended, and what else is taken over, each record in its year. */
export function partsOf({ years }: Survey, cases: readonly Case[], held: Held | null): Parts {
  const sound = years.flatMap(({ file, part }) => (part === undefined ? [] : [[file.year, part] as const]));
  const partsIn = (known: readonly Case[]) =>
    known.flatMap(({ file, part }) => (part === null ? [] : [[file.year, part] as const]));
  const parts = refiled(new Map([...sound, ...partsIn(cases.filter(({ isStranger }) => !isStranger))]));
  const others = partsIn(cases.filter(({ isStranger }) => isStranger)).map(([, part]) => part);
  const shut = new Set(cases.filter(({ outcome }) => outcome.kind === 'left').map(({ file }) => file.year));
  return [...others, ...(held === null ? [] : [withoutYears(held.journal, shut)])].reduce(withUnknown, parts);
}

/** Whether the records of other years in it, if any, can go where they belong. */
function fits({ file, part }: Case, { years, strangers }: Survey): boolean {
  const isShut = (year: string) =>
    years.some(one => one.file.year === year && one.part === undefined) ||
    strangers.some(({ file }) => file.year === year);
  return part === null || !otherYearsIn(part, file.year).some(isShut);
}

function withoutYears(journal: Journal, years: ReadonlySet<string>): Journal {
  return mapped(journal, list => journal[list].filter(record => !years.has(yearOf(record))));
}
