import { Chalk } from 'chalk';
import type { Color } from '../preferences.ts';
import type { Style } from '../render/terminal/display.ts';

/** Whether a stream gets colour. */
export function hasColor(color: Color, { isTTY }: { readonly isTTY: boolean }): boolean {
  return color === 'always' || (color === 'auto' && isTTY);
}

/** The style of the program, out of the sixteen colours that follow the person's own palette. */
export function styleFor(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { accent: chalk.cyan, quiet: chalk.dim, strong: chalk.bold, warning: chalk.yellow };
}

export const ESCAPE = '\u001b';

/** What `styleFor` writes, and nothing else. */
export const OWN_STYLES = new RegExp(`${ESCAPE}\\[(?:1|2|22|33|36|39)m`, 'g');
