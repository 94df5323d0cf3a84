import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { crc32 } from 'node:zlib';
import { once } from '../../domain/once.ts';
import { codeOf } from '../disk/file-system.ts';

/** A process that may hold a lock, and what it can tell about the others. */
export interface Owner {
  /** `<pid>-<start>-<machine>`: tells this process from all others, and from a later one that gets its number. */
  readonly name: string;
  /** `unknown` where an owner of this name cannot be seen from here: then only its heartbeat tells. */
  lifeOf(name: string): Life;
}

export type Life = 'alive' | 'dead' | 'unknown';

/** The process this program runs in. It looks itself up when it is first needed, and once only. */
export function thisOwner(): Owner {
  return {
    get name() {
      return self().name;
    },
    lifeOf: name => lifeOf(name, self().machine),
  };
}

const self = once(() => {
  const machine = thisMachine();
  return { machine, name: `${process.pid}-${running(process.pid)?.start ?? UNTOLD}-${machine}` };
});

function lifeOf(name: string, machine: string): Life {
  const [pid, start, home] = name.split('-');
  if (home !== machine) return 'unknown';
  if (!exists(Number(pid))) return 'dead';
  const now = running(Number(pid));
  if (now === undefined || start === UNTOLD) return 'unknown';
  return now.start === start && !now.ended ? 'alive' : 'dead';
}

/** The start of a process on a system that does not tell. */
const UNTOLD = '0';

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

interface Running {
  /** The clock tick since the machine's own start at which the process began. */
  readonly start: string;
  /** A process that was killed keeps its number until its parent takes notice, which some parents never do. */
  readonly ended: boolean;
}

/** What Linux says of a process (proc_pid_stat(5), fields 3 and 22); undefined where nothing says it. */
function running(pid: number): Running | undefined {
  // The name in brackets may hold anything, brackets too.
  const [, state, start] = /^\d+ \(.*\) (\S) (?:\S+ ){18}(\d+) /s.exec(readText(`/proc/${pid}/stat`)) ?? [];
  return state && start ? { start, ended: state === 'Z' || state === 'X' } : undefined;
}

/** Short for this machine since it was last started, and on Linux for the container as well. */
function thisMachine(): string {
  const parts = [hostname(), readText('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')];
  return crc32(parts.join('\n')).toString(16).padStart(8, '0');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
