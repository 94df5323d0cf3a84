import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = ['--due <day>', '--with <name>', '--expected <text>'] as const;

export type AddActionOptions = OptionsOf<typeof flags>;

/** `mentor actions add`. */
export const addActionCommand = declareCommand({
  arguments: ['[text...]'],
  flags,
  run: async (world, [text], options) =>
    (await import('../../actions/add.ts')).addAction(await world.withAllWords(), text, options),
});
