/**
 * Loaded into a command before the program: sends its own process a signal at one of the operations by which the
 * program changes something in the home or says what it did. INTERRUPT_AT says at which, as a number from 1 on or by
 * name, such as `rename journal.json`; INTERRUPT_WITH with which signal; INTERRUPT_WHEN whether `before` it or
 * `half-way` through a write. Where it happens, the operation is named on standard error first.
 *
 * To end after one operation is to end before the next, whatever is read or synced in between. The heartbeat of a flag
 * comes when it comes, and does not count.
 */
const fs = require('node:fs');
const { basename } = require('node:path');
const { INTERRUPT_AT: at, INTERRUPT_WITH: signal, INTERRUPT_WHEN: when, MENTOR_HOME: home } = process.env;

let count = 0;

/** Whether the operation that comes now, on this path, is the one. */
function isDue(name, path) {
  return String(path).startsWith(home) && isNext(`${name} ${kindOf(basename(String(path)))}`);
}

/** A temporary file is known by what it will replace, and one whose name is another each time by what it is. */
function kindOf(file) {
  return file
    .replace(/^\.(.*\.json)\..*\.tmp$/, '$1')
    .replace(/^\d{4}-[0-9a-f]{8}\.json$/, 'part.json')
    .replace(/^\d{14}-.*\.json$/, 'change.json')
    .replace(/^\.lock-.*$/, 'flag');
}

function isNext(label) {
  count += 1;
  if (at !== String(count) && at !== label) return false;
  fs.writeSync(2, `interrupted at ${count}: ${label}\n`);
  return true;
}

function interrupt() {
  process.kill(process.pid, signal);
}

for (const name of ['mkdir', 'rename', 'unlink', 'chmod']) {
  const original = fs.promises[name];
  fs.promises[name] = async (path, ...rest) => {
    // A rename is known by what it replaces.
    if (isDue(name, name === 'rename' ? rest[0] : path)) interrupt();
    return original(path, ...rest);
  };
}

const open = fs.promises.open;
fs.promises.open = async (path, flags, ...rest) => {
  if (flags !== 'r' && isDue('open', path)) interrupt();
  const file = await open(path, flags, ...rest);
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

const print = process.stdout.write.bind(process.stdout);
process.stdout.write = (...said) => {
  if (isNext('print')) interrupt();
  return print(...said);
};
