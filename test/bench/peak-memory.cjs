const { readFileSync, writeSync } = require('node:fs');

/** Loaded into a child before its program: tells on descriptor 3, at the end, how many bytes it held at its peak. */
process.on('exit', () => writeSync(3, String(peak())));

/**
 * Linux counts what the parent held at the start into `maxRSS` of its child, so there the peak of this process alone
 * is read from elsewhere.
 */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kibibytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kibibytes) * 1024;
}
