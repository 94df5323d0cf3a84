/**
 * Loaded into a command before the program: sends its own process a signal at one of the operations by which the
 * program changes something in the home or says what it did. INTERRUPT_AT says at which, as a number from 1 on or by
 * name, such as `rename journal.json`; INTERRUPT_WITH with which signal; INTERRUPT_WHEN whether `before` it or
 * `half-way` through a write. Where it happens, the operation is named on standard error first.
 *
 * To end after one operation is to end before the next, whatever is read or synced in between. The heartbeat of a lock file
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
    .replace(/^\.lock-.*$/, 'lock file');
}

/** What is done anew, as after a lock that was lost, comes to its end. */
let isOver = false;

function isNext(label) {
  count += 1;
  if (isOver || (at !== String(count) && at !== label)) return false;
  isOver = true;
  fs.writeSync(2, `interrupted at ${count}: ${label}\n`);
  return true;
}

function interrupt() {
  process.kill(process.pid, signal);
}

// A rename is known by what it replaces.
for (const [name, placeOf] of [
  ['mkdirSync', ([path]) => path],
  ['rename', ([, path]) => path],
  ['unlinkSync', ([path]) => path],
  ['chmodSync', ([path]) => path],
]) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (isDue(name.replace('Sync', ''), placeOf(given))) interrupt();
    return original(...given);
  };
}

const paths = new Map();

const { openSync, writeFileSync } = fs;
fs.openSync = (path, flags, ...rest) => {
  if (flags !== 'r' && isDue('open', path)) interrupt();
  const descriptor = openSync(path, flags, ...rest);
  paths.set(descriptor, path);
  return descriptor;
};

fs.writeFileSync = (descriptor, content, ...rest) => {
  if (!isDue('writeFile', paths.get(descriptor))) return writeFileSync(descriptor, content, ...rest);
  const written = when === 'half-way' ? Math.ceil(content.length / 2) : 0;
  if (written > 0) writeFileSync(descriptor, content.slice(0, written));
  interrupt();
  // Whoever was only halted writes the rest.
  return writeFileSync(descriptor, content.slice(written));
};

const print = process.stdout.write.bind(process.stdout);
process.stdout.write = (...said) => {
  if (isNext('print')) interrupt();
  return print(...said);
};
