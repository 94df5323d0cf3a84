import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--date <day>'] as const;

export type AskedOptions = OptionsOf<typeof flags>;

/** `mentor questions asked`. */
export const askedCommand = declareCommand({
  arguments: ['<question...>'],
  flags,
  run: async (world, [words], options) =>
    (await import('../../questions/asked.ts')).markAsked(
      await world.withAllWords(),
      words.join(' '),
      options,
    ),
});
