/**
 * Loaded into a command before the program: sends its own process a signal at one of the operations by which the
 * program reads or writes in the home. INTERRUPT_AT says at which, as a number from 1 on or by name, such as
 * `rename journal.json`; INTERRUPT_WITH with which signal; INTERRUPT_WHEN whether `before` it or `half-way` through a
 * write. Where it happens, the operation is named on standard error first.
 */
const fs = require('node:fs');
const { basename } = require('node:path');
const { INTERRUPT_AT: at, INTERRUPT_WITH: signal, INTERRUPT_WHEN: when, MENTOR_HOME: home } = process.env;

let count = 0;

/** Whether the operation that comes now is the one. */
function isDue(name, path) {
  if (!String(path).startsWith(home)) return false;
  count += 1;
  // A temporary file has another name every time; what it will replace has not.
  const label = `${name} ${basename(String(path)).replace(/^\.(.*\.json)\..*\.tmp$/, '$1')}`;
  if (at !== String(count) && at !== label) return false;
  fs.writeSync(2, `interrupted at ${count}: ${label}\n`);
  return true;
}

function interrupt() {
  process.kill(process.pid, signal);
}

for (const name of ['readFile', 'realpath', 'readlink', 'mkdir', 'rename', 'unlink', 'readdir', 'stat']) {
  const original = fs.promises[name];
  fs.promises[name] = async (path, ...rest) => {
    // A rename is known by what it replaces.
    if (isDue(name, name === 'rename' ? rest[0] : path)) interrupt();
    return original(path, ...rest);
  };
}

const open = fs.promises.open;
fs.promises.open = async (path, ...rest) => {
  if (isDue('open', path)) interrupt();
  const file = await open(path, ...rest);
  for (const name of ['sync', 'close']) {
    const original = file[name].bind(file);
    file[name] = async () => {
      if (isDue(name, path)) interrupt();
      return original();
    };
  }
  const write = file.writeFile.bind(file);
  file.writeFile = async content => {
    if (isDue('writeFile', path)) {
      const written = when === 'half-way' ? Math.ceil(content.length / 2) : 0;
      if (written > 0) await write(content.slice(0, written));
      interrupt();
      // Whoever was only halted writes the rest.
      return write(content.slice(written));
    }
    return write(content);
  };
  return file;
};
