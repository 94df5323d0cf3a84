import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--all', '--due', '--done', '--dropped'] as const;

export type ActionsOptions = OptionsOf<typeof flags>;

/** `mentor actions`. */
export const actionsCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../actions.ts')).listActions(await world.withAllWords(), options),
});
