import * as v from 'valibot';
import type { Finding } from '../../../domain/findings.ts';
import { emptyJournal, JOURNAL_VERSION, type Journal } from '../../../domain/journal.ts';
import { checked } from '../../checked.ts';
import { readBytes } from '../../disk/atomic-file.ts';
import { journalSchema } from '../../schema.ts';
import type { Head } from '../head.ts';
import { type Disk, yearHeader, yearPath } from '../layout.ts';
import { latestEdits } from '../reading.ts';
import { encodedYear, partAfter, type Year, yearIn } from '../year.ts';
import { bodyIn, findingAt, ifReadable, orFinding, withoutHeader } from './readable.ts';

/** The file of a year as it lies there, whatever the head says. */
export interface YearFile {
  readonly year: string;
  readonly path: string;
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
  /** What it holds where it is sound in itself; null otherwise. */
  readonly content: Year | null;
  /** What is wrong with it in itself; null where nothing is, or there is none. */
  readonly finding: Finding | null;
  /** The other year that it names and holds, sound in itself but for the name of the file; null where it is no such. */
  readonly strayed: StrayedYear | null;
}

/** A year in the file of another. */
export interface StrayedYear extends Year {
  readonly year: string;
  readonly bytes: Uint8Array;
}

/** A year: what belongs in it, or what is wrong with its file. */
export type YearSurvey =
  | { readonly file: YearFile; readonly part: Journal; readonly finding?: never }
  | (DamagedYear & { readonly part?: never });

/** A file of a year with which something is wrong. */
export interface DamagedYear {
  readonly file: YearFile;
  /** An id that comes twice waits for nobody to accept it: any repair keeps the latest. */
  readonly finding: Finding;
  /** What it says where it reads well as it is; null otherwise. */
  readonly asItIs: Journal | null;
  /** Whether the head knows the year. */
  readonly isKnown: boolean;
}

/** Reads the file of a year. Refuses with `file-failed` only. */
export async function yearFile(disk: Disk, year: string): Promise<YearFile> {
  const path = yearPath(disk, year);
  const file: YearFile = { year, path, bytes: null, content: null, finding: null, strayed: null };
  const { value: bytes, finding } = await orFinding(path, () => readBytes(disk.fs, path));
  if (finding !== undefined) return { ...file, finding };
  if (bytes === undefined) return file;
  const read = await orFinding(path, () => yearIn(bytes, year, path));
  if (read.finding === undefined) return { ...file, bytes, content: read.value };
  return { ...file, bytes, finding: read.finding, strayed: await strayedIn(bytes, path) };
}

async function strayedIn(bytes: Uint8Array, path: string): Promise<StrayedYear | null> {
  const named = bodyIn(bytes)?.['year'];
  if (typeof named !== 'string' || !/^\d{4}$/.test(named)) return null;
  const content = await ifReadable(() => yearIn(bytes, named, path));
  return content ? { ...content, year: named, bytes } : null;
}

/** A year as its head sees it. One whose file waits for the latest change is as it should be. */
export async function surveyedYear(disk: Disk, head: Head, file: YearFile): Promise<YearSurvey> {
  const { content, finding } = file;
  if (finding !== null) return damagedYear(file, finding.what);
  const entry = head.years[file.year];
  const checksum = content?.checksum ?? null;
  if (content !== null && checksum === entry?.checksum) return { file, part: content.part };
  const part = entry?.replaces === checksum ? await partAfterLatest(disk, head, file) : undefined;
  return part === undefined ? otherThanTold(file) : { file, part };
}

/**
 * A year without a head: what is sound in itself is taken for right. Of one that waits for the latest change this has to
 * be proven, for the damage may be in what the head tells of it.
 */
export async function surveyedYearAlone(disk: Disk, claimed: Head, file: YearFile): Promise<YearSurvey> {
  const { year, content } = file;
  const survey = await surveyedYear(disk, claimed, file);
  if (survey.part === undefined) return content === null ? survey : { file, part: content.part };
  if (survey.part === content?.part) return survey;
  const { checksum } = encodedYear(year, survey.part);
  return checksum === claimed.years[year]?.checksum ? survey : otherThanTold(file);
}

/** A file of a year that the head does not know. */
export function unknownYear(file: YearFile): Promise<DamagedYear> {
  return damagedYear(file, file.finding?.what ?? { kind: 'out-of-step' }, false);
}

/** The first record of a year, sound in itself, that no program should have written like that. */
export function invalidRecordIn({ file, part }: YearSurvey): Finding | undefined {
  const read = part && v.safeParse(journalSchema, part, { abortEarly: true });
  if (!read || read.success) return undefined;
  return findingAt(file.path, { kind: 'wrong', key: v.getDotPath(read.issues[0]) ?? '' });
}

function otherThanTold(file: YearFile): Promise<DamagedYear> {
  return damagedYear(file, { kind: file.bytes === null ? 'missing' : 'out-of-step' });
}

async function damagedYear(file: YearFile, what: Finding['what'], isKnown = true): Promise<DamagedYear> {
  const asItIs = (MAY_READ_WELL.has(what.kind) && (await readAsItIs(file))) || null;
  const acceptable = asItIs !== null && what.kind !== 'repeated-id';
  return { file, finding: findingAt(file.path, what, acceptable), asItIs, isKnown };
}

const MAY_READ_WELL: ReadonlySet<string> = new Set(['changed', 'out-of-step', 'repeated-id']);

/**
 * What a file of a year says whatever its checksum, with records that may belong in another year or come twice;
 * undefined where it does not read well.
 */
async function readAsItIs({ bytes, path, year }: YearFile): Promise<Journal | undefined> {
  const body = bytes && bodyIn(bytes);
  if (body?.['format'] !== yearHeader.format || body['version'] !== JOURNAL_VERSION) return undefined;
  const { year: named, ...rest } = withoutHeader(body);
  return named === year ? ifReadable(() => checked(journalSchema, rest, path)) : undefined;
}

async function partAfterLatest(
  disk: Disk,
  head: Head,
  { year, content }: YearFile,
): Promise<Journal | undefined> {
  const edits = await ifReadable(() => latestEdits(disk, head));
  return edits && partAfter(content?.part ?? emptyJournal, edits, year);
}
