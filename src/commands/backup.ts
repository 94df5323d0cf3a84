import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { quoted } from './or-rescued.ts';

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
 * file that is there, which may be the better one; after that it refuses with `journal-damaged`.
 */
export async function backup(world: Slice, file: string | undefined, options: BackupOptions): Promise<void> {
  const { backups, files, io, words, clock } = world;
  const text = await backups.everything();
  const damage = await damageIn(world, text);
  const path = file ?? `mentor-backup-${clock.today()}.json`;
  if (damage !== undefined) return keepDamaged(world, path, text, damage);
  if (path === '-') return io.print(text.trimEnd());
  await files.write(path, text, { replace: options.force === true });
  if (options.json) return io.print(JSON.stringify({ path }, null, 2));
  io.tell(words.safekeeping.backedUp({ path: harmlessLine(path), typed: harmlessLine(quoted(path)) }));
}

/** Why the journal in a backup cannot be read, under the names of the files that it was made of; undefined when it can. */
async function damageIn({ backups, home }: Slice, text: string): Promise<Refusal | undefined> {
  try {
    await backups.inText(text, home);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    if (problem.kind !== 'backup-damaged') return undefined;
    return new Refusal({ kind: 'journal-damaged', path: problem.inside, damage: problem.damage });
  }
  return undefined;
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
