import { declareCommand } from '../../cli/declaration.ts';

/** `mentor help`. */
export const helpCommand = declareCommand({
  arguments: ['[command...]'],
  flags: [],
  run: (_world, [words], _options, showHelp) => showHelp(words),
});
