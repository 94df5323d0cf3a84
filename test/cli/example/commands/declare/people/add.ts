import { declareCommand, type OptionsOf } from '../../../../../../src/cli/declaration.ts';

const flags = ['--what <text>', '--employer <own|other>', '--met <text>'] as const;

export type AddSomebodyOptions = OptionsOf<typeof flags>;

/** `mentor people add`. */
export const addSomebodyCommand = declareCommand({
  arguments: ['<name>'],
  flags,
  run: async (world, [name], options) =>
    (await import('../../people/add.ts')).addSomebody(world, name, options),
});
