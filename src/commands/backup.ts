import { printJson } from '../cli/output.ts';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { quotePath } from '../render/terminal/quote-path.ts';
import type { LeftOut } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { BackupOptions } from './declare/backup.ts';

type Slice = Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock' | 'home'>;

/**
 * All that is kept, in one file or on standard output (`-`). A damaged journal is copied as it is, but never over a
 * file that is there, which may be the better one; after that it refuses with `journal-damaged`. So it does, once the
 * copy is made, for the settings or a draft where they are no file.
 */
export async function makeBackup(
  world: Slice,
  file: string | undefined,
  options: BackupOptions,
): Promise<void> {
  const { backups, files, io, clock, words } = world;
  const { text, leftOut } = await io.busy(words.program.busy.backingUp, backups.contents);
  const path = file ?? `mentor-backup-${clock.today()}.json`;
  const missing = leftOut.find(({ ofJournal }) => ofJournal);
  const damage = missing ? damageProblem(missing) : await findDamage(world, text);
  if (damage !== undefined) return writeDamagedBackup(world, path, text, damage);
  if (path === '-') io.print(text.trimEnd());
  else await files.write(path, text, { replace: options.force === true });
  if (leftOut[0] !== undefined) refuseLeftOut(world, path, leftOut[0]);
  if (path !== '-') tellBackedUp(world, path, options);
}

function refuseLeftOut({ io, words }: Slice, path: string, leftOut: LeftOut): never {
  io.complain(words.safekeeping.backedUpRest({ path: path === '-' ? null : sanitizeLine(path) }));
  throw damageProblem(leftOut);
}

function tellBackedUp({ io, words }: Slice, path: string, { json }: BackupOptions): void {
  if (json) printJson({ io }, { path });
  else
    io.tell(words.safekeeping.backedUp({ path: sanitizeLine(path), typed: sanitizeLine(quotePath(path)) }));
}

function damageProblem({ path, damage }: Pick<LeftOut, 'path' | 'damage'>): Refusal {
  return new Refusal({ kind: 'journal-damaged', path, damage });
}

/**
 * Why the journal in a backup cannot be read, under the names of the files that it was made of; undefined when it can. A
 * journal of a newer version is not damaged: this program cannot read it, and a copy of it is what it then advises to make.
 */
async function findDamage({ backups, home }: Slice, text: string): Promise<Refusal | undefined> {
  try {
    await backups.inText(text, home);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    if (problem.kind === 'journal-newer') return undefined;
    if (problem.kind !== 'backup-damaged') throw error;
    return damageProblem({ path: problem.inside ?? problem.path, damage: problem.damage });
  }
}

async function writeDamagedBackup(world: Slice, path: string, text: string, damage: Refusal): Promise<never> {
  const { files, io, words } = world;
  if (path === '-') io.print(text.trimEnd());
  const kept = path === '-' || (await writeUnlessThere(files.write(path, text, { replace: false })));
  const say = kept ? words.safekeeping.backedUpDamaged : words.safekeeping.notOverwritten;
  io.complain(say({ path: path === '-' ? null : sanitizeLine(path) }));
  throw damage;
}

/** Whether a new file could be written; false where one is there. */
function writeUnlessThere(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    error => {
      if (error instanceof Refusal && error.problem.kind === 'file-exists') return false;
      throw error;
    },
  );
}
