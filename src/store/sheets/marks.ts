import { join } from 'node:path';
import type { Owner } from '../lock/owner.ts';
import { type Disk, openMarkIn, temporaryIn } from '../paths.ts';

/** Where sheets lie, and the process that asks. */
interface Desk {
  readonly disk: Disk;
  readonly owner: Owner;
}

/**
 * The sheets that living processes have open, but for this mark of our own. What the dead left is removed: what they were
 * just writing, and then their marks.
 */
export async function openedAmong(
  desk: Desk,
  there: readonly string[],
  own?: string,
): Promise<ReadonlySet<string>> {
  const opened = new Set<string>();
  for (const name of there) {
    const mark = name === own ? undefined : openMarkIn(name);
    if (mark === undefined) continue;
    if (await isUp(desk, name, mark.owner)) opened.add(mark.sheet);
    else for (const left of [...writtenUnder(mark, there), name]) await removed(desk.disk, left);
  }
  return opened;
}

async function isUp({ disk, owner }: Desk, name: string, by: string): Promise<boolean> {
  const life = owner.lifeOf(by);
  return life === 'alive' || (life === 'unknown' && (await isRecent(disk, name)));
}

/** Nobody leaves an editor open for longer, and a machine that changes its name no longer knows its own marks. */
async function isRecent({ fs, home }: Disk, name: string): Promise<boolean> {
  const stats = await fs.stat(join(home, name)).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs < DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The files half-written by the process that had this sheet open: whoever has the sheet by now writes under another number. */
function writtenUnder(mark: { sheet: string; owner: string }, there: readonly string[]): readonly string[] {
  return there.filter(name => {
    const temporary = temporaryIn(name);
    return temporary?.target === mark.sheet && mark.owner.startsWith(`${temporary.pid}-`);
  });
}

/** What cannot be removed stays for whoever comes next. */
function removed({ fs, home }: Disk, name: string): Promise<void> {
  return fs.unlink(join(home, name)).catch(() => undefined);
}
