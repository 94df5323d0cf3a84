import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aimLines } from './aim.js';
import { jrnl } from './jrnl.js';
import { measured } from './measure.js';
import { mentor } from './mentor.js';
import { syncLine } from './syncs.js';
import { tableLines } from './table.js';
import { taskwarrior } from './taskwarrior.js';

/** How many reflections there are, spread over eleven years. */
const SIZES = [0, 20, 100, 1_000, 10_000];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError('--rounds takes a whole number, 1 or higher.');

const folder = mkdtempSync(join(tmpdir(), 'mentor-bench-'));
try {
  bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench() {
  const programs = [mentor(folder), taskwarrior(folder), jrnl(folder)];
  say(versionLines(programs));
  const present = programs.filter(({ version }) => version !== undefined);
  const results = measured(present, SIZES, rounds, line => process.stderr.write(`${line}\n`));
  say([
    '',
    ...tableLines(results),
    '',
    ...aimLines(results),
    ...[20, 10_000].map(size => syncLine(folder, size)),
  ]);
}

function versionLines(programs) {
  const told = programs.map(({ name, version }) => `${name} ${version ?? 'not installed'}`);
  return [`node ${process.versions.node} on ${process.platform}, ${told.join(', ')}; ${rounds} rounds`];
}

function say(lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}
