import { withoutForgotten } from '../../domain/journal/delete.ts';
import { editsBetween } from '../../domain/journal/edits.ts';
import type { RepairedFinding } from '../../domain/journal/findings.ts';
import { idsTouchedBy } from '../../domain/journal/history.ts';
import { findIdConflicts } from '../../domain/journal/id-conflicts.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { mergeJournals } from '../../domain/journal/merge.ts';
import { readJournalFile } from '../journal/journal-file.ts';
import { type ChangeSetup, makeChange } from '../journal/make-change.ts';
import { changePath, type Disk } from '../paths.ts';
import { copyToQuarantine, moveToQuarantine, type Repair } from './quarantine.ts';
import { ifReadable } from './salvage.ts';
import { type MergeableFile, pathsOfListedParts, type Unmerged } from './unmerged.ts';
import { unmergedWarning } from './warnings.ts';

/** What a merge takes besides what a repair works with. */
export type MergeSetup = Pick<ChangeSetup, 'clock' | 'newId'>;

/**
 * Takes what these files hold into the journal, as one change that can be taken back, and then puts them in quarantine: of a record that
 * was changed on both sides the earlier version is nowhere else. What holds nothing new only goes there. Refuses with `file-failed`.
 */
export async function mergeUnlisted(
  repair: Repair,
  setup: MergeSetup,
  files: readonly MergeableFile[],
): Promise<readonly RepairedFinding[]> {
  if (files.length === 0) return [];
  const { disk, confirm } = repair;
  await keepUndone(repair);
  const news = files.filter(({ brings }) => brings === 'news').map(({ journal }) => journal);
  const brought = new Map<Journal, number>();
  await makeChange(
    { ...setup, disk },
    { confirm },
    {
      kind: 'merge',
      change: mine => {
        brought.clear();
        return news.reduce((so, theirs) => withMerged(so, theirs, brought), mine);
      },
    },
  );
  // A part that the merge closed may have the name of one that nothing listed before.
  const listed = await pathsOfListedParts(disk);
  const repaired: RepairedFinding[] = [];
  for (const file of files) {
    const found = unmergedWarning(file);
    const records = file.brings === 'news' ? brought.get(file.journal) : 0;
    const leaves = records !== undefined && !listed.has(file.path);
    const keptAs = leaves ? await moveToQuarantine(repair, file.path) : null;
    repaired.push({
      ...found,
      outcome: records === undefined ? { kind: 'left' } : { kind: 'merged', records },
      keptAs,
    });
  }
  return repaired;
}

/** What was taken back cannot be made again after a merge, which no person did: so it stays in quarantine. */
async function keepUndone(repair: Repair): Promise<void> {
  const { undone } = (await readJournalFile(repair.disk))?.changes ?? { undone: [] };
  for (const id of undone) await copyToQuarantine(repair, changePath(repair.disk, id));
}

/** The journal with theirs in it; as it was where an id of theirs is that of another kind of record here. */
function withMerged(mine: Journal, theirs: Journal, brought: Map<Journal, number>): Journal {
  if (findIdConflicts(mine, theirs).length > 0) return mine;
  const { journal } = mergeJournals(mine, withoutForgotten(theirs, mine));
  brought.set(theirs, idsTouchedBy(editsBetween(mine, journal)).length);
  return journal;
}

/** Those that are to be merged, or, where they bring nothing new, to go into quarantine. */
export function mergeable(unmerged: readonly Unmerged[]): readonly MergeableFile[] {
  return unmerged.filter(file => file.finding === undefined).filter(file => !isLeftOver(file));
}

/** Without parts that are listed by now, since others of the same records, and so of the same name, were closed. */
export async function stillUnlisted(disk: Disk, files: readonly Unmerged[]): Promise<readonly Unmerged[]> {
  const listed = await ifReadable(() => pathsOfListedParts(disk));
  return files.filter(({ path }) => !listed?.has(path));
}

export function isLeftOver(file: Unmerged): boolean {
  return file.finding === undefined && unmergedWarning(file).what.kind === 'left-over';
}
