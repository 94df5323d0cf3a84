import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { surroundings, wallTime } from './children.js';

/**
 * Mentor as it was built in a folder, run by this Node, with journals of so many reflections by `journalOf`. `prepared(row)` puts back the journal that the row needs, always the same, and
 * gives the command to measure.
 */
export function mentor(root, node, folder, journalOf) {
  const bin = resolve(root, 'bin/mentor.js');
  const homes = join(folder, `${readdirSync(folder).length}`);
  const inHome = (home, ...words) => ({ file: node, args: [bin, ...words], env: surroundings(home) });
  const seedOf = size => {
    const seed = join(homes, `${size}`);
    if (!existsSync(seed)) sown(seed, size, inHome, journalOf);
    return seed;
  };
  mkdirSync(homes);
  return {
    name: root,
    prepared: ({ words, size, isNextDay = false }) => {
      const home = join(homes, 'used');
      rmSync(home, { recursive: true, force: true });
      cpSync(seedOf(size), home, { recursive: true });
      if (isNextDay) withoutBackupOfToday(home);
      return inHome(home, ...words);
    },
  };
}

/** A journal with so many reflections, imported today, so that the backup of the day is there. */
function sown(home, size, inHome, journalOf) {
  mkdirSync(home);
  if (size === 0) return;
  const file = `${home}.json`;
  writeFileSync(file, journalOf(size));
  wallTime(inHome(home, 'import', file));
  rmSync(file);
}

function withoutBackupOfToday(home) {
  const backups = join(home, 'backups');
  const [today] = readdirSync(backups).filter(name => /^\d{4}-\d\d-\d\d\.json$/.test(name));
  const before = new Date(Date.parse(today.slice(0, 10)) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  renameSync(join(backups, today), join(backups, `${before}.json`));
}
