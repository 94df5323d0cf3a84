import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = [
  '--format <format>',
  '--output <file>',
  '--force',
  '--since <day>',
  '--until <day>',
  '--mentor <name>',
  '--ask <text>',
  '--share <development|assessment>',
  '--dry-run',
  '--schema',
] as const;

export type ExportOptions = OptionsOf<typeof flags>;

/** `mentor export`. */
export const exportCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../export.ts')).exportJournal(await world.withAllWords(), options),
});
