import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--list', '--all'] as const;

export type RedoOptions = OptionsOf<typeof flags>;

/** `mentor redo`. */
export const redoCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../redo.ts')).redoChange(await world.withAllWords(), options),
});
