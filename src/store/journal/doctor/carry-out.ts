import type { RepairedFinding } from '../../../domain/findings.ts';
import type { History } from '../../../domain/history/history.ts';
import { removeFile, replaceFile } from '../../disk/atomic-file.ts';
import { type Disk, headPath, yearPath } from '../layout.ts';
import { copyPath } from '../rolling-backup.ts';
import { keepHead } from '../writing.ts';
import { keepAside, type Repair } from './aside.ts';
import type { Decision, Plan } from './plan.ts';
import type { Survey } from './survey.ts';

/**
 * Puts everything in its place. First all that is replaced or given up is kept aside. Where the head changes, the
 * years are put among the copies before it: from its rename on they are found there, should the rest not come to pass.
 */
export async function carriedOut(
  repair: Repair,
  survey: Survey,
  plan: Plan,
): Promise<readonly RepairedFinding[]> {
  const { disk, confirm } = repair;
  const leaving = filesLeaving(disk, survey, plan);
  const kept = await keptAside(repair, [
    ...plan.decisions.filter(isTouched).map(({ path }) => path),
    ...leaving,
  ]);
  if (needsHead(survey, plan) && !leaving.includes(headPath(disk))) await putHead(repair, plan);
  await confirm();
  await putYears(disk, plan, year => yearPath(disk, year));
  for (const path of leaving) await removeFile(disk.fs, path);
  return plan.decisions.map(one => ({ ...one, keptAs: (isTouched(one) && kept.get(one.path)) || null }));
}

/** Where each of these files is kept aside. */
async function keptAside(
  repair: Repair,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const kept = new Map<string, string | null>();
  for (const path of new Set(paths)) kept.set(path, await keepAside(repair, path));
  return kept;
}

async function putHead({ disk, confirm }: Repair, plan: Plan): Promise<void> {
  await putYears(disk, plan, (year, checksum) => copyPath(disk, year, checksum));
  const years = Object.fromEntries([...plan.years].map(([year, { entry }]) => [year, entry]));
  await keepHead(disk, { years, latest: null, history: plan.history }, confirm);
}

/** Writes the years whose files are to hold something else, each where it is told. */
async function putYears(
  { fs }: Disk,
  { years }: Plan,
  pathFor: (year: string, checksum: string) => string,
): Promise<void> {
  for (const [year, { entry, bytes }] of years) {
    if (bytes !== null) await replaceFile(fs, pathFor(year, entry.checksum), bytes);
  }
}

/** The files that have no place any more. */
function filesLeaving(disk: Disk, { head }: Survey, { decisions, years, dropped }: Plan): readonly string[] {
  const staying = new Set([...years.keys()].map(year => yearPath(disk, year)));
  if (years.size > 0 || head.kind !== 'unusable') staying.add(headPath(disk));
  const leaving = decisions.filter(one => isTouched(one) && !staying.has(one.path)).map(({ path }) => path);
  return [...new Set([...leaving, ...dropped])];
}

function needsHead({ head, base }: Survey, { years, history, dropped }: Plan): boolean {
  const before = Object.entries(base.years);
  const isSame =
    before.length === years.size &&
    before.every(([year, { checksum }]) => years.get(year)?.entry.checksum === checksum);
  const isShorter = changesIn(history) < changesIn(base.history);
  return head.kind === 'unusable' || isShorter || dropped.length > 0 || !isSame;
}

function changesIn({ done, undone }: History): number {
  return done.length + undone.length;
}

function isTouched({ outcome }: Decision): boolean {
  return outcome.kind !== 'left';
}
