import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--if <change...>', '--output <file>', '--force', '--history'] as const;

export type AdviceOptions = OptionsOf<typeof flags>;

/** `mentor advice`. */
export const adviceCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../advice.ts')).showAdvice(await world.withAllWords(), options),
});
