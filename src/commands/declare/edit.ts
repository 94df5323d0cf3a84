import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';
import { REFLECTION_FLAGS } from '../../cli/reflection-flags.ts';

const flags = ['--what <text>', ...REFLECTION_FLAGS] as const;

export type EditOptions = OptionsOf<typeof flags>;

/** `mentor edit`. */
export const editCommand = declareCommand({
  arguments: ['[id]'],
  flags,
  run: async (world, [id], options) =>
    (await import('../edit.ts')).editReflection(await world.withAllWords(), id, options),
});
