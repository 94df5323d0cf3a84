import { declareCommand, type OptionsOf } from '../../../../../../src/cli/declaration.ts';

const flags = ['--what <text>', '--employer <own|other>', '--met <text>'] as const;

export type AddPersonOptions = OptionsOf<typeof flags>;

/** `mentor people add`. */
export const addPersonCommand = declareCommand({
  arguments: ['<name>'],
  flags,
  run: async (world, [name], options) =>
    (await import('../../people/add.ts')).addPerson(world, name, options),
});
