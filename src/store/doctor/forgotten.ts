import { idsDeletedForever } from '../../domain/journal/delete.ts';
import type { Finding, RepairedFinding } from '../../domain/journal/findings.ts';
import { Refusal } from '../../domain/problem.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { forget } from '../journal/forget.ts';
import type { JournalFile } from '../journal/journal-file.ts';
import { parseJson } from '../json.ts';
import { type Disk, journalPath } from '../paths.ts';
import { isObject } from '../shape.ts';
import { tracesOf } from '../traces.ts';
import { pathsOfJournals } from '../unlisted.ts';
import type { Repair } from './quarantine.ts';
import { findingAt, ifReadable } from './salvage.ts';

/**
 * The files that still hold what is gone for good, as `delete --forever` leaves them where it is broken off, or hold it again: an older one
 * came back, or another computer's came late. Refuses with `file-failed`.
 */
export async function forgottenFindings(disk: Disk, file: JournalFile): Promise<readonly Finding[]> {
  const gone = new Set(idsDeletedForever(file.latest));
  if (gone.size === 0) return [];
  const holding = new Set<string>();
  for (const path of [journalPath(disk), ...(await pathsOfJournals(disk))]) {
    if (await holdsForgotten(disk, path, gone)) holding.add(path);
  }
  const { going, lessened } = await tracesOf(disk, { ids: [...gone], texts: [], leaves: new Set() });
  for (const path of [...going, ...lessened.map(one => one.path)]) holding.add(path);
  return [...holding].map(path => findingAt(path, { kind: 'forgotten-left' }));
}

/** Finishes what was broken off, or does it once more, as far as all of the journal can be read. Refuses with `file-failed`. */
export async function repairForgotten(
  repair: Repair,
  file: JournalFile,
): Promise<readonly RepairedFinding[]> {
  const { disk } = repair;
  const findings = await forgottenFindings(disk, file);
  if (findings.length === 0) return [];
  await forgetAsFar(repair, idsDeletedForever(file.latest));
  const still = new Set((await forgottenFindings(disk, file)).map(({ path }) => path));
  return findings.map(finding => {
    const kind = still.has(finding.path) ? 'left' : 'mended';
    return { ...finding, outcome: { kind }, keptAs: null };
  });
}

/** Where a file that goes with the journal was left as it is, what it holds cannot be told: then all stays. */
async function forgetAsFar(repair: Repair, ids: readonly string[]): Promise<void> {
  try {
    await forget(repair, ids);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind === 'file-failed') throw error;
  }
}

/** Whether a record of these is in a file; what tells of a deletion is none. */
async function holdsForgotten(disk: Disk, path: string, gone: ReadonlySet<string>): Promise<boolean> {
  const bytes = await ifReadable(() => readBytes(disk.fs, path));
  if (bytes === undefined) return false;
  const held = Buffer.from(bytes);
  const named = [...gone].filter(id => held.includes(id));
  if (named.length === 0) return false;
  const ids = await ifReadable(() => idsOfRecords(parseJson(held.toString())));
  return ids !== undefined && named.some(id => ids.has(id));
}

/** A record says when it was made; an edit and a tombstone do not. */
function idsOfRecords(value: unknown): ReadonlySet<unknown> {
  if (Array.isArray(value)) return new Set(value.flatMap(item => [...idsOfRecords(item)]));
  if (!isObject(value)) return new Set();
  const own = 'createdAt' in value ? [value['id']] : [];
  return new Set([...own, ...idsOfRecords(Object.values(value))]);
}
