import { declareCommand } from '../../../cli/declaration.ts';

/** `mentor people`, and `mentor people list`. */
export const listPeopleCommand = declareCommand({
  arguments: [],
  flags: [],
  run: async (world, _given, options) =>
    (await import('../../people/list.ts')).listPeople(await world.withAllWords(), options),
});
