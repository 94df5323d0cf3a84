import { commands } from './commands.ts';
import { placeholders } from './placeholders.ts';

/** The words of help. */
export const help = {
  description: 'Find the mentor who is right for you, and get more out of every meeting.',
  /** What one may begin with, and what it is for. */
  examples: {
    mentor: 'where you stand, and what to do next',
    'mentor intake': 'what kind of mentor is right for you',
    'mentor log': 'write down what you got out of a meeting',
    'mentor export': 'your growth summary',
  },
  titles: {
    examples: 'Examples:',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    everywhere: 'Everywhere:',
    commands: 'Commands:',
  },
  /** What the commands are for, over each group of them. */
  headings: {
    find: 'Find a mentor:',
    meet: 'Meet and reflect:',
    grow: 'Grow:',
    keep: 'Keep:',
    setUp: 'Set up and help:',
  },
  placeholders,
  global: {
    json: 'print one JSON document on standard output, nothing else',
    lang: 'the language, nl or en; your first choice is kept, and mentor --lang nl or en by itself changes it',
    home: 'the folder that holds everything (also MENTOR_HOME)',
    noInput: 'never ask a question',
    noColor: 'no colour (also NO_COLOR)',
    accessible: 'plain lines for a screen reader (also ACCESSIBLE)',
    quiet: 'no messages, only data and errors',
    help: 'this help',
    version: 'the version of the program',
  },
  commands,
  exitCodes:
    'Exit codes: 0 done, 1 failure, 2 wrong usage or invalid input, 3 not found, 4 input needed, but nothing may be asked, 5 journal busy, 6 journal damaged, 7 journal from a newer version, 8 disk or permission, 130 cancelled.',
};
