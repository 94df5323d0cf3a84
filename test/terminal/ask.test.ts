import { describe } from 'vitest';
import { prompts as words } from '../../src/i18n/en/prompts.ts';
import { plainAsk } from '../../src/terminal/plain-ask.ts';
import { screenOf } from '../support/screen.ts';
import { itKeepsToTheContract } from './ask-contract.ts';
import { asking } from './asking.ts';

describe('asking on a drawn screen', () => {
  itKeepsToTheContract({
    name: 'drawn',
    asking,
    leaveOpen: terminal => terminal.press('ctrl-o'),
    goBack: terminal => terminal.press('escape'),
    asksAgain: wanted => wanted,
    leaving: 'Ctrl-O',
  });
});

describe('asking in plain lines', () => {
  itKeepsToTheContract({
    name: 'plain',
    asking: () => {
      const terminal = screenOf();
      const { stdin: input, stderr: output, signals } = terminal;
      return { terminal, ask: plainAsk({ input, output, display: { columns: 80 }, words, signals }) };
    },
    leaveOpen: terminal => terminal.type(':skip\r'),
    goBack: terminal => terminal.type(':back\r'),
    asksAgain: () => 'There is no answer yet.',
    leaving: ':skip',
  });
});
