import { median } from './median.js';

const [FEW, MANY] = [20, 10_000];
/** What ten thousand reflections may cost above twenty, in floors. */
const MOST_FLOORS = 2;
/** What `log` and `list` may hold at any moment, in MB. */
const MOST_MEGABYTES = 60;

/** How the results stand to what the program aims for, in sentences. */
export function aimLines(results) {
  return [...['log', 'list'].map(command => growthLine(results, command)), memoryLine(results)];
}

function growthLine({ rows }, command) {
  const few = ratiosOf(rows, command, FEW);
  const growth = median(ratiosOf(rows, command, MANY).map((ratio, round) => ratio - few[round]));
  return (
    `With 10,000 sessions, \`mentor ${command}\` costs ${growth.toFixed(2)} times a bare Node more than with ` +
    `${FEW} (aim: at most ${MOST_FLOORS}): ${growth <= MOST_FLOORS ? 'met' : 'not met'}.`
  );
}

function ratiosOf(rows, command, size) {
  return rows.find(row => row.program === 'mentor' && row.command === command && row.size === size).ratios;
}

function memoryLine({ rows }) {
  const kept = rows.filter(({ program, command }) => program === 'mentor' && /^(?:log|list)$/.test(command));
  const most = Math.max(...kept.map(({ memory }) => memory));
  return (
    `At their peak \`log\` and \`list\` hold ${most.toFixed(1)} MB ` +
    `(aim: at most ${MOST_MEGABYTES}): ${most <= MOST_MEGABYTES ? 'met' : 'not met'}.`
  );
}
