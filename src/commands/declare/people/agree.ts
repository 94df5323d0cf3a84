import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = [
  '--goals <text>',
  '--weeks <number>',
  '--minutes <number>',
  '--place <text>',
  '--planner <text>',
  '--confidential <text>',
  '--look-back <day>',
  '--output <file>',
  '--force',
] as const;

export type AgreeOptions = OptionsOf<typeof flags>;

/** `mentor people agree`. */
export const agreeCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/agree.ts')).agreeWith(await world.withAllWords(), person, options),
});
