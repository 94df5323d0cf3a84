import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { typedPath } from '../render/typed-path.ts';
import type { LeftOut } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { printJson } from './show-value.ts';

export interface BackupOptions extends GlobalOptions {
  readonly force?: boolean;
}

/** Declares `mentor backup`. */
export function declareBackup(program: MentorCommand, world: World): void {
  const { backup: words } = world.words.program;
  program
    .command('backup')
    .description(words.description)
    .argument('[file]', words.file)
    .option('--force', words.force)
    .action((file: string | undefined, _options, command: MentorCommand) =>
      backup(world, file, command.given<BackupOptions>()),
    );
}

type Slice = Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock' | 'home'>;

/**
 * All that is kept, in one file or on standard output (`-`). A damaged journal is copied as it is, but never over a
 * file that is there, which may be the better one; after that it refuses with `journal-damaged`. So it does, once the
 * copy is made, for the settings or a draft where they are no file.
 */
export async function backup(world: Slice, file: string | undefined, options: BackupOptions): Promise<void> {
  const { backups, files, io, clock, words } = world;
  const { text, leftOut } = await io.busy(words.program.doing.backingUp, backups.everything);
  const path = file ?? `mentor-backup-${clock.today()}.json`;
  const missing = leftOut.find(({ ofJournal }) => ofJournal);
  const damage = missing ? damagedAt(missing) : await damageIn(world, text);
  if (damage !== undefined) return keepDamaged(world, path, text, damage);
  if (path === '-') io.print(text.trimEnd());
  else await files.write(path, text, { replace: options.force === true });
  if (leftOut[0] !== undefined) refuseBeside(world, path, leftOut[0]);
  if (path !== '-') tellKept(world, path, options);
}

function refuseBeside({ io, words }: Slice, path: string, leftOut: LeftOut): never {
  io.complain(words.safekeeping.backedUpRest({ path: path === '-' ? null : harmlessLine(path) }));
  throw damagedAt(leftOut);
}

function tellKept({ io, words }: Slice, path: string, { json }: BackupOptions): void {
  if (json) printJson({ io }, { path });
  else
    io.tell(words.safekeeping.backedUp({ path: harmlessLine(path), typed: harmlessLine(typedPath(path)) }));
}

function damagedAt({ path, damage }: Pick<LeftOut, 'path' | 'damage'>): Refusal {
  return new Refusal({ kind: 'journal-damaged', path, damage });
}

/**
 * Why the journal in a backup cannot be read, under the names of the files that it was made of; undefined when it can. A
 * journal of a newer version is not damaged: this program cannot read it, and a copy of it is what it then advises to make.
 */
async function damageIn({ backups, home }: Slice, text: string): Promise<Refusal | undefined> {
  try {
    await backups.inText(text, home);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    if (problem.kind === 'journal-newer') return undefined;
    if (problem.kind !== 'backup-damaged') throw error;
    return damagedAt({ path: problem.inside ?? problem.path, damage: problem.damage });
  }
}

async function keepDamaged(world: Slice, path: string, text: string, damage: Refusal): Promise<never> {
  const { files, io, words } = world;
  if (path === '-') io.print(text.trimEnd());
  const kept = path === '-' || (await isWritten(files.write(path, text, { replace: false })));
  const say = kept ? words.safekeeping.backedUpDamaged : words.safekeeping.notOverwritten;
  io.complain(say({ path: path === '-' ? null : harmlessLine(path) }));
  throw damage;
}

/** Whether a new file could be written; false where one is there. */
function isWritten(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    error => {
      if (error instanceof Refusal && error.problem.kind === 'file-exists') return false;
      throw error;
    },
  );
}
