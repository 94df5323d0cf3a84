import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const SOURCE = fileURLToPath(new URL('made-up.ts', import.meta.url));

/** What makes journals of any size (`madeUpJournal`), built into this folder: the oldest Node reads no TypeScript. */
export async function journalMaker(folder) {
  const file = join(folder, 'made-up.mjs');
  await build({ input: SOURCE, platform: 'node', logLevel: 'warn', output: { file } });
  const { madeUpJournal } = await import(pathToFileURL(file).href);
  return madeUpJournal;
}
