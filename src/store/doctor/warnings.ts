import { join } from 'node:path';
import {
  type Finding,
  type RepairedFinding,
  type RepairOutcome,
  WAITING,
  type WaitingFinding,
  type WaitingKind,
  type Warning,
} from '../../domain/journal/findings.ts';
import { removeFile } from '../disk/atomic-file.ts';
import { fileFailed } from '../disk/file-system.ts';
import { type Disk, folderPaths, isOurs } from '../paths.ts';
import { listNames } from '../read.ts';
import { rescuedTexts } from '../rescued.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { type HomeInspection, statsOf, writtenBefore } from './inspect-home.ts';
import type { Repair } from './quarantine.ts';
import { sheetFindings } from './sheets-left.ts';
import type { MergeableFile } from './unmerged.ts';

/** A finding that takes nothing away from what is kept. */
interface WarningFinding extends Finding {
  readonly what: Warning;
}

/** What should not be so: files left behind, words that wait or that the journal does not know, and what others may read. */
export async function warnings(inspection: HomeInspection): Promise<readonly WarningFinding[]> {
  const { disk, hasModes } = inspection;
  const waiting = await waitingFindings(inspection);
  const known = unmergedWarnings(inspection).filter(one => !waiting.some(({ path }) => path === one.path));
  return [
    ...warningsAt(await writtenBefore(inspection, await temporaryFiles(disk)), { kind: 'left-over' }),
    ...waiting,
    ...known,
    ...warningsAt(hasModes ? await openToOthers(disk) : [], { kind: 'open-to-others' }),
  ];
}

/** What waits for the person: words of theirs that lie outside the journal. `look` looks for those of one kind. */
export async function waitingFindings(
  inspection: HomeInspection,
  look: (looked: Promise<readonly WaitingFinding[]>) => Promise<readonly WaitingFinding[]> = looked => looked,
): Promise<readonly WaitingFinding[]> {
  return (await Promise.all(WAITING.map(kind => look(FINDERS[kind](inspection))))).flat();
}

const FINDERS: Readonly<
  Record<WaitingKind, (inspection: HomeInspection) => Promise<readonly WaitingFinding[]>>
> = {
  rescued: async ({ disk }) => warningsAt(await rescuedTexts(disk), { kind: 'rescued' }),
  sheet: ({ disk, sheets, journal }) => sheetFindings({ disk, ...sheets }, journal?.whole ?? null),
  unlisted: async inspection =>
    unmergedWarnings(inspection).flatMap(({ path, what }) =>
      what.kind === 'unlisted' && what.news ? warningsAt([path], what) : [],
    ),
  'conflict-copy': async inspection =>
    unmergedWarnings(inspection).flatMap(({ path, what }) =>
      what.kind === 'conflict-copy' ? warningsAt([path], what) : [],
    ),
};

function warningsAt<W extends Warning>(paths: readonly string[], what: W) {
  return paths.map(path => ({ path, what, acceptable: false }));
}

function unmergedWarnings({ unmerged }: HomeInspection): readonly WarningFinding[] {
  return unmerged.flatMap(file => (file.finding === undefined ? [unmergedWarning(file)] : []));
}

/** What there is to say of a file that the journal does not list. */
export function unmergedWarning({ path, isConflictCopy, brings }: MergeableFile): WarningFinding {
  const isLeftOver = brings === 'nothing' && !isConflictCopy;
  const kind = isConflictCopy ? 'conflict-copy' : 'unlisted';
  const what: Warning = isLeftOver ? { kind: 'left-over' } : { kind, news: brings === 'news' };
  return { path, what, acceptable: false };
}

/** Deletes what was left behind, and closes what is open to others. What was deleted for good is gone by then. Texts that wait are their owner's to take in. */
export async function repairWarnings(
  repair: Repair,
  inspection: HomeInspection,
): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const warning of await warnings(inspection)) {
    repaired.push({ ...warning, outcome: await repairWarning(repair, warning), keptAs: null });
  }
  return repaired;
}

async function repairWarning(
  { disk, confirm }: Repair,
  { path, what }: WarningFinding,
): Promise<RepairOutcome> {
  switch (what.kind) {
    case 'left-over':
      await confirm();
      await removeFile(disk.fs, path);
      return { kind: 'mended' };
    case 'open-to-others':
      await closeToOthers(disk, path);
      return { kind: 'mended' };
    case 'forgotten-left':
    case 'rescued':
    case 'sheet':
    case 'unlisted':
    case 'conflict-copy':
      return { kind: 'left' };
  }
}

/** Takes everybody else's rights to a file or folder away; where it is a link, to what it leads to. */
async function closeToOthers({ fs }: Disk, path: string): Promise<void> {
  try {
    await fs.chmod(path, (await fs.stat(path)).mode & OWN);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

/** The rights of the owner, among all bits of a mode. */
const OWN = 0o700;
const OTHERS = 0o077;

/** Of all that is ours, also what the editor left; other files in the home are somebody else's business. */
async function openToOthers(disk: Disk): Promise<readonly string[]> {
  const under = async (folder: string) => (await listNames(disk.fs, folder)).map(name => join(folder, name));
  const inside = await Promise.all(folderPaths(disk).map(async folder => [folder, ...(await under(folder))]));
  const here = (await listNames(disk.fs, disk.home)).filter(isOurs).map(name => join(disk.home, name));
  const paths = [disk.home, ...here, ...inside.flat()];
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => ((stats[at]?.mode ?? 0) & OTHERS) !== 0);
}
