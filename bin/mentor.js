#!/usr/bin/env node
import { run } from '../dist/mentor.cjs';

// An event loop that runs dry before the program has ended was cut off by the person closing the terminal.
process.exitCode = 130;
process.exitCode = await run(process.argv.slice(2));
