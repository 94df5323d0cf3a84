const WIDTHS = [24, 10, 10, 8, 10];

/** The results as a table, with a line per command and size. */
export function tableLines({ floor, rows }) {
  return [
    line(['command', 'sessions', 'ms', 'ratio', 'peak MB']),
    line(['node -e 0', '', floor.ms.toFixed(1), '1.00', megabytes(floor.memory)]),
    ...rows.toSorted(byCommand).map(rowLine),
  ];
}

/** The sort is stable: the sizes of one command stay in their order. */
function byCommand(one, other) {
  return nameOf(one) === nameOf(other) ? 0 : rank(one) - rank(other);
}

const ORDER = [
  'mentor --version',
  'mentor --help',
  'mentor log',
  'mentor list',
  'taskwarrior log',
  'taskwarrior list',
  'jrnl log',
  'jrnl list',
];

function rank(row) {
  return ORDER.indexOf(nameOf(row));
}

function nameOf({ program, command }) {
  return `${program} ${command}`;
}

function rowLine(row) {
  const { size, ms, ratio, memory } = row;
  return line([
    nameOf(row),
    size.toLocaleString('en-GB'),
    ms.toFixed(1),
    ratio.toFixed(2),
    megabytes(memory),
  ]);
}

function megabytes(memory) {
  return memory === undefined ? '–' : memory.toFixed(1);
}

function line([name, ...cells]) {
  const [first, ...others] = WIDTHS;
  return `${name.padEnd(first)}${cells.map((cell, at) => cell.padStart(others[at])).join('')}`;
}
