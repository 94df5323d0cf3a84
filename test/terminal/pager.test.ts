import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pagerCommand, personsPager } from '../../src/terminal/pager.ts';
import { useFolder } from '../store/folder.ts';

const folder = useFolder();
const { platform } = process;

describe('which pager there is', () => {
  it.each([
    [null, 'less -FIRX'],
    ['most', 'most'],
    ['', undefined],
  ])('follows %j', (preferred, command) => {
    expect(pagerCommand({ preferred, platform: 'linux' })).toBe(command);
  });

  it('is none on Windows unless one is preferred', () => {
    expect(pagerCommand({ preferred: null, platform: 'win32' })).toBeUndefined();
    expect(pagerCommand({ preferred: 'less', platform: 'win32' })).toBe('less');
  });
});

describe('a pager', () => {
  /** One that is this script, with the path of a file beside it as its argument. */
  async function pagerThat(script: string) {
    const [program, file] = [folder.path('pager.cjs'), folder.path('read.json')];
    await writeFile(program, script);
    const command = [process.execPath, program, file].map(word => `"${word}"`).join(' ');
    const pager = personsPager({ preferred: command, env: process.env, platform });
    if (pager === undefined) throw new Error('There is no pager');
    return { pager, read: async () => JSON.parse(await readFile(file, 'utf8')) };
  }

  const KEEPS = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const { LESSHISTFILE, LESSCHARSET } = process.env;
    writeFileSync(process.argv[2], JSON.stringify({ text: readFileSync(0, 'utf8'), LESSHISTFILE, LESSCHARSET }));
  `;

  it('gets the text, and is told to keep no history of what is searched', async () => {
    const { pager, read } = await pagerThat(KEEPS);
    expect(await pager('één\nlijn')).toBe(true);
    expect(await read()).toMatchObject({ text: 'één\nlijn\n', LESSHISTFILE: '-', LESSCHARSET: 'utf-8' });
  });

  it('may end before it has read all', async () => {
    const { pager } = await pagerThat('process.exit(0)');
    expect(await pager('a long line\n'.repeat(100_000))).toBe(true);
  });

  it('has failed where it ends badly, or is not there', async () => {
    const { pager } = await pagerThat('process.exit(1)');
    expect(await pager('text')).toBe(false);
    const missing = personsPager({ preferred: folder.path('no-such-pager'), env: {}, platform });
    expect(await missing?.('text')).toBe(false);
  });

  it('has Ctrl-C for itself, and only as long as it is there', async () => {
    const before = process.listenerCount('SIGINT');
    const { pager } = await pagerThat('setTimeout(() => {}, 300)');
    const reading = pager('text');
    await expect.poll(() => process.listenerCount('SIGINT'), { interval: 5 }).toBe(before + 1);
    await reading;
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
