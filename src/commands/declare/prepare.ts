import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = [
  '--with <name>',
  '--method <halves|grow>',
  '--agenda <text...>',
  '--ambition <text...>',
  '--goal <text...>',
  '--reality <text...>',
  '--options <text...>',
  '--will <text...>',
  '--ask <question...>',
  '--output <file>',
  '--force',
] as const;

export type PrepareOptions = OptionsOf<typeof flags>;

/** `mentor prepare`. */
export const prepareCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../prepare.ts')).showPreparation(await world.withAllWords(), options),
});
