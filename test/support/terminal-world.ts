import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import { realWorld } from '../../src/real-world.ts';
import type { Clock } from '../../src/world.ts';
import { type Screen, screenOf } from './screen.ts';
import { NOW, TODAY, ZONE } from './world.ts';

/** Somebody at a terminal, with the real world behind it: real questions, real files in a folder of their own. */
export interface Seat {
  readonly home: string;
  /** Starts a command on a fresh screen; `ended` gives its exit code. */
  start(args: readonly string[], how?: Sitting): { screen: Screen; ended: Promise<number> };
  /** The text of a file in the home. */
  read(name: string): Promise<string>;
  leave(): Promise<void>;
}

/** The size of the terminal, and which of the standard streams is none of it. */
export interface Sitting {
  readonly columns?: number;
  readonly rows?: number;
  readonly piped?: 'stdin' | 'stdout' | 'stderr';
}

/** A seat at a terminal without colour, unless the environment asks for it. */
export async function seat(
  env: Readonly<Record<string, string>> = { LANG: 'en_GB.UTF-8', NO_COLOR: '1' },
): Promise<Seat> {
  const home = await mkdtemp(join(tmpdir(), 'mentor-'));
  const clock: Clock = { now: () => NOW, today: () => TODAY, zone: ZONE };
  return {
    home,
    start: (args, { columns = 80, rows = 24, piped } = {}) => {
      const screen = screenOf(columns, rows);
      const { stdin, stdout, stderr } = screen;
      const ends = {
        stdout,
        stderr,
        ...(piped === undefined ? {} : { [piped]: new PassThrough().resume() }),
      };
      const streams = { stdin: () => stdin, stdinIsTTY: piped !== 'stdin', ...ends };
      const around = {
        ...streams,
        platform: process.platform,
        cwd: home,
        temporary: home,
        clock,
      };
      const open = realWorld({ ...around, env: { PAGER: '', ...env, MENTOR_HOME: home } });
      return { screen, ended: main(args, open, '1.2.3') };
    },
    read: name => readFile(join(home, name), 'utf8'),
    leave: () => rm(home, { recursive: true, force: true }),
  };
}
