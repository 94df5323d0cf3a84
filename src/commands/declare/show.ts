import { declareCommand } from '../../cli/declaration.ts';

/** `mentor show`. */
export const showCommand = declareCommand({
  arguments: ['[id]'],
  flags: [],
  run: async (world, [id], options) => (await import('../show.ts')).showRecord(world, id, options),
});
