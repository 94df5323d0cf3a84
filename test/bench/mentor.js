import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ran, surroundings } from './children.js';
import { actionsAfter, reflections } from './reflections.js';

const BIN = fileURLToPath(new URL('../../bin/mentor.js', import.meta.url));

/**
 * Mentor as it was built. A program of the bench: its name, its version (undefined where it is not installed), and
 * `seeded(size)`, which lays so many reflections in a folder of their own and gives the commands to time on them, by
 * name. Each is a command, and, where it changes what is kept, a command `after` that takes it back.
 */
export function mentor(folder) {
  const version = ran(command(folder, '--version')).stdout.toString().trim();
  return { name: 'mentor', version, seeded: size => seeded(homeOf(folder, size), size) };
}

/** Where `seeded` lays so many reflections. */
export function homeOf(folder, size) {
  return join(folder, `mentor-${size}`);
}

function seeded(home, size) {
  mkdirSync(home);
  if (size > 0) imported(home, size);
  return {
    '--version': { command: command(home, '--version') },
    '--help': { command: command(home, '--help') },
    log: { command: command(home, 'log', 'Hello world.'), after: command(home, 'undo') },
    list: { command: command(home, 'list') },
  };
}

function imported(home, size) {
  const file = `${home}.json`;
  const sessions = reflections(size);
  const actions = actionsAfter(sessions);
  writeFileSync(file, JSON.stringify({ format: 'mentor-journal', version: 3, sessions, actions }));
  ran(command(home, 'import', file));
  rmSync(file);
}

/** Mentor at work in this home. */
export function command(home, ...args) {
  const env = surroundings(home, {
    MENTOR_HOME: home,
    MENTOR_NO_COLOR: '1',
    MENTOR_ACCESSIBLE: '0',
  });
  return { file: process.execPath, args: [BIN, ...args], env };
}
