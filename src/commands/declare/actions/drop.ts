import { declareCommand } from '../../../cli/declaration.ts';

/** `mentor actions drop`. */
export const dropActionCommand = declareCommand({
  arguments: ['[which...]'],
  flags: ['--happened <text>'],
  run: async (world, [which], options) =>
    (await import('../../actions/close.ts')).closeAction(
      await world.withAllWords(),
      which,
      'dropped',
      options,
    ),
});
