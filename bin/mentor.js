#!/usr/bin/env node
const { run } = require('../dist/mentor.cjs');

// An event loop that runs dry before the program has ended was cut off: the person closed the terminal.
process.exitCode = 130;
run(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
