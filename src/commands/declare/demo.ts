import { declareCommand } from '../../cli/declaration.ts';

/** `mentor demo`. */
export const demoCommand = declareCommand({
  arguments: [],
  flags: [],
  leavesNoTrace: true,
  run: async (world, _given, options) =>
    (await import('../demo.ts')).makeDemo(await world.withAllWords(), options),
});
