const fs = require('node:fs');

/**
 * Loaded into a child before its program: tells on descriptor 3, at the end, what it had the disk make sure of, as JSON
 * `{ files, bytes, folders, renames }`: how many files it synced, with how many bytes in all, how many folders, and how
 * many files it renamed.
 */
const counts = { files: 0, bytes: 0, folders: 0, renames: 0 };
process.on('exit', () => fs.writeSync(3, JSON.stringify(counts)));

const { fsync, rename } = fs;
fs.fsync = (descriptor, ...rest) => {
  const stats = fs.fstatSync(descriptor);
  if (stats.isDirectory()) counts.folders += 1;
  else counts.files += 1;
  if (stats.isFile()) counts.bytes += stats.size;
  return fsync(descriptor, ...rest);
};
fs.rename = (...given) => {
  counts.renames += 1;
  return rename(...given);
};
