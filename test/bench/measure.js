import { peakMemory, surroundings, wallTime } from './children.js';
import { median } from './median.js';

/** A process that does nothing: no program on Node can be faster. */
const floor = { file: process.execPath, args: ['-e', '0'], env: surroundings('/') };

/** How often memory is looked at; it differs little from run to run. */
const MEMORY_RUNS = 3;

/**
 * Times every command of every program at every size, in turn, `rounds` times after one round that does not count.
 * Each time is set against the floor right before it, as machines are slower at one moment than at another. Gives
 * `{ floor, rows }`; a row: `{ program, command, size, ms, ratio, ratios, memory }` with the medians of wall time and
 * of the ratio, the ratio of each round, and the peak in MB, undefined where nothing can tell.
 */
export function measured(programs, sizes, rounds, tell) {
  const rows = sizes.flatMap(size => {
    tell(`Seeding ${size} reflections …`);
    return programs.flatMap(program => seeded(program, size));
  });
  tell('Warming up …');
  for (const row of rows) timed({ ...row, times: [], ratios: [] });
  const floors = [];
  for (let round = 1; round <= rounds; round++) {
    tell(`Round ${round} of ${rounds} …`);
    floors.push(...rows.map(timed));
  }
  tell('Looking at memory …');
  return { floor: { ms: median(floors), memory: highest(floor) }, rows: rows.map(finished) };
}

function seeded(program, size) {
  return Object.entries(program.seeded(size)).map(([name, { command, after }]) => ({
    program: program.name,
    name,
    size,
    command,
    after,
    times: [],
    ratios: [],
  }));
}

/** One more time for this row; gives what the floor took right before it. */
function timed({ command, after, times, ratios }) {
  const bare = wallTime(floor);
  const ms = wallTime(command);
  if (after) wallTime(after);
  times.push(ms);
  ratios.push(ms / bare);
  return bare;
}

function finished({ program, name, size, command, after, times, ratios }) {
  const memory = highest(command, after);
  return { program, command: name, size, ms: median(times), ratio: median(ratios), ratios, memory };
}

function highest(command, after) {
  const peaks = Array.from({ length: MEMORY_RUNS }, () => {
    const peak = peakMemory(command);
    if (after) wallTime(after);
    return peak;
  });
  return peaks.includes(undefined) ? undefined : Math.max(...peaks);
}
