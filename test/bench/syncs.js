import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ran } from './children.js';
import { command, homeOf } from './mentor.js';

const COUNTING = fileURLToPath(new URL('syncs.cjs', import.meta.url));

/**
 * What one `mentor log` like many before it has the disk make sure of, in the home in which so many reflections were
 * laid, and how large the journal's file is then, as a sentence.
 */
export function syncLine(folder, size) {
  const home = homeOf(folder, size);
  const log = command(home, 'log', 'Hello world.');
  // The first change after one that was taken back, or of a day, may do more.
  ran(log);
  const { output } = ran({ ...log, args: ['--require', COUNTING, ...log.args] });
  const { files, bytes, folders, renames } = JSON.parse(output[3]);
  const journal = statSync(join(home, 'journal.json')).size;
  return (
    `With ${size.toLocaleString('en-GB')} sessions, a steady \`mentor log\` syncs ${files} files (${kilobytes(bytes)}) and ` +
    `${folders} folders, and renames ${renames} files; journal.json has ${kilobytes(journal)}.`
  );
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
