import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { journalMaker } from './journals.js';
import { listFails, listFigures, listLine } from './lists.js';
import { measured } from './measure.js';
import { mentor } from './mentor.js';
import { TIMES } from './rows.js';
import { syncLine } from './syncs.js';
import { failing, tableLines } from './table.js';

/*
 * How long commands take from start to end, as so many times a bare Node takes; and finding people in a long list, as so many times a
 * plain read-and-split of it.
 *
 *   npm run bench -- [--rounds 21] [--with FOLDER] [--node FILE]
 *
 * `--with` measures another build in the same rounds: a folder with bin/ and dist/ in it. `--node` measures with another Node, such as
 * node_modules/node/bin/node of a folder in which `npm install node@24` was run; both may be given several times.
 */
const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** A long list takes long to read, and differs little from run to run. */
const LIST_ROUNDS = 5;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    with: { type: 'string', multiple: true, default: [] },
    node: { type: 'string', multiple: true, default: [process.execPath] },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError('--rounds takes a whole number, 1 or higher.');

const folder = mkdtempSync(join(tmpdir(), 'mentor-bench-'));
try {
  const journalOf = await journalMaker(folder);
  for (const node of values.node) await bench(node, journalOf);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(node, journalOf) {
  const builds = [HERE, ...values.with].map(root => mentor(root, node, folder, journalOf));
  const { floor, figures } = await measured(builds, node, rounds, line => process.stderr.write(`${line}\n`));
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const found = listFigures(builds[0], node, mkdtempSync(join(folder, 'list-')), LIST_ROUNDS);
  const fails = [...failing(figures), ...listFails(found)];
  if (fails.length > 0) process.exitCode = 1;
  say([
    `Node ${version} on ${process.platform}, ${rounds} rounds; a bare Node takes ${floor.toFixed(1)} ms, which is 1.00 here`,
    '',
    ...tableLines(builds, figures),
    '',
    listLine(found),
    syncLine(builds[0].prepared(TIMES.find(({ name }) => name === 'log, 20'))),
    fails.length > 0 ? `Fails: ${fails.join('; ')}.` : 'Nothing fails.',
    '',
  ]);
}

function say(lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}
