import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--ask-for-choice'] as const;

export type MessageOptions = OptionsOf<typeof flags>;

/** `mentor people message`. */
export const messageCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/message.ts')).writeToPerson(await world.withAllWords(), person, options),
});
