import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = [
  '--since <day>',
  '--until <day>',
  '--mentor <name>',
  '--skill <name>',
  '--with-open-actions',
  '-n, --last <number>',
  '--all',
] as const;

export type ListOptions = OptionsOf<typeof flags>;

/** `mentor list`. */
export const listCommand = declareCommand({
  arguments: ['[words...]'],
  flags,
  run: async (world, [words], options) => (await import('../list.ts')).listReflections(world, words, options),
});
