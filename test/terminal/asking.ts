import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import { displayOf } from '../../src/terminal/io.ts';
import { promptsOn } from '../../src/terminal/prompts.ts';
import type { Ask } from '../../src/world/ask.ts';
import { type Screen, screenOf } from '../support/screen.ts';

export const bare = { canGoBack: false };
export const free = { leaveOpen: "I'd rather not say", canGoBack: true };

/** A terminal on which questions can be asked, without colour unless that is wanted. */
export function asking(columns = 80, how: { language?: 'en' | 'nl'; colour?: boolean; rows?: number } = {}) {
  const terminal = screenOf(columns, how.rows ?? 24);
  const { stdin: input, stderr: output, signals } = terminal;
  const display = displayOf(output, {
    color: how.colour === true ? 'auto' : 'never',
    plain: false,
    isUnicode: true,
  });
  const words = how.language === 'nl' ? nl : en;
  const suspended: (() => void)[] = [];
  const suspend = (resumed: () => void) => void suspended.push(resumed);
  const ask: Ask = promptsOn({ input, output, display, words, signals, suspend });
  return { terminal, ask, suspended };
}

/** The screen with an empty line before it, as it is written in a test. */
export function shown(terminal: Screen): string {
  return `\n${terminal.screen()}\n`;
}
