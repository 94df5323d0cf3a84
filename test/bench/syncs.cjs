const fs = require('node:fs');

/**
 * Loaded into a child before its program: tells on descriptor 3, at the end, what it had the disk make sure of, as JSON
 * `{ files, bytes, folders, renames }`: how many files it synced, with how many bytes in all, how many folders, and how
 * many files it renamed.
 */
const counts = { files: 0, bytes: 0, folders: 0, renames: 0 };
process.on('exit', () => fs.writeSync(3, JSON.stringify(counts)));

const open = fs.promises.open;
fs.promises.open = async (path, flags, ...rest) => {
  const file = await open(path, flags, ...rest);
  const sync = file.sync.bind(file);
  file.sync = async () => {
    const stats = await file.stat();
    if (stats.isDirectory()) counts.folders += 1;
    else counts.files += 1;
    if (stats.isFile()) counts.bytes += stats.size;
    return sync();
  };
  return file;
};

const rename = fs.promises.rename;
fs.promises.rename = (...paths) => {
  counts.renames += 1;
  return rename(...paths);
};
