import { toldBy } from './children.js';

/** What a command has the disk make sure of, as a sentence. */
export function syncLine(command) {
  const { files, bytes, folders, renames } = JSON.parse(toldBy('syncs.cjs', command));
  return `A steady log syncs ${files} files (${(bytes / 1000).toFixed(1)} kB) and ${folders} folders, and renames ${renames} files.`;
}
