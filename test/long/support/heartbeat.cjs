/**
 * Loaded into a command before the program: the flag that BEATING names belongs to somebody on another machine, who
 * lives: it shows another time whenever the command looks at it. A process that beat it by the clock could be kept from
 * doing so on a busy machine, and would then be dead by right.
 */
const fs = require('node:fs');
const { BEATING: flag } = process.env;

const { statSync } = fs;
let beats = 0;
fs.statSync = (path, ...rest) => {
  if (String(path).endsWith(flag)) {
    beats += 2;
    fs.utimesSync(path, beats, beats);
  }
  return statSync(path, ...rest);
};
