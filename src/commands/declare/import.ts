import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--dry-run'] as const;

export type ImportOptions = OptionsOf<typeof flags>;

/** `mentor import`. */
export const importCommand = declareCommand({
  arguments: ['<file>'],
  flags,
  run: async (world, [file], options) =>
    (await import('../import.ts')).importJournal(await world.withAllWords(), file, options),
});
