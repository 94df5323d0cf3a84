import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--expected <text>', '--happened <text>'] as const;

export type DoneOptions = OptionsOf<typeof flags>;

/** `mentor actions done`. */
export const doneActionCommand = declareCommand({
  arguments: ['[which...]'],
  flags,
  run: async (world, [which], options) =>
    (await import('../../actions/close.ts')).closeAction(await world.withAllWords(), which, 'done', options),
});
