import type { Finding } from '../../../domain/findings.ts';
import { emptyHead, type Head } from '../head.ts';
import { type Disk, yearsIn } from '../layout.ts';
import { soundBackups } from './backups.ts';
import { type HeadSurvey, type SoundHead, surveyedHead, type UnusableHead } from './head-survey.ts';
import { lostChangesIn } from './history.ts';
import { type Repeat, repeatsAcross } from './parts.ts';
import {
  type DamagedYear,
  invalidRecordIn,
  surveyedYear,
  surveyedYearAlone,
  unknownYear,
  type YearFile,
  type YearSurvey,
  yearFile,
} from './year-survey.ts';

/** The journal, looked at: its head, the years that the head knows, and what lies beside them. */
export interface Survey extends YearsSurvey {
  readonly head: HeadSurvey;
  /** What the years are measured by: the head, or what can still be read of it. */
  readonly base: Head;
  /** What is wrong with the large changes that cannot be read, by id. */
  readonly lostChanges: ReadonlyMap<string, Finding>;
}

interface YearsSurvey {
  readonly years: readonly YearSurvey[];
  /** Files of years that the head does not know. */
  readonly unknownYears: readonly DamagedYear[];
  readonly repeats: readonly Repeat[];
  /** Records in years that are sound in themselves, and that no program should have written like that. */
  readonly invalidRecords: readonly Finding[];
}

/** Looks at the journal and changes nothing. Refuses with `file-failed` only. */
export async function surveyed(disk: Disk): Promise<Survey> {
  const head = await surveyedHead(disk);
  if (head.kind === 'sound') return surveyedByHead(disk, head);
  if (head.kind === 'unusable') return surveyedWithoutHead(disk, head);
  return { ...noYears, head, base: emptyHead, lostChanges: new Map() };
}

/** What a survey found, in the order in which one reads a journal. */
export function findingsIn(survey: Survey): readonly Finding[] {
  const { head, lostChanges, repeats, invalidRecords } = survey;
  return [
    ...('finding' in head ? [head.finding] : []),
    ...damagedYearsIn(survey).map(({ finding }) => finding),
    ...lostChanges.values(),
    ...repeats.map(({ finding }) => finding),
    ...invalidRecords,
  ];
}

/** The years with which something is wrong: those that the head knows, then the others. */
export function damagedYearsIn({ years, unknownYears }: Survey): readonly DamagedYear[] {
  return [...years.filter(year => year.part === undefined), ...unknownYears];
}

const noYears: YearsSurvey = { years: [], unknownYears: [], repeats: [], invalidRecords: [] };

async function surveyedByHead(disk: Disk, head: SoundHead): Promise<Survey> {
  const base = head.head;
  const look = (file: YearFile) => surveyedYear(disk, base, file);
  const there = (await yearsIn(disk)).toSorted();
  const years = await surveyedYears(disk, Object.keys(base.years), there, look);
  return { ...years, head, base, lostChanges: await lostChangesIn(disk, base.history) };
}

async function surveyedWithoutHead(disk: Disk, head: UnusableHead): Promise<Survey> {
  const base = head.claimed;
  const look = (file: YearFile) => surveyedYearAlone(disk, base, file);
  const there = (await yearsIn(disk)).toSorted();
  const years = await surveyedYears(disk, await yearsToExpect(disk, base, there), there, look);
  return { ...years, head, base, lostChanges: new Map() };
}

/** The years that are known, by this look at each, and those that are there besides. */
async function surveyedYears(
  disk: Disk,
  known: readonly string[],
  there: readonly string[],
  look: (file: YearFile) => Promise<YearSurvey>,
): Promise<YearsSurvey> {
  const files = await filesOf(disk, known.toSorted());
  const years = await Promise.all(files.map(look));
  const unknown = there.filter(year => !known.includes(year));
  const parts = new Map(years.flatMap(({ file, part }) => (part === undefined ? [] : [[file.year, part]])));
  return {
    years,
    unknownYears: await Promise.all((await filesOf(disk, unknown)).map(unknownYear)),
    repeats: repeatsAcross(disk, parts),
    invalidRecords: years.flatMap(year => invalidRecordIn(year) ?? []),
  };
}

/**
 * Without a head: the years that have files or lie in that of another, and those that the latest backup or what is left of the head tells of. Of
 * these last a year may be the damage itself: then its checksum is that of a file that is there.
 */
async function yearsToExpect(disk: Disk, claimed: Head, there: readonly string[]): Promise<string[]> {
  const [latest] = await soundBackups(disk);
  const files = await filesOf(disk, there);
  const strayed = files.flatMap(file => file.strayed?.year ?? []);
  const checksums = new Set(files.map(({ content }) => content?.checksum));
  const told = Object.entries(claimed.years).filter(([, { checksum }]) => !checksums.has(checksum));
  return [
    ...new Set([...there, ...strayed, ...told.map(([year]) => year), ...Object.keys(latest?.years ?? {})]),
  ];
}

function filesOf(disk: Disk, years: readonly string[]): Promise<readonly YearFile[]> {
  return Promise.all(years.map(year => yearFile(disk, year)));
}
