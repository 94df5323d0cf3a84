import type { Finding } from '../../../domain/findings.ts';
import type { Journal } from '../../../domain/journal.ts';
import { readBytes } from '../../atomic-file.ts';
import { encode } from '../../codec.ts';
import { emptyHead, type Head, isLegacy, type Legacy, readHead } from '../head.ts';
import { type Disk, headHeader, headPath } from '../layout.ts';
import { soundBackups } from './copies.ts';
import { type Held, headIn, heldIn } from './held.ts';
import { hasMoreThan, recordsIn } from './records.ts';
import { seen } from './seen.ts';
import { jsonIn, yearFile, yearsOnDisk } from './year-file.ts';

/** What `journal.json` is found to be. */
export type HeadSight =
  | { readonly kind: 'none' }
  | { readonly kind: 'sound'; readonly head: Head }
  /** A sound journal of version 1. */
  | { readonly kind: 'legacy' }
  | { readonly kind: 'newer'; readonly found: Finding }
  | UnusableHead;

export interface UnusableHead {
  readonly kind: 'unusable';
  readonly found: Finding;
  /** What it says if one disregards the damage; empty where that cannot be read. */
  readonly claimed: Head;
  /** The records that it has in itself; null where it has none. */
  readonly held: Held | null;
}

/** The head, looked at. Refuses with `file-failed` only. */
export async function headSight(disk: Disk): Promise<HeadSight> {
  const path = headPath(disk);
  const read = await seen(path, () => readHead(disk));
  if (read.found?.what.kind === 'newer') return { kind: 'newer', found: read.found };
  if (read.found !== undefined) return damagedHead(disk, read.found);
  if (isLegacy(read.value)) return legacySight(disk, read.value);
  if (read.value.checksum !== null) return { kind: 'sound', head: read.value };
  const backups = await soundBackups(disk);
  const isLost = backups.some(({ years }) => Object.keys(years).length > 0);
  return isLost ? unusable({ path, what: { kind: 'missing' }, acceptable: false }) : { kind: 'none' };
}

/** The checksum of the head that is there now, by which one sees that somebody has written; null for any other. */
export async function checksumNow(disk: Disk): Promise<string | null> {
  const read = await seen(headPath(disk), () => readHead(disk));
  return read.value === undefined || isLegacy(read.value) ? null : read.value.checksum;
}

function unusable(found: Finding, claimed = emptyHead, held: Held | null = null): UnusableHead {
  return { kind: 'unusable', found, claimed, held };
}

async function damagedHead(disk: Disk, found: Finding): Promise<UnusableHead> {
  const path = headPath(disk);
  const bytes = (await seen(path, () => readBytes(disk.fs, path))).value;
  const body = bytes && (await seen(path, () => jsonIn(bytes, path))).value;
  if (body === undefined) return unusable(found);
  const claimed = await headIn(disk, encode(headHeader, body).bytes);
  return unusable(found, claimed === undefined || isLegacy(claimed) ? emptyHead : claimed, heldIn(body));
}

/** A journal of version 1 is sound where no year beside it knows more than it does. */
async function legacySight(disk: Disk, { journal }: Legacy): Promise<HeadSight> {
  if (!(await yearsKnowMore(disk, journal))) return { kind: 'legacy' };
  const found: Finding = { path: headPath(disk), what: { kind: 'out-of-step' }, acceptable: false };
  return unusable(found, emptyHead, { journal, outcome: { kind: 'rebuilt' } });
}

async function yearsKnowMore(disk: Disk, journal: Journal): Promise<boolean> {
  for (const year of await yearsOnDisk(disk)) {
    const { own } = await yearFile(disk, year);
    if (own !== null && hasMoreThan(own.part, recordsIn(journal))) return true;
  }
  return false;
}
