import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundings, toldBy, wallTime } from './children.js';
import { median } from './median.js';
import { writeMentorList } from './mentor-list.js';

const ROWS = 100_000;
/** What finding people in a list of so many rows must not be above: times a plain read-and-split of the same file, and MB. */
const MOST = { times: 3, megabytes: 160 };

const ANSWERS = fileURLToPath(new URL('../../examples/intake.en.json', import.meta.url));
const SPLIT = fileURLToPath(new URL('split-lines.cjs', import.meta.url));

/** How long a build takes to find people in a long list, beside a plain read-and-split, each in a process of its own and in turn; and its peak. */
export function listFigures({ name: root }, node, folder, rounds) {
  const home = join(folder, 'finding');
  mkdirSync(home);
  const list = join(home, 'mentors.csv');
  writeMentorList(list, ROWS);
  const env = surroundings(home);
  const mentor = (...words) => ({ file: node, args: [resolve(root, 'bin/mentor.js'), ...words], env });
  wallTime(mentor('intake', '--answers', ANSWERS));
  const find = mentor('people', 'find', '--from', list, '--json');
  const split = { file: node, args: [SPLIT, list], env };
  const pairs = Array.from({ length: rounds + 1 }, () => [wallTime(split), wallTime(find)]).slice(1);
  const times = median(pairs.map(([plain, ours]) => ours / plain));
  const [plain, ours] = [0, 1].map(at => median(pairs.map(pair => pair[at])));
  return { times, plain, ours, megabytes: toldBy('peak-memory.cjs', find) / 1e6 };
}

/** The figures as a sentence. */
export function listLine({ times, plain, ours, megabytes }) {
  return `mentor people find takes ${times.toFixed(2)} times a plain read-and-split of the same ${ROWS} rows (${ours.toFixed(0)} against ${plain.toFixed(0)} ms; fails above ${MOST.times}), and ${megabytes.toFixed(0)} MB (fails above ${MOST.megabytes}).`;
}

export function listFails({ times, megabytes }) {
  return [
    ...(times > MOST.times ? ['people find, time'] : []),
    ...(megabytes > MOST.megabytes ? ['people find, memory'] : []),
  ];
}
