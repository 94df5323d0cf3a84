import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--force'] as const;

export type BackupOptions = OptionsOf<typeof flags>;

/** `mentor backup`. */
export const backupCommand = declareCommand({
  arguments: ['[file]'],
  flags,
  run: async (world, [file], options) =>
    (await import('../backup.ts')).makeBackup(await world.withAllWords(), file, options),
});
