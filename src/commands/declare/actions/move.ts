import { declareCommand } from '../../../cli/declaration.ts';

/** `mentor actions move`. */
export const moveActionCommand = declareCommand({
  arguments: ['[target...]'],
  flags: [],
  run: async (world, [target], options) =>
    (await import('../../actions/move.ts')).moveAction(await world.withAllWords(), target, options),
});
