import { declareCommand } from '../../../cli/declaration.ts';

/** `mentor people choose`. */
export const chooseMentorCommand = declareCommand({
  arguments: ['[person]'],
  flags: [],
  run: async (world, [person], options) =>
    (await import('../../people/choose.ts')).chooseMentor(await world.withAllWords(), person, options),
});
