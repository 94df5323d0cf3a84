import { type LoadCommand, type Program, programOf } from '../../../src/cli/command-tree.ts';
import { help } from '../../../src/i18n/en/help.ts';
import { lookBackCommand } from './commands/declare/people/lookback.ts';

/** A program with the worked example of a conversation as its only command, or another work under the same path. */
export function programWith(load: LoadCommand): Program {
  return programOf({ find: { people: { commands: { lookback: load } } } }, async () => programWords);
}

/** The worked example of a conversation, as a program. */
export const lookBackProgram = programWith(async () => lookBackCommand);

const programWords = {
  ...help,
  headings: { find: 'Find:' },
  commands: {
    people: { description: 'the people you might ask', examples: ['mentor people'] },
    'people lookback': {
      description: 'how it goes with somebody',
      examples: ['mentor people lookback k7m3'],
      id: 'with whom',
      talks: 'whether you talk',
      goOn: 'whether you go on',
    },
  },
} as const;
