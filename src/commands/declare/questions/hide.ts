import { declareCommand } from '../../../cli/declaration.ts';

/** `mentor questions hide`. */
export const hideQuestionCommand = declareCommand({
  arguments: ['<question...>'],
  flags: [],
  run: async (world, [words], options) =>
    (await import('../../questions/hide.ts')).hideQuestion(
      await world.withAllWords(),
      words.join(' '),
      'hidden',
      options,
    ),
});

/** `mentor questions unhide`. */
export const unhideQuestionCommand = declareCommand({
  arguments: ['<question...>'],
  flags: [],
  run: async (world, [words], options) =>
    (await import('../../questions/hide.ts')).hideQuestion(
      await world.withAllWords(),
      words.join(' '),
      'shown',
      options,
    ),
});
