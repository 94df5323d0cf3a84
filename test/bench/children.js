import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The surroundings of every child: the same on any machine, and nothing in them that makes Node itself start slower,
 * as `NODE_EXTRA_CA_CERTS` and `NODE_OPTIONS` do.
 */
export function surroundings(home, more = {}) {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR'].flatMap(name =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  return { ...Object.fromEntries(kept), HOME: home, LANG: 'en_GB.UTF-8', NO_COLOR: '1', ...more };
}

/**
 * Runs a command to its end. Throws where it cannot be started, or ends otherwise than the command says it may.
 * A command: `{ file, args, env, mayEndWith? }`, of which the last is a list of exit codes, by default 0 alone.
 */
export function ran({ file, args, env, mayEndWith = [0] }) {
  const child = spawnSync(file, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  if (child.error) throw child.error;
  if (mayEndWith.includes(child.status)) return child;
  throw new Error(`${file} ${args.join(' ')} ended with ${child.status ?? child.signal}: ${child.stderr}`);
}

/** How long a command takes from start to end, seen from outside, in milliseconds. */
export function wallTime(command) {
  const began = performance.now();
  ran(command);
  return performance.now() - began;
}

/** The most memory a command held at any moment, in MB of 1,000,000 bytes; undefined where nothing here can tell. */
export function peakMemory(command) {
  const bytes = command.file === process.execPath ? peakOfNode(command) : peakOfOther(command);
  return bytes === undefined ? undefined : bytes / 1e6;
}

function peakOfNode({ args, ...command }) {
  const preload = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));
  return Number(ran({ ...command, args: ['--require', preload, ...args] }).output[3]);
}

/** GNU time knows. Where it is not installed, or is another, nothing does. */
function peakOfOther({ file, args, ...command }) {
  const probe = spawnSync('time', ['-v', 'true'], { encoding: 'utf8' });
  if (probe.error || !PEAK.test(probe.stderr)) return undefined;
  const { stderr } = ran({ ...command, file: 'time', args: ['-v', file, ...args] });
  const [, kibibytes] = PEAK.exec(String(stderr)) ?? [];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

const PEAK = /Maximum resident set size \(kbytes\): (\d+)/;

/** What a program prints when asked for its version; undefined where it is not installed. */
export function versionOf(file, env) {
  const child = spawnSync(file, ['--version'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return child.status === 0 ? /\d+(?:\.\d+)+/.exec(child.stdout)?.[0] : undefined;
}
