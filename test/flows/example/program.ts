import { type LoadCommand, type Program, programOf } from '../../../src/cli/command-tree.ts';
import { help } from '../../../src/i18n/en/help.ts';
import { checkInCommand } from './commands/declare/people/checkin.ts';

/** A program with the worked example of a conversation as its only command, or another work under the same path. */
export function programWith(load: LoadCommand): Program {
  return programOf({ find: { people: { commands: { checkin: load } } } }, async () => programWords);
}

/** The worked example of a conversation, as a program. */
export const checkInProgram = programWith(async () => checkInCommand);

const programWords = {
  ...help,
  headings: { find: 'Find:' },
  commands: {
    people: { description: 'the people you might ask', examples: ['mentor people'] },
    'people checkin': {
      description: 'how it goes with somebody',
      examples: ['mentor people checkin k7m3'],
      id: 'with whom',
      talks: 'whether you talk',
      goOn: 'whether you go on',
    },
  },
} as const;
