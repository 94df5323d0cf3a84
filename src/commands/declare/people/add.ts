import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';
import { DESCRIPTION_FLAGS } from '../../../cli/person-flags.ts';

const flags = DESCRIPTION_FLAGS;

export type AddPersonOptions = OptionsOf<typeof flags>;

/** `mentor people add`. */
export const addPersonCommand = declareCommand({
  arguments: ['[name]'],
  flags,
  run: async (world, [name], options) =>
    (await import('../../people/add.ts')).addPerson(await world.withAllWords(), name, options),
});
