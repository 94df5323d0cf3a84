import type { Finding, Outcome } from '../../../domain/findings.ts';
import { type Journal, LISTS, lastChangedAt } from '../../../domain/journal.ts';
import { encode } from '../../codec.ts';
import { readBytes } from '../../disk/atomic-file.ts';
import { memoryFs } from '../../disk/memory-fs.ts';
import type { Body } from '../../json.ts';
import { journalMigrations, upgraded } from '../../migrations.ts';
import { emptyHead, type Head, isLegacy, type Legacy, readHead } from '../head.ts';
import { type Disk, headHeader, headPath } from '../layout.ts';
import { legacyCopies } from '../migrated.ts';
import { refuseOtherYears } from '../year.ts';
import { soundBackups } from './backups.ts';
import { hasRepeats, withoutRepeats } from './parts.ts';
import {
  bodyIn,
  bodyInLines,
  findingAt,
  ifReadable,
  isNewer,
  orFinding,
  soundRecordsIn,
  withoutHeader,
} from './readable.ts';

/** What `journal.json` is found to be. */
export type HeadSurvey =
  | { readonly kind: 'none' }
  | SoundHead
  /** A sound journal of version 1. */
  | { readonly kind: 'legacy' }
  | { readonly kind: 'newer'; readonly finding: Finding }
  | UnusableHead;

export interface SoundHead {
  readonly kind: 'sound';
  readonly head: Head;
}

export interface UnusableHead {
  readonly kind: 'unusable';
  readonly finding: Finding;
  /** What it says if one disregards the damage; empty where that cannot be read. */
  readonly claimed: Head;
  /** The records that it has in itself; null where it has none. */
  readonly recovered: Recovered | null;
}

/** The records that can be had from a journal in one file, and how well that went. */
export interface Recovered {
  readonly journal: Journal;
  readonly outcome: Outcome;
}

/** The head, looked at. Refuses with `file-failed` only. */
export async function surveyedHead(disk: Disk): Promise<HeadSurvey> {
  const path = headPath(disk);
  const { value: head, finding } = await orFinding(path, () => readHead(disk));
  if (finding !== undefined)
    return isNewer(finding) ? { kind: 'newer', finding } : damagedHead(disk, finding);
  if (isLegacy(head)) return surveyedLegacy(disk, head);
  if (head.checksum !== null) return { kind: 'sound', head };
  const isLost = (await soundBackups(disk)).some(({ years }) => Object.keys(years).length > 0);
  return isLost ? unusable(findingAt(path, { kind: 'missing' })) : { kind: 'none' };
}

/** The checksum of the head that is there now, by which one sees that somebody has written; null for any other. */
export async function checksumNow(disk: Disk): Promise<string | null> {
  const head = await ifReadable(() => readHead(disk));
  return head === undefined || isLegacy(head) ? null : head.checksum;
}

/** The journal of version 1 as it was put among the backups when it was brought into files by year; null without one. */
export async function recoveredFromBackups(disk: Disk): Promise<Recovered | null> {
  const journals: Journal[] = [];
  for (const path of await legacyCopies(disk)) {
    const bytes = await ifReadable(() => readBytes(disk.fs, path));
    const read = bytes && (await headInBytes(disk, bytes));
    if (read !== undefined && isLegacy(read)) journals.push(read.journal);
  }
  const [latest] = journals.sort((a, b) => lastChangedAt(b) - lastChangedAt(a));
  if (latest === undefined) return null;
  return {
    journal: withoutRepeats(latest),
    outcome: { kind: 'mended-from', day: dayAt(lastChangedAt(latest)) },
  };
}

function unusable(
  finding: Finding,
  claimed = emptyHead,
  recovered: UnusableHead['recovered'] = null,
): UnusableHead {
  return { kind: 'unusable', finding, claimed, recovered };
}

async function damagedHead(disk: Disk, finding: Finding): Promise<UnusableHead> {
  const bytes = await ifReadable(() => readBytes(disk.fs, headPath(disk)));
  if (bytes === undefined) return unusable(finding);
  const body = bodyIn(bytes);
  if (body === undefined) return unusable(finding, emptyHead, recoveredInLines(bytes));
  const claimed = await headInBytes(disk, encode(headHeader, body).bytes);
  return unusable(
    finding,
    claimed === undefined || isLegacy(claimed) ? emptyHead : claimed,
    recoveredFrom(body),
  );
}

/** A journal of version 1 is sound beside years that a migration of it wrote, and no others. */
async function surveyedLegacy(disk: Disk, { journal }: Legacy): Promise<HeadSurvey> {
  const { finding } = await orFinding(headPath(disk), () => refuseOtherYears(disk, journal));
  if (finding === undefined) return { kind: 'legacy' };
  return unusable(findingAt(headPath(disk), { kind: 'out-of-step' }), emptyHead, {
    journal,
    outcome: { kind: 'rebuilt' },
  });
}

/** The records in a body that has them in itself, as version 1 did and as an export has; null for any other. */
function recoveredFrom(body: Body): Recovered | null {
  if ('years' in body || !LISTS.some(list => Array.isArray(body[list]))) return null;
  const { journal, missing } = soundRecordsIn(upgraded(withoutHeader(body), 1, journalMigrations));
  return { journal: withoutRepeats(journal), outcome: outcomeOf(journal, missing) };
}

/** The same of one that is not JSON any more: how many records it had is not known. */
function recoveredInLines(bytes: Uint8Array): Recovered | null {
  const recovered = recoveredFrom(bodyInLines(bytes));
  return recovered && { outcome: { kind: 'mended-in-part', missing: 0 }, journal: recovered.journal };
}

function outcomeOf(journal: Journal, missing: number): Outcome {
  if (missing > 0) return { kind: 'mended-in-part', missing };
  return { kind: hasRepeats(journal) ? 'latest-kept' : 'mended' };
}

/** The day of an instant; the first of 1970 for one before that, or before all time. */
function dayAt(time: number): string {
  return new Date(Math.max(0, time)).toISOString().slice(0, 10);
}

/** What these bytes say where they stand for the head; undefined where they are not sound. */
async function headInBytes({ home }: Disk, bytes: Uint8Array): Promise<Head | Legacy | undefined> {
  const path = headPath({ home, fs: memoryFs(new Map()) });
  const fs = memoryFs(new Map([[path, bytes]]));
  return ifReadable(() => readHead({ fs, home }));
}
