import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--since <day>', '--until <day>', '--mentor <name>'] as const;

export type GrowthOptions = OptionsOf<typeof flags>;

/** `mentor growth`. */
export const growthCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../growth.ts')).showGrowth(await world.withAllWords(), options),
});
