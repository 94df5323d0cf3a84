import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leaveNothingRunning, mentor } from './support/mentor.ts';
import { usePlaces } from './support/places.ts';

const places = usePlaces();
leaveNothingRunning();

const dist = new URL('../../dist/', import.meta.url);
const preload = fileURLToPath(new URL('support/child-process-loaded.cjs', import.meta.url));

describe('what is built', () => {
  it('is without the libraries of prompts that are never put', () => {
    const licences = readFileSync(new URL('THIRD-PARTY-LICENSES.txt', dist), 'utf8');
    const names = [...licences.matchAll(/^Name: (.+)$/gm)].map(([, name]) => name);
    expect(names).toContain('@inquirer/core');
    expect(names.filter(name => /iconv|chardet|external-editor/.test(name ?? ''))).toEqual([]);
  });

  it('is small enough to be read in a moment', () => {
    const chunks = readdirSync(dist).filter(name => name.endsWith('.cjs'));
    const largest = Math.max(...chunks.map(name => readFileSync(new URL(name, dist)).length));
    expect(largest).toBeLessThan(300_000);
  });

  it.each([[['--version']], [['--help']], [['list']], [['log', 'About saying no']], [['doctor']]])(
    'starts other programs only where it has to: not for %j',
    async words => {
      const { code, complaint } = await mentor(await places.empty(), words, { preload });
      expect(code).toBe(0);
      expect(complaint).not.toContain('child_process');
    },
  );

  it('starts the editor of somebody who wants one', async () => {
    const { complaint } = await mentor(await places.empty(), ['log', '--edit'], {
      preload,
      env: { EDITOR: `"${process.execPath}" -e 0` },
    });
    expect(complaint).toContain('child_process');
  });
});
