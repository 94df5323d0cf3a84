import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';
import { REFLECTION_FLAGS } from '../../cli/reflection-flags.ts';

const flags = [
  ...REFLECTION_FLAGS,
  '--expected <text...>',
  '--seen <words...>',
  '--watched <words...>',
  '--changed <words...>',
  '--edit',
] as const;

export type LogOptions = OptionsOf<typeof flags>;

/** `mentor log`. */
export const logCommand = declareCommand({
  arguments: ['[text...]'],
  flags,
  run: async (world, [words], options) => (await import('../log.ts')).logReflection(world, words, options),
});
