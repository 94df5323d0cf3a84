import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Files under a folder of the project, without the folder and the ending. */
function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
}

/** Of a document that lies in several files; the test of the whole draws with its parts. */
const PARTS = 'documents/story/';

const sources = namesIn('src/render/', '.ts').filter(name => !name.startsWith(PARTS));

describe('a file of src/render', () => {
  it.each(sources)('has a test that draws with it: %s', name => {
    expect(namesIn('test/render/', '.test.ts')).toContain(name);
    const test = readFileSync(new URL(`test/render/${name}.test.ts`, root), 'utf8');
    const imported = [...test.matchAll(/src\/render\/(.+)\.ts'/g)].map(([, file]) => file);
    expect(imported).toContain(name);
  });
});

describe('a file of screens', () => {
  it('belongs to a test that is there', () => {
    const tests = namesIn('test/render/', '.test.ts');
    const screens = namesIn('test/render/', '.txt').map(name => name.replace('screens/', ''));
    expect(screens.filter(name => !tests.includes(name))).toEqual([]);
  });
});
