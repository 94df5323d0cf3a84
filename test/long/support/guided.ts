import { spawnSync } from 'node:child_process';
import { beforeEach } from 'vitest';
import { type Ended, follow, type Place, program } from './mentor.ts';
import { say } from './say.ts';

/** What somebody types at the questions of one conversation. */
export interface Typed {
  /** One line at each question, and Ctrl-C at the first for which there is none. */
  readonly lines: readonly string[];
  /** Nothing but Enter where there is no line for a question, rather than Ctrl-C. */
  readonly thenEnter?: boolean;
  /** What the shell does first, such as setting a limit. */
  readonly after?: string;
}

/** Skips the tests, and says why, where no terminal can be made for a program. */
export function useTerminal(): void {
  const { status } = spawnSync('script', ['--version'], { stdio: 'ignore' });
  beforeEach(({ skip }) => {
    if (status === 0) return;
    say('Not tried, for want of script(1) as Linux has it, which makes a terminal.');
    skip();
  });
}

/**
 * Holds a conversation in plain lines at a terminal of its own. All that is shown there counts as said to the person,
 * also what they typed.
 */
export async function guided(
  place: Place,
  command: string,
  { lines, thenEnter = false, after = ':' }: Typed,
): Promise<Ended> {
  const line = `${after}; exec "${process.execPath}" "${program}" ${command} --accessible`;
  const conversation = follow('script', ['-qec', line, '/dev/null'], place, { staysOpen: true });
  const { stdin, stdout } = conversation.process;
  let shown = '';
  let given = 0;
  stdout?.on('data', text => {
    shown += text;
    for (const questions = shown.split(PROMPT).length - 1; given < questions; given += 1) {
      const answer = lines[given] ?? (thenEnter ? '' : undefined);
      stdin?.write(answer === undefined ? CTRL_C : `${answer}\n`);
    }
  });
  const { out, ...how } = await conversation.ended;
  return { ...how, out: '', complaint: out.replaceAll('\r\n', '\n') };
}

/** What is said when it is the person's turn. */
const PROMPT = 'Answer: ';
const CTRL_C = '\u0003';
