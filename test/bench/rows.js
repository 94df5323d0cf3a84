const [FEW, SOME, MANY] = [20, 300, 10_000];
const LOG = ['log', 'Hello world.'];
const EXPORT = ['export'];

/**
 * What is measured: `words` of a command on a journal with so many reflections (`size`), or until its first question is drawn
 * (`asks`). Each with what is aimed for (`aim`) and what it must not be above (`most`), in bare starts of Node; where `above` names
 * another row, in bare starts more than that one.
 */
export const TIMES = [
  { name: '--version', words: ['--version'], size: FEW, aim: 1.1, most: 1.2 },
  { name: '--help', words: ['--help'], size: FEW, aim: 1.8, most: 2 },
  { name: 'list, 20', words: ['list'], size: FEW, aim: 2, most: 2.3 },
  { name: 'log, 20', words: LOG, size: FEW, aim: 2.3, most: 2.6 },
  { name: 'list, 10,000', words: ['list'], size: MANY, above: 'list, 20', aim: 0.4, most: 0.7 },
  { name: 'log, 10,000', words: LOG, size: MANY, above: 'log, 20', aim: 0.4, most: 0.7 },
  { name: 'first log of a day', words: LOG, size: FEW, isNextDay: true, aim: 2.8, most: 3.3 },
  { name: 'export, 300', words: EXPORT, size: SOME, aim: 3.5, most: 4 },
  { name: 'export, 10,000', words: EXPORT, size: MANY, aim: 40, most: 50 },
  { name: 'growth, 300', words: ['growth'], size: SOME, aim: 3.5, most: 4 },
  { name: 'first question of intake', words: ['intake'], size: 0, asks: true, aim: 3, most: 3.3 },
];

/** The same for the most memory that a command holds at any moment, in MB of 1,000,000 bytes. */
export const MEMORY = [
  { name: 'list, 10,000, MB', words: ['list'], size: MANY, aim: 60, most: 75 },
  { name: 'log, 10,000, MB', words: LOG, size: MANY, aim: 60, most: 75 },
  { name: 'export, 10,000, MB', words: EXPORT, size: MANY, aim: 220, most: 250 },
];
