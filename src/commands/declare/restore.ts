import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--list', '--dry-run', '--yes'] as const;

export type RestoreOptions = OptionsOf<typeof flags>;

/** `mentor restore`. */
export const restoreCommand = declareCommand({
  arguments: ['[from]'],
  flags,
  run: async (world, [from], options) =>
    (await import('../restore.ts')).restoreJournal(await world.withAllWords(), from, options),
});
