import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = [
  '--type <inside-career-path|outside-neutral>',
  '--about <question>',
  '--phase <first|on-the-way|hard|ending>',
] as const;

export type AddQuestionOptions = OptionsOf<typeof flags>;

/** `mentor questions add`. */
export const addQuestionCommand = declareCommand({
  arguments: ['<text...>'],
  flags,
  run: async (world, [words], options) =>
    (await import('../../questions/add.ts')).addQuestion(
      await world.withAllWords(),
      words.join(' '),
      options,
    ),
});
