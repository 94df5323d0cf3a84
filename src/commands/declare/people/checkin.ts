import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--seen <1-5>', '--supported <1-5>', '--free <1-5>', '--text <text>', '--date <day>'] as const;

export type CheckInOptions = OptionsOf<typeof flags>;

/** `mentor people checkin`. */
export const checkInCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/checkin.ts')).checkInWith(await world.withAllWords(), person, options),
});
