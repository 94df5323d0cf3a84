import type { Finding, Outcome, Treatment } from '../../../domain/findings.ts';
import type { History } from '../../../domain/history/history.ts';
import { removeFile, replaceFile } from '../../atomic-file.ts';
import { headPath, yearPath } from '../layout.ts';
import { copyPath } from '../rolling-backup.ts';
import { keepHead } from '../writing.ts';
import { keepAside, type Repair } from './aside.ts';
import type { Survey } from './survey.ts';
import type { Target } from './targets.ts';

/** A finding and what is to become of it. */
export type Treated = Finding & { readonly outcome: Outcome };

/** What the journal is to be. */
export interface Work {
  readonly treated: readonly Treated[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly history: History;
  /** The files of changes that leave the history. */
  readonly dropped: readonly string[];
}

/**
 * Puts it all in its place. First everything that is replaced or given up is kept aside. Where the head changes, the
 * years are put among the copies before it: from its rename on they are found there, should the rest not come to pass.
 */
export async function carriedOut(repair: Repair, survey: Survey, work: Work): Promise<readonly Treatment[]> {
  const { disk, confirm } = repair;
  const gone = goneIn(repair, survey, work);
  const kept = await keptAside(repair, [...work.treated.filter(isTouched).map(({ path }) => path), ...gone]);
  if (needsHead(survey, work) && !gone.includes(headPath(disk))) {
    await eachYear(work, (year, { entry }, bytes) =>
      replaceFile(disk.fs, copyPath(disk, year, entry.checksum), bytes),
    );
    const years = Object.fromEntries([...work.targets].map(([year, { entry }]) => [year, entry]));
    await keepHead(disk, { years, latest: null, history: work.history }, confirm);
  }
  await confirm();
  await eachYear(work, (year, _target, bytes) => replaceFile(disk.fs, yearPath(disk, year), bytes));
  for (const path of gone) await removeFile(disk.fs, path);
  return work.treated.map(one => ({ ...one, keptAs: (isTouched(one) && kept.get(one.path)) || null }));
}

async function keptAside(
  repair: Repair,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const kept = new Map<string, string | null>();
  for (const path of new Set(paths)) kept.set(path, await keepAside(repair, path));
  return kept;
}

async function eachYear(
  { targets }: Work,
  put: (year: string, target: Target, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  for (const [year, target] of targets) {
    if (target.bytes !== null) await put(year, target, target.bytes);
  }
}

/** The files that have no place any more. */
function goneIn({ disk }: Repair, { head }: Survey, { treated, targets, dropped }: Work): readonly string[] {
  const placed = new Set([...targets.keys()].map(year => yearPath(disk, year)));
  if (targets.size > 0 || head.kind !== 'unusable') placed.add(headPath(disk));
  const without = treated.filter(one => isTouched(one) && !placed.has(one.path)).map(({ path }) => path);
  return [...new Set([...without, ...dropped])];
}

function needsHead({ head, base }: Survey, { targets, dropped }: Work): boolean {
  const before = Object.entries(base.years);
  const isSame =
    before.length === targets.size &&
    before.every(([year, { checksum }]) => targets.get(year)?.entry.checksum === checksum);
  return head.kind === 'unusable' || dropped.length > 0 || !isSame;
}

function isTouched({ outcome }: Treated): boolean {
  return outcome.kind !== 'left';
}
