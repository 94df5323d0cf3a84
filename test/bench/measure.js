import { hasTerminal, surroundings, timeToQuestion, toldBy, wallTime } from './children.js';
import { median } from './median.js';
import { MEMORY, TIMES } from './rows.js';

/** How often memory is looked at; it differs little from run to run. */
const MEMORY_RUNS = 3;

/**
 * Measures every row on every build, in turn, `rounds` times after one round that does not count. Before every sample comes a
 * process of the same Node that does nothing, the floor: no program on Node can be faster, and machines are slower at one moment than
 * at another. Gives the median floor in milliseconds, and for each build the figure of each row by its name.
 */
export async function measured(builds, node, rounds, tell) {
  const floor = { file: node, args: ['-e', '0'], env: surroundings('/') };
  const rows = TIMES.filter(({ asks }) => !asks || hasTerminal());
  const samples = builds.flatMap(build => rows.map(row => ({ build, row, ratios: [] })));
  const floors = [];
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const { build, row, ratios } of samples) {
      const command = build.prepared(row);
      const bare = wallTime(floor);
      const took = row.asks ? await timeToQuestion(command) : wallTime(command);
      if (round === 0) continue;
      floors.push(bare);
      ratios.push(took / bare);
    }
  }
  tell('Looking at memory …');
  const figures = builds.map(build => {
    const times = samples
      .filter(one => one.build === build)
      .map(({ row, ratios }) => [row.name, median(ratios)]);
    return withDifferences(new Map([...times, ...MEMORY.map(row => [row.name, peakOf(build, row)])]));
  });
  return { floor: median(floors), figures };
}

/** A row that tells how much more it takes than another has that for its figure. */
function withDifferences(figures) {
  const above = TIMES.filter(row => row.above && figures.has(row.name));
  return new Map([
    ...figures,
    ...above.map(row => [row.name, figures.get(row.name) - figures.get(row.above)]),
  ]);
}

function peakOf(build, row) {
  const peaks = Array.from({ length: MEMORY_RUNS }, () => toldBy('peak-memory.cjs', build.prepared(row)));
  return Math.max(...peaks) / 1e6;
}
