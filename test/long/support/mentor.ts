import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

/** Where one command works, and what it is given. */
export interface Place {
  readonly home: string;
  /** Where the system puts what is temporary. */
  readonly temporary: string;
}

export interface Given {
  readonly input?: string;
  /** Its input is given later, instead. */
  readonly staysOpen?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What is loaded first: a module, or several. */
  readonly preload?: string | readonly string[];
}

/** How a command ended. */
export interface Ended {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
  readonly ms: number;
}

/** A command that runs, in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once it has complained of this. Fails where it ends without. */
  complained(of: string): Promise<void>;
}

export const program = fileURLToPath(new URL('../../../bin/mentor.js', import.meta.url));

/** What a command says that has to wait for another. */
export const WAITING = 'Another mentor command is writing. Waiting for it';

/** How long a command may take in these tests, in milliseconds, before it counts as hanging. */
const LONGEST_MS = 30_000;

const zone = whereItIsNoon();
const running = new Set<ChildProcess>();

/** To be called in every file that starts commands: nothing goes on running after a test. */
export function leaveNothingRunning(): void {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });
}

/** Runs the built program to its end. Throws where it hangs. */
export function mentor(place: Place, words: readonly string[], given: Given = {}): Promise<Ended> {
  return start(place, words, given).ended;
}

/** Runs the built program, and gives what it printed as JSON. Throws where it did not end well. */
export async function told<T>(place: Place, ...words: readonly string[]): Promise<T> {
  const { code, out, complaint } = await mentor(place, words);
  if (code !== 0) throw new Error(`mentor ${words.join(' ')} ended with ${code}: ${complaint}`);
  const value: T = JSON.parse(out);
  return value;
}

/** Starts the built program. */
export function start(place: Place, words: readonly string[], given: Given = {}): Running {
  const preload = [given.preload ?? []].flat().flatMap(module => ['--require', module]);
  return follow(process.execPath, [...preload, program, ...words], place, given);
}

/** Starts any program, in surroundings that are the same on every machine. */
export function follow(
  file: string,
  args: readonly string[],
  { home, temporary }: Place,
  { input, staysOpen, env }: Given,
): Running {
  const began = performance.now();
  const child = spawn(file, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: temporary,
      TMPDIR: temporary,
      MENTOR_HOME: home,
      LANG: 'en',
      TZ: zone,
      ...env,
    },
  });
  running.add(child);
  const said = { out: '', complaint: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    said.complaint += text;
  });
  child.stdin.on('error', () => undefined);
  if (!staysOpen) child.stdin.end(input);
  let over = false;
  const ended = new Promise<Ended>((resolve, reject) => {
    const hanging = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`It hangs: ${args.join(' ')}`));
    }, LONGEST_MS);
    child.on('error', reject).on('close', code => {
      over = true;
      clearTimeout(hanging);
      running.delete(child);
      resolve({ code, ...said, ms: performance.now() - began });
    });
  });
  return {
    process: child,
    ended,
    complained: async of => {
      while (!said.complaint.includes(of)) {
        if (over) throw new Error(`It ended without a word of that: ${said.complaint}`);
        await wait(10);
      }
    },
  };
}

/** A zone in which it is about noon, so that no day ends while the tests run. */
function whereItIsNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  // The names of these zones count the hours to Greenwich, not those from there.
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
