import { MEMORY, TIMES } from './rows.js';

const [NAME, CELL] = [28, 13];

/** The figures of each build beside what is aimed for. */
export function tableLines(builds, figures) {
  const columns = builds.map((_, at) => (at === 0 ? 'this build' : `other ${at}`));
  return [
    line(['', 'aim', 'fails above', ...columns]),
    ...[...TIMES, ...MEMORY].map(row => rowLine(row, figures)),
    ...builds.slice(1).map(({ name }, at) => `other ${at + 1}: ${name}`),
  ];
}

/** The rows at which this build fails. */
export function failing([figures]) {
  return [...TIMES, ...MEMORY].filter(({ name, most }) => figures.get(name) > most).map(({ name }) => name);
}

function rowLine(row, figures) {
  const cells = figures.map(of => figureOf(row, of.get(row.name)));
  return line([`mentor ${row.name}`, inRow(row, row.aim), inRow(row, row.most), ...cells]);
}

function figureOf(row, figure) {
  if (figure === undefined) return '–';
  const mark = figure > row.most ? ' !!' : figure > row.aim ? ' !' : '';
  return `${inRow(row, figure)}${mark}`;
}

function inRow({ above, name }, figure) {
  const sign = above !== undefined && figure >= 0 ? '+' : '';
  return `${sign}${figure.toFixed(MEMORY.some(row => row.name === name) ? 0 : 2)}`;
}

function line([name, ...cells]) {
  return `${name.padEnd(NAME)}${cells.map(cell => cell.padStart(CELL)).join('')}`;
}
