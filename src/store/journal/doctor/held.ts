import type { Outcome } from '../../../domain/findings.ts';
import { type Journal, LISTS } from '../../../domain/journal.ts';
import { readBytes } from '../../atomic-file.ts';
import { memoryFs } from '../../memory-fs.ts';
import { journalMigrations, upgraded } from '../../migrations.ts';
import { type Head, isLegacy, type Legacy, readHead } from '../head.ts';
import { type Disk, headPath } from '../layout.ts';
import { legacyCopies } from '../migrated.ts';
import { latestIn, repeatedIn, withoutRepeats } from './records.ts';
import { salvaged } from './salvage.ts';
import { seen } from './seen.ts';
import { withoutHeader } from './year-file.ts';

/** Records that can be had from a journal in one file, and how well that went. */
export interface Held {
  readonly journal: Journal;
  readonly outcome: Outcome;
}

/** The records in a body that has them in itself, as version 1 did and as an export has; null for any other. */
export function heldIn(body: Readonly<Record<string, unknown>>): Held | null {
  if ('years' in body || !LISTS.some(list => Array.isArray(body[list]))) return null;
  const { journal, missing } = salvaged(upgraded({ ...withoutHeader(body) }, 1, journalMigrations));
  return { journal: withoutRepeats(journal), outcome: outcomeOf(missing, repeatedIn(journal) !== undefined) };
}

function outcomeOf(missing: number, hasRepeats: boolean): Outcome {
  if (missing > 0) return { kind: 'mended-in-part', missing };
  return { kind: hasRepeats ? 'latest-kept' : 'mended' };
}

/** The journal of version 1 as it was put among the backups when it was brought into files by year; null without one. */
export async function legacyCopy(disk: Disk): Promise<Held | null> {
  const held: Held[] = [];
  for (const path of await legacyCopies(disk)) {
    const bytes = (await seen(path, () => readBytes(disk.fs, path))).value;
    const read = bytes && (await headIn(disk, bytes));
    if (read === undefined || !isLegacy(read)) continue;
    const day = dayAt(latestIn(read.journal));
    held.push({ journal: withoutRepeats(read.journal), outcome: { kind: 'mended-from', day } });
  }
  return held.sort((a, b) => latestIn(b.journal) - latestIn(a.journal))[0] ?? null;
}

/** The day of an instant; the first of 1970 for one before that, or before all time. */
function dayAt(time: number): string {
  return new Date(Math.max(0, time)).toISOString().slice(0, 10);
}

/** What these bytes say where they stand for the head; undefined where they are not sound. */
export async function headIn({ home }: Disk, bytes: Uint8Array): Promise<Head | Legacy | undefined> {
  const path = headPath({ home, fs: memoryFs(new Map()) });
  const fs = memoryFs(new Map([[path, bytes]]));
  return (await seen(path, () => readHead({ fs, home }))).value;
}
