/** Builds the evaluation and runs it: `npm run evaluate`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const folder = await mkdtemp(join(tmpdir(), 'mentor-evaluation-'));
try {
  const file = join(folder, 'evaluate.mjs');
  const input = fileURLToPath(new URL('evaluate.ts', import.meta.url));
  await build({ input, platform: 'node', logLevel: 'silent', output: { file, format: 'esm' } });
  const { evaluate } = await import(pathToFileURL(file).href);
  process.stdout.write(`${evaluate(fileURLToPath(new URL('.', import.meta.url)))}\n`);
} finally {
  await rm(folder, { recursive: true });
}
