import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--list', '--all'] as const;

export type UndoOptions = OptionsOf<typeof flags>;

/** `mentor undo`. */
export const undoCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../undo.ts')).undoChange(await world.withAllWords(), options),
});
