import { declareCommand } from '../../../src/cli/declaration.ts';
import { help } from '../../../src/i18n/en/help.ts';

const showGoals = declareCommand({
  arguments: [],
  flags: ['--all'],
  run: async ({ io }, _given, { all = false }) => io.print(`goals, all: ${all}`),
});

const rateGoal = declareCommand({
  arguments: ['<id>', '[level]'],
  flags: ['--evidence <text...>'],
  run: async ({ io }, [id, level], { evidence = [] }) => io.print(JSON.stringify({ id, level, evidence })),
});

/** Commands in groups. */
export const exampleTree = {
  find: {
    people: {
      commands: {
        add: async () => (await import('./commands/declare/people/add.ts')).addSomebodyCommand,
        list: async () =>
          declareCommand({ arguments: [], flags: [], run: async ({ io }) => io.print('nobody') }),
      },
    },
  },
  grow: { goals: { alone: async () => showGoals, commands: { level: async () => rateGoal } } },
  setUp: { help: async () => (await import('../../../src/commands/declare/help.ts')).helpCommand },
} as const;

export const commandWords = {
  people: { description: 'the people you might ask', examples: ['mentor people'] },
  'people add': {
    description: 'add somebody',
    examples: ['mentor people add Ann --what "leads a ward"'],
    name: 'what they are called',
    what: 'what they do',
    employer: 'where they work',
    met: 'how you met',
  },
  'people list': { description: 'all of them', examples: ['mentor people list'] },
  goals: { description: 'what you work on', examples: ['mentor goals'], all: 'closed ones too' },
  'goals level': {
    description: 'how far you are',
    examples: ['mentor goals level k7m3 1'],
    id: 'which goal',
    level: 'from -2 to 2',
    evidence: 'what shows it',
  },
  help: { description: 'help', examples: ['mentor help people'], command: 'with what' },
} as const;

export const programWords = {
  ...help,
  headings: { find: 'Find:', grow: 'Grow:', setUp: 'Set up:' },
  placeholders: { ...help.placeholders, level: 'level' },
  commands: commandWords,
};
