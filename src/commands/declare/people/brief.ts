import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--format <md|html>', '--output <file>', '--force', '--dry-run'] as const;

export type BriefOptions = OptionsOf<typeof flags>;

/** `mentor people brief`. */
export const briefCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/brief.ts')).briefPerson(await world.withAllWords(), person, options),
});
