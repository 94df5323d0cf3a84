import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ran, surroundings, versionOf } from './children.js';
import { reflections } from './reflections.js';

/** Taskwarrior, which keeps lines of text as well: the text of a reflection goes into an annotation. */
export function taskwarrior(folder) {
  return {
    name: 'taskwarrior',
    version: versionOf('task', surroundings(folder)),
    seeded: size => seeded(join(folder, `task-${size}`), size),
  };
}

function seeded(home, size) {
  mkdirSync(home);
  const settings = [`data.location=${home}`, 'confirmation=no', 'verbose=nothing'];
  writeFileSync(join(home, 'taskrc'), `${settings.join('\n')}\n`);
  if (size > 0) imported(home, size);
  return {
    log: { command: command(home, 'add', 'Hello world.') },
    list: { command: { ...command(home, 'limit:20', 'newest'), mayEndWith: NONE_OR_SOME } },
  };
}

/** A list of nothing ends with 1. */
const NONE_OR_SOME = [0, 1];

function imported(home, size) {
  const file = join(home, 'seed.json');
  writeFileSync(file, JSON.stringify(reflections(size).map(task)));
  ran(command(home, 'import', file));
  rmSync(file);
}

function task({ createdAt, what, soWhat, nowWhat }, at) {
  const entry = createdAt.replace(/[-:]|\.\d+/g, '');
  const annotations = [{ entry, description: `${what} ${soWhat} ${nowWhat}` }];
  return { description: `Meeting ${at}`, entry, status: 'pending', annotations };
}

function command(home, ...args) {
  return { file: 'task', args, env: surroundings(home, { TASKRC: join(home, 'taskrc') }) };
}
