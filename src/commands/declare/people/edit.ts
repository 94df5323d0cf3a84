import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';
import { DESCRIPTION_FLAGS } from '../../../cli/person-flags.ts';

const flags = ['--name <text>', ...DESCRIPTION_FLAGS] as const;

export type EditPersonOptions = OptionsOf<typeof flags>;

/** `mentor people edit`. */
export const editPersonCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/edit.ts')).editPerson(await world.withAllWords(), person, options),
});
