import { harmlessLine } from '../render/harmless.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';

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

/** All that is kept, in one file or on standard output (`-`). */
export async function backup(
  world: Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock'>,
  file: string | undefined,
  options: BackupOptions,
): Promise<void> {
  const { backups, files, io, words, clock } = world;
  const text = await backups.everything();
  if (file === '-') return io.print(text.trimEnd());
  const path = file ?? `mentor-backup-${clock.today()}.json`;
  await files.write(path, text, { replace: options.force === true });
  if (options.json) return io.print(JSON.stringify({ path }, null, 2));
  io.tell(words.safekeeping.backedUp({ path: harmlessLine(path) }));
}
