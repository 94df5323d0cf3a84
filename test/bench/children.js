import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The surroundings of every child: the same on any machine, and nothing in them that makes Node itself start slower,
 * as `NODE_EXTRA_CA_CERTS` and `NODE_OPTIONS` do.
 */
export function surroundings(home) {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR'].flatMap(name =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  const ours = { HOME: home, MENTOR_HOME: home, LANG: 'en_GB.UTF-8', NO_COLOR: '1', SHELL: '/bin/sh' };
  return { ...Object.fromEntries(kept), ...ours };
}

/** How long a command `{ file, args, env }` takes from start to end, seen from outside, in milliseconds. Nobody reads what it says. */
export function wallTime({ file, args, env }) {
  const began = performance.now();
  const { error, status, signal } = spawnSync(file, args, { env, stdio: 'ignore' });
  const took = performance.now() - began;
  if (error) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status ?? signal}`);
  return took;
}

/** What a preload tells on descriptor 3 of a command. */
export function toldBy(preload, { file, args, env }) {
  const path = fileURLToPath(new URL(preload, import.meta.url));
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  return spawnSync(file, ['--require', path, ...args], { env, stdio }).output[3].toString();
}

/** Whether script(1) is there as Linux has it, which makes a terminal for a command. */
export function hasTerminal() {
  return spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** How long it takes until a command has drawn its first question on a terminal of 80 × 24, in milliseconds. It is ended then. */
export function timeToQuestion({ file, args, env }) {
  const command = [file, ...args].map(word => `'${word}'`).join(' ');
  const line = `stty cols 80 rows 24; echo ${BEGIN}; exec ${command}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let [shown, began, took] = [''];
    child.stdout.on('data', text => {
      shown += text;
      if (shown.includes(BEGIN)) began ??= performance.now();
      if (took !== undefined || !shown.includes(QUESTION)) return;
      took = performance.now() - began;
      child.stdin.write(CTRL_C);
    });
    child.on('error', reject).on('close', () => {
      if (took === undefined) reject(new Error(`No question was put: ${shown}`));
      else resolve(took);
    });
  });
}

const BEGIN = 'It begins.';
/** What stands last on the screen when it is the person's turn. */
const QUESTION = 'Enter answer';
const CTRL_C = '\u0003';
