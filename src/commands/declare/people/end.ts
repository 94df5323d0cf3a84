import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--text <text>', '--date <day>'] as const;

export type EndOptions = OptionsOf<typeof flags>;

/** `mentor people end`. */
export const endCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/end.ts')).endMentorship(await world.withAllWords(), person, options),
});
