import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--forever', '--yes'] as const;

export type DeleteOptions = OptionsOf<typeof flags>;

/** `mentor delete`. */
export const deleteCommand = declareCommand({
  arguments: ['[id]'],
  flags,
  run: async (world, [id], options) =>
    (await import('../delete.ts')).deleteRecord(await world.withAllWords(), id, options),
});
