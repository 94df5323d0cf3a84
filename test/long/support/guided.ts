import { spawnSync } from 'node:child_process';
import { beforeEach } from 'vitest';
import { type Ended, follow, type Place, program } from './mentor.ts';
import { say } from './say.ts';

/** What somebody types at the questions of one conversation. */
export interface Typed {
  /** One line at each question, and Ctrl-C at the first for which there is none. */
  readonly lines: readonly string[];
  /** The least that will do where there is no line for a question, rather than Ctrl-C: Enter alone, where that is taken. */
  readonly thenEnter?: boolean;
  /** What the shell does first, such as setting a limit. */
  readonly after?: string;
  /** Told of each question before it is answered, counted from 0; `kill` ends the program at once. */
  readonly atQuestion?: (nth: number, kill: () => void) => void;
  /** What is waited for at the first question. */
  readonly begun?: () => Promise<unknown>;
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
  { lines, thenEnter = false, after = ':', atQuestion, begun }: Typed,
): Promise<Ended> {
  const line = `${after}; echo "Process $$"; exec "${process.execPath}" "${program}" ${command} --accessible`;
  const conversation = follow('script', ['-qec', line, '/dev/null'], place, { staysOpen: true });
  const { stdin, stdout } = conversation.process;
  let shown = '';
  let given = 0;
  let refusals = 0;
  const answerAll = () => {
    for (const parts = shown.split(PROMPT); given < parts.length - 1; given += 1) {
      atQuestion?.(given, () => killProcessIn(shown));
      // A question that is put again has no empty line before it.
      refusals = /\n\r?\n/.test(parts[given] ?? '') ? 0 : refusals + 1;
      const answer = lines[given] ?? (thenEnter ? LEAST[refusals] : undefined);
      stdin?.write(answer === undefined ? CTRL_C : `${answer}\n`);
    }
  };
  let begins: Promise<unknown> | undefined;
  stdout?.on('data', text => {
    shown += text;
    if (!shown.includes(PROMPT)) return;
    begins ??= begun?.() ?? Promise.resolve();
    begins.then(answerAll);
  });
  const { out, ...how } = await conversation.ended;
  return { ...how, out: '', complaint: out.replaceAll('\r\n', '\n') };
}

/** How many questions were put in a conversation. */
export function questionsIn({ complaint }: Pick<Ended, 'complaint'>): number {
  return complaint.split(PROMPT).length - 1;
}

function killProcessIn(shown: string): void {
  const [, pid] = /^Process (\d+)\s/.exec(shown) ?? [];
  try {
    process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It came to its end before.
  }
}

/** What is tried one after the other until it is taken. */
const LEAST = ['', ':skip', '1', 'x'];

/** What is said when it is the person's turn. */
const PROMPT = 'Answer: ';
const CTRL_C = '\u0003';
