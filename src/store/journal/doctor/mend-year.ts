import type { Outcome } from '../../../domain/findings.ts';
import { type Journal, yearOf } from '../../../domain/journal.ts';
import type { Head } from '../head.ts';
import type { Disk } from '../layout.ts';
import type { RollingBackup } from '../rolling-backup.ts';
import { partAfter } from '../year.ts';
import { type ChangeLine, lineIn, placeOf, wayFrom } from './change-line.ts';
import { type Copy, copiesOf } from './copies.ts';
import { type Proven, proven } from './proof.ts';
import { hasMoreThan, mapped, recordsIn, withoutRepeats } from './records.ts';
import { salvaged } from './salvage.ts';
import { seen } from './seen.ts';
import type { DamagedYear } from './survey.ts';
import { jsonIn, withoutHeader, type YearFile } from './year-file.ts';

/** What a year is mended with. */
export interface Remedies {
  readonly disk: Disk;
  readonly base: Head;
  readonly line: ChangeLine;
  readonly backups: readonly RollingBackup[];
  /** Whether a file that reads well is taken as it is. */
  readonly accept: boolean;
}

/** What a damaged year is to be. */
export interface Mended {
  readonly outcome: Outcome;
  /** What is in it from now on; null where it is left or given up. May hold records of other years where it was accepted. */
  readonly part: Journal | null;
  /** The very bytes for its file, where they are proven. */
  readonly bytes: Uint8Array | null;
}

/** The best that can be made of a damaged year. Nothing is written. */
export async function mendedYear(remedies: Remedies, { file, what, asItIs }: DamagedYear): Promise<Mended> {
  if (what.kind === 'newer') return LEFT;
  if (asItIs && what.kind === 'repeated-id') return made('latest-kept', withoutRepeats(asItIs));
  if (asItIs && remedies.accept) return made('accepted', withoutRepeats(asItIs));
  const copies = await copiesOf(remedies.disk, file.year, remedies.backups);
  const proof = proofOf(remedies, file, copies, asItIs);
  if (proof && !outweighs(file, proof, remedies)) return made('mended', proof.part, proof.bytes);
  if (asItIs) return LEFT;
  return fromCopy(remedies, file, copies) ?? (await fromRemains(remedies, file));
}

/** What is to become of a file that the head does not know: its records are taken over, if that is wanted. */
export function strangerTaken({ what, asItIs }: DamagedYear, accept: boolean): Mended {
  if (what.kind === 'newer') return LEFT;
  if (asItIs === null) return { outcome: { kind: 'given-up' }, part: null, bytes: null };
  return accept ? made('accepted', withoutRepeats(asItIs)) : LEFT;
}

export const LEFT: Mended = { outcome: { kind: 'left' }, part: null, bytes: null };

function made(
  kind: 'accepted' | 'mended' | 'latest-kept',
  part: Journal,
  bytes: Uint8Array | null = null,
): Mended {
  return { outcome: { kind }, part, bytes };
}

function proofOf(
  { base, line }: Remedies,
  { year }: YearFile,
  copies: readonly Copy[],
  asItIs: Journal | null,
): Proven | undefined {
  const entry = base.years[year];
  if (entry === undefined) return undefined;
  return proven(year, entry, copies, asItIs === null ? [] : [asItIs], lineIn(line, year));
}

/** Whether a file, sound in itself, holds what neither the proven year nor the history knows: the head may be the older one. */
function outweighs({ own }: YearFile, { part }: Proven, { line }: Remedies): boolean {
  const told = line.changes
    .flatMap(({ edits }) => edits ?? [])
    .flatMap(({ before, after }) => [before, after]);
  const known = [...recordsIn(part), ...told.filter(record => record !== null)];
  return own !== null && hasMoreThan(own.part, known);
}

/** The latest copy that a backup goes with, and the changes since as far as they are known. */
function fromCopy({ line }: Remedies, { year }: YearFile, copies: readonly Copy[]): Mended | undefined {
  const [copy] = copies;
  if (copy === undefined || copy.backup === null) return undefined;
  const { day, change } = copy.backup;
  const edits = wayFrom(line, placeOf(line, change)).flatMap(known => known ?? []);
  return { outcome: { kind: 'mended-from', day }, part: partAfter(copy.part, edits, year), bytes: null };
}

/** What can still be read of the file itself, and what the history tells of the year. */
async function fromRemains({ base, line }: Remedies, { year, bytes, path }: YearFile): Promise<Mended> {
  const body = bytes && (await seen(path, () => jsonIn(bytes, path))).value;
  const { year: _year, ...rest } = withoutHeader(body ?? {});
  const journal = withoutRepeats(salvaged(rest).journal);
  const here = mapped(journal, list => journal[list].filter(record => yearOf(record) === year));
  const edits = wayFrom(line, 0).flatMap(known => known ?? []);
  const part = partAfter(here, edits, year);
  if (recordsIn(part).length === 0) return { outcome: { kind: 'given-up' }, part: null, bytes: null };
  const { sessions = 0, intakes = 0 } = base.years[year] ?? {};
  const missing = Math.max(0, sessions + intakes - part.sessions.length - part.intakes.length);
  return { outcome: { kind: 'mended-in-part', missing }, part, bytes: null };
}
