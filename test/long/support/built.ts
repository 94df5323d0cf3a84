import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds the program where what is built is missing, or older than its source. */
export function setup(): void {
  const built = timesIn('dist');
  const source = [...timesIn('src'), ...['package.json', 'build.js'].map(timeOf)];
  if (built.length > 0 && Math.min(...built) >= Math.max(...source)) return;
  execFileSync(process.execPath, ['build.js'], { cwd: root, stdio: 'ignore' });
}

function timesIn(folder: string): readonly number[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => timeOf(join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

function timeOf(path: string): number {
  return statSync(join(path.startsWith(root) ? '' : root, path)).mtimeMs;
}
