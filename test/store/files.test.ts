import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { filesOn } from '../../src/store/files.ts';
import { textAt, useFolder } from './folder.ts';

const folder = useFolder();
const refusedBecause = (problem: object) => expect.objectContaining({ problem });

async function* noChunks(): AsyncGenerator<Uint8Array> {}
const files = filesOn(fs, noChunks);

describe('reading a file', () => {
  it('gives its text without a byte order mark', async () => {
    await fs.writeFile(folder.path('answers.json'), '\uFEFF{"rôle": "dévéloppeur"}\n');
    expect(await files.read(folder.path('answers.json'))).toBe('{"rôle": "dévéloppeur"}\n');
  });

  it('is refused where there is none, and where it is a folder', async () => {
    const path = folder.path('none.json');
    await expect(files.read(path)).rejects.toEqual(refusedBecause({ kind: 'file-not-found', path }));
    await expect(files.read(folder.path('.'))).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: folder.path('.'), doing: 'read', code: 'EISDIR' }),
    );
  });

  it('gives all of standard input for -, also where a chunk ends inside a letter', async () => {
    const bytes = Buffer.from('\uFEFFwat ik leerde: één ding\nen nog één');
    const piped = filesOn(fs, async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
      yield ' — klaar';
    });
    expect(await piped.read('-')).toBe('wat ik leerde: één ding\nen nog één — klaar');
    expect(await files.read('-')).toBe('');
  });

  it('tells that standard input failed', async () => {
    const broken = filesOn(fs, async function* () {
      yield 'half';
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    });
    await expect(broken.read('-')).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: '-', doing: 'read', code: 'EIO' }),
    );
  });
});

describe('writing a new file', () => {
  it("writes it for the owner's eyes only", async () => {
    const path = folder.path('summary.md');
    await files.write(path, '# Groei\n', { replace: false });
    expect(await fs.readFile(path, 'utf8')).toBe('# Groei\n');
    expect((await fs.stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is refused where something is there already, which stays as it was', async () => {
    const path = folder.path('summary.md');
    await fs.writeFile(path, 'mine');
    await expect(files.write(path, 'new', { replace: false })).rejects.toEqual(
      refusedBecause({ kind: 'file-exists', path }),
    );
    expect(await textAt(path)).toBe('mine');
  });

  it.each([true, false])('is refused where its folder is missing (replacing: %s)', async replace => {
    const path = folder.path('missing/summary.md');
    await expect(files.write(path, 'new', { replace })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, doing: 'write', code: 'ENOENT' }),
    );
    expect(await folder.names()).toEqual([]);
  });

  it.each([true, false])('is refused where a folder has that name (replacing: %s)', async replace => {
    const path = folder.path('summary.md');
    await fs.mkdir(path);
    await expect(files.write(path, 'new', { replace })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, doing: 'write', code: 'EISDIR' }),
    );
    expect(await folder.names()).toEqual(['summary.md']);
  });

  it('leaves nothing behind when the disk is full', async () => {
    const path = folder.path('summary.md');
    const full = filesOn(
      {
        ...fs,
        open: async (...args) => {
          const file = await fs.open(...args);
          return {
            writeFile: async text => {
              await file.writeFile(text.slice(0, 2));
              throw Object.assign(new Error('full'), { code: 'ENOSPC' });
            },
            sync: () => file.sync(),
            close: () => file.close(),
          };
        },
      },
      noChunks,
    );
    await expect(full.write(path, 'new', { replace: false })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, doing: 'write', code: 'ENOSPC' }),
    );
    expect(await folder.names()).toEqual([]);
  });
});

describe('replacing a file', () => {
  it('puts the new text in its place, or makes the file', async () => {
    const path = folder.path('summary.md');
    await files.write(path, 'old', { replace: true });
    await files.write(path, 'new', { replace: true });
    expect(await textAt(path)).toBe('new');
    expect(await folder.names()).toEqual(['summary.md']);
  });

  it.skipIf(!existsSync('/dev/full'))('writes into a device and leaves the device there', async () => {
    const careful = filesOn(
      { ...fs, rename: () => Promise.reject(new Error('This would do away with the device')) },
      noChunks,
    );
    await careful.write('/dev/null', 'gone', { replace: true });
    await expect(careful.write('/dev/full', 'new', { replace: true })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: '/dev/full', doing: 'write', code: 'ENOSPC' }),
    );
  });
});
