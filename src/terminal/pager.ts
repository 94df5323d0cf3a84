import stringWidth from 'fast-string-width';
import { splitCommand } from './editor-command.ts';
import { leaveKeysToOthers } from './foreground.ts';

/** Shows a text a screen at a time, and waits until the person has read it; false where that did not work. */
export type Pager = (text: string) => Promise<boolean>;

type Env = Readonly<Record<string, string | undefined>>;

/** What tells which pager a person uses. */
export interface PagerHints {
  /** The command that they prefer; null for what the platform has, empty for none. */
  readonly preferred: string | null;
  /** What the pager itself is started with. */
  readonly env: Env;
  readonly platform: NodeJS.Platform;
}

/** The person's own pager; undefined where there is to be none. */
export function personsPager(hints: PagerHints): Pager | undefined {
  const command = pagerCommand(hints);
  return command === undefined ? undefined : text => showInPager(command, text, hints);
}

/**
 * The command they prefer, else less where there is one by nature; undefined for none. Less passes on our colours (-R) and no
 * other control signs, stays away from what fits (-F) and leaves what was read where it is (-X).
 */
export function pagerCommand({ preferred, platform }: Omit<PagerHints, 'env'>): string | undefined {
  return (preferred ?? (platform === 'win32' ? '' : 'less -FIRX')) || undefined;
}

/** Whether a text, with the prompt that follows it, fits into a window without scrolling. */
export function fitsInto({ columns, rows }: { columns: number; rows: number }, text: string): boolean {
  const high = text
    .split('\n')
    .map(line => Math.max(1, Math.ceil(stringWidth(line) / columns)))
    .reduce((sum, lines) => sum + lines, 0);
  return high < rows;
}

/** A pager that ends before it has read all is no trouble: then the person has seen enough. */
async function showInPager(command: string, text: string, { env, platform }: PagerHints): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const giveBack = leaveKeysToOthers();
  try {
    return await new Promise<boolean>(resolve => {
      const [file = '', ...args] = platform === 'win32' ? [command] : splitCommand(command, platform);
      const child = spawn(file, args, {
        shell: platform === 'win32',
        stdio: ['pipe', 'inherit', 'inherit'],
        env: { ...env, ...forLess(env) },
      });
      child.on('error', () => resolve(false));
      child.on('close', code => resolve(code === 0 || code === null));
      child.stdin.on('error', () => {});
      child.stdin.end(`${text}\n`);
    });
  } finally {
    giveBack();
  }
}

/** Less keeps what one searches for in a file unless it is told not to; and it would show what is not in its locale as numbers. */
function forLess(env: Env): Record<string, string> {
  return { LESSHISTFILE: '-', LESSCHARSET: env['LESSCHARSET'] ?? 'utf-8' };
}
