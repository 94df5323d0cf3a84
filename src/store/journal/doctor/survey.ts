import * as v from 'valibot';
import type { Ailment, Finding } from '../../../domain/findings.ts';
import { emptyJournal, type Journal } from '../../../domain/journal.ts';
import { journalSchema } from '../../schema.ts';
import { emptyHead, type Head } from '../head.ts';
import { changePath, type Disk } from '../layout.ts';
import { latestEdits, readChange } from '../reading.ts';
import { encodedYear, partAfter } from '../year.ts';
import { soundBackups } from './copies.ts';
import { type HeadSight, headSight } from './head-sight.ts';
import { type Repeat, repeatsAcross } from './repeats.ts';
import { seen } from './seen.ts';
import { readAsItIs, type YearFile, yearFile, yearsOnDisk } from './year-file.ts';

/** The journal, looked at: its head, the years that the head knows, and what lies beside them. */
export interface Survey {
  readonly head: HeadSight;
  /** What the years are measured by: the head, or what can still be read of it. */
  readonly base: Head;
  readonly years: readonly YearSight[];
  /** Files of years that the head does not know. */
  readonly strangers: readonly DamagedYear[];
  /** The large changes that cannot be read, by id. */
  readonly lostChanges: ReadonlyMap<string, Finding>;
  readonly repeats: readonly Repeat[];
  /** Records in years that are sound in themselves, and that no program should have written like that. */
  readonly oddities: readonly Finding[];
}

/** A year: what belongs in it, or what is wrong with its file. */
export type YearSight =
  | { readonly file: YearFile; readonly part: Journal; readonly what?: never }
  | (DamagedYear & { readonly part?: never });

/** A file of a year with which something is wrong. */
export interface DamagedYear {
  readonly file: YearFile;
  readonly what: Ailment;
  /** What it says where it reads well as it is; null otherwise. */
  readonly asItIs: Journal | null;
}

/** Looks at the journal and changes nothing. Refuses with `file-failed` only. */
export async function surveyed(disk: Disk): Promise<Survey> {
  const head = await headSight(disk);
  switch (head.kind) {
    case 'sound':
      return surveyOf(disk, head, head.head);
    case 'unusable':
      return surveyOf(disk, head, head.claimed);
    default:
      return {
        head,
        base: emptyHead,
        years: [],
        strangers: [],
        lostChanges: new Map(),
        repeats: [],
        oddities: [],
      };
  }
}

/** What a survey found, in the order in which one reads a journal. */
export function findingsIn({
  head,
  years,
  strangers,
  lostChanges,
  repeats,
  oddities,
}: Survey): readonly Finding[] {
  return [
    ...('found' in head ? [head.found] : []),
    ...years.flatMap(year => (year.what === undefined ? [] : [foundIn(year)])),
    ...strangers.map(foundIn),
    ...lostChanges.values(),
    ...repeats.map(({ path, id }) => ({
      path,
      what: { kind: 'repeated-id' as const, id },
      acceptable: false,
    })),
    ...oddities,
  ];
}

/** What there is to say of a year. An id that comes twice waits for nobody: any repair keeps the latest. */
export function foundIn({ file, what, asItIs }: DamagedYear): Finding {
  return { path: file.path, what, acceptable: asItIs !== null && what.kind !== 'repeated-id' };
}

async function surveyOf(disk: Disk, head: HeadSight, base: Head): Promise<Survey> {
  const isSound = head.kind === 'sound';
  const there = await yearsOnDisk(disk);
  const known = isSound ? Object.keys(base.years) : await yearsToExpect(disk, base, there);
  const files = await Promise.all(known.sort().map(year => yearFile(disk, year)));
  const years = await Promise.all(files.map(file => (isSound ? sightOf : bareSightOf)(disk, base, file)));
  const unknown = there.filter(year => !known.includes(year));
  const parts = new Map(years.flatMap(({ file, part }) => (part === undefined ? [] : [[file.year, part]])));
  return {
    head,
    base,
    years,
    strangers: await Promise.all(unknown.map(async year => strangerIn(await yearFile(disk, year)))),
    lostChanges: isSound ? await lostChangesOf(disk, base) : new Map(),
    repeats: repeatsAcross(disk, parts),
    oddities: years.flatMap(oddityIn),
  };
}

/**
 * Without a head: the years that have files, and those that the latest backup or the head's remains tell of. Of these
 * last a year may be the damage itself: then its checksum is that of a file that is there.
 */
async function yearsToExpect(disk: Disk, claimed: Head, there: readonly string[]): Promise<string[]> {
  const [latest] = await soundBackups(disk);
  const files = await Promise.all(there.map(year => yearFile(disk, year)));
  const checksums = new Set(files.map(({ own }) => own?.checksum));
  const told = Object.entries(claimed.years).filter(([, { checksum }]) => !checksums.has(checksum));
  return [...new Set([...there, ...told.map(([year]) => year), ...Object.keys(latest?.years ?? {})])];
}

/** A year as its head sees it. One whose file waits for the latest change is as it should be. */
async function sightOf(disk: Disk, head: Head, file: YearFile): Promise<YearSight> {
  const { own, bytes, what } = file;
  const entry = head.years[file.year];
  if (what !== null) return damagedYear(file, what);
  const checksum = own?.checksum ?? null;
  if (own !== null && checksum === entry?.checksum) return { file, part: own.part };
  const part = entry?.replaces === checksum ? await afterLatest(disk, head, file) : undefined;
  return part === undefined
    ? damagedYear(file, { kind: bytes === null ? 'missing' : 'out-of-step' })
    : { file, part };
}

/**
 * A year without a head: what is sound in itself is taken for right. Of one that waits for the latest change this has to
 * be proven, for the damage may be in what the head tells of it.
 */
async function bareSightOf(disk: Disk, claimed: Head, file: YearFile): Promise<YearSight> {
  const { year, own } = file;
  const sight = await sightOf(disk, claimed, file);
  if (sight.part === undefined) return own === null ? sight : { file, part: own.part };
  if (sight.part === own?.part || encodedYear(year, sight.part).checksum === claimed.years[year]?.checksum)
    return sight;
  return damagedYear(file, { kind: own === null ? 'missing' : 'out-of-step' });
}

function strangerIn(file: YearFile): Promise<DamagedYear> {
  return damagedYear(file, file.what ?? { kind: 'out-of-step' });
}

async function damagedYear(file: YearFile, what: Ailment): Promise<DamagedYear> {
  const mayReadWell = ['changed', 'out-of-step', 'repeated-id'].includes(what.kind);
  return { file, what, asItIs: (mayReadWell && (await readAsItIs(file))) || null };
}

async function afterLatest(
  disk: Disk,
  head: Head,
  { year, own, path }: YearFile,
): Promise<Journal | undefined> {
  const edits = (await seen(path, () => latestEdits(disk, head))).value;
  return edits && partAfter(own?.part ?? emptyJournal, edits, year);
}

function oddityIn({ file, part }: YearSight): readonly Finding[] {
  const read = part && v.safeParse(journalSchema, part, { abortEarly: true });
  if (!read || read.success) return [];
  return [
    { path: file.path, what: { kind: 'wrong', key: v.getDotPath(read.issues[0]) ?? '' }, acceptable: false },
  ];
}

async function lostChangesOf(disk: Disk, { history }: Head): Promise<ReadonlyMap<string, Finding>> {
  const lost = new Map<string, Finding>();
  for (const { id, edits } of [...history.done, ...history.undone]) {
    if (edits !== null) continue;
    const { found } = await seen(changePath(disk, id), () => readChange(disk, id));
    if (found !== undefined) lost.set(id, found);
  }
  return lost;
}
