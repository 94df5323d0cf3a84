import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = [
  '--with <name>',
  '--place <text>',
  '--minutes <number>',
  '--ics <file>',
  '--title <text>',
  '--force',
  '--cancel',
  '--all',
] as const;

export type NextOptions = OptionsOf<typeof flags>;

/** `mentor next`. */
export const nextCommand = declareCommand({
  arguments: ['[when...]'],
  flags,
  run: async (world, [when], options) =>
    (await import('../next.ts')).nextMeetingCommand(await world.withAllWords(), when, options),
});
