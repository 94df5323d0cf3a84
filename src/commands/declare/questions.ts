import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = [
  '--type <inside-career-path|outside-neutral>',
  '--about <question>',
  '--phase <first|on-the-way|hard|ending>',
  '--asked',
  '--hidden',
  '--all',
] as const;

export type QuestionsOptions = OptionsOf<typeof flags>;

/** `mentor questions`. */
export const questionsCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../questions.ts')).listQuestions(await world.withAllWords(), options),
});
