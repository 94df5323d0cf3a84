import { writeSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };

/** Runs the program in this process, and gives its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (asksForVersionAlone(args) && isWritten(`${packageJson.version}\n`)) return 0;
  const { start } = await import('./start.ts');
  return start(args, packageJson.version);
}

function asksForVersionAlone([word, ...others]: readonly string[]): boolean {
  return others.length === 0 && (word === '--version' || word === '-V');
}

/** Whether standard output took all of it, at once. Where it did not, whoever starts the whole program is told why. */
function isWritten(line: string): boolean {
  try {
    return writeSync(STDOUT, line) === line.length;
  } catch {
    return false;
  }
}

const STDOUT = 1;
