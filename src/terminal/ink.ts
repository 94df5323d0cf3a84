import { Chalk } from 'chalk';
import type { Ink } from '../render/look.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colour. `flag` is `--no-color`, and goes before the environment; there NO_COLOR and
 * MENTOR_NO_COLOR (anything but empty) go before FORCE_COLOR, and that before what the stream is.
 */
export function colourFor(asked: { flag: boolean; env: Env; isTTY: boolean }): boolean {
  const { flag, env, isTTY } = asked;
  if (flag || env['NO_COLOR'] || env['MENTOR_NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return !['0', 'false'].includes(env['FORCE_COLOR']);
  return isTTY && env['TERM'] !== 'dumb';
}

/** The ink of the program, out of the sixteen colours that follow the person's own palette. */
export function inkFor(colour: boolean): Ink {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { accent: chalk.cyan, quiet: chalk.dim, strong: chalk.bold, warning: chalk.yellow };
}

const ESCAPE = '\u001b';

/** What `inkFor` writes, and nothing else. */
export const OWN_INK = new RegExp(`${ESCAPE}\\[(?:1|2|22|33|36|39)m`, 'g');
