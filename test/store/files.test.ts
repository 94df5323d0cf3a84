import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { filesOn } from '../../src/store/files.ts';
import { textAt, useFolder } from './folder.ts';

const folder = useFolder();
const refusedBecause = (problem: object) => expect.objectContaining({ problem });

async function* noChunks(): AsyncGenerator<Uint8Array> {}
const nowhere = () => [];
const files = filesOn(fs, noChunks, nowhere);

describe('reading a file', () => {
  it('gives the text that an older PowerShell wrote, which is UTF-16', async () => {
    const path = folder.path('export.json');
    await fs.writeFile(path, Buffer.from('\ufeffCafé', 'utf16le'));
    expect(await files.read(path)).toBe('Café');
  });

  it('gives its text without a byte order mark', async () => {
    await fs.writeFile(folder.path('answers.json'), '\uFEFF{"rôle": "dévéloppeur"}\n');
    expect(await files.read(folder.path('answers.json'))).toBe('{"rôle": "dévéloppeur"}\n');
  });

  it('is refused where there is none, and where it is a folder', async () => {
    const path = folder.path('none.json');
    await expect(files.read(path)).rejects.toEqual(refusedBecause({ kind: 'file-not-found', path }));
    await expect(files.read(folder.path('.'))).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: folder.path('.'), operation: 'read', code: 'EISDIR' }),
    );
  });

  it('gives all of standard input for -, also where a chunk ends inside a letter', async () => {
    const bytes = Buffer.from('\uFEFFwat ik leerde: één ding\nen nog één');
    const chunks = async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
      yield ' — klaar';
    };
    const piped = filesOn(fs, chunks, nowhere);
    expect(await piped.read('-')).toBe('wat ik leerde: één ding\nen nog één — klaar');
    expect(await files.read('-')).toBe('');
  });

  it('tells that standard input failed', async () => {
    const chunks = async function* () {
      yield 'half';
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    };
    const broken = filesOn(fs, chunks, nowhere);
    await expect(broken.read('-')).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: '-', operation: 'read', code: 'EIO' }),
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

  it('is refused beforehand where that can be seen, and writes nothing', async () => {
    const [there, fresh, lost] = ['there.md', 'new.md', 'missing/new.md'].map(name => folder.path(name));
    await fs.writeFile(there ?? '', 'mine');
    const refused = (path = '', replace = false) => files.refuseUnwritable(path, { replace });
    const failed = (path = '', code = '') =>
      refusedBecause({ kind: 'file-failed', path, operation: 'write', code });
    await expect(refused(there)).rejects.toEqual(refusedBecause({ kind: 'file-exists', path: there ?? '' }));
    await expect(refused(folder.path('.'))).rejects.toEqual(failed(folder.path('.'), 'EISDIR'));
    await expect(refused(lost)).rejects.toEqual(failed(lost, 'ENOENT'));
    await refused(there, true);
    await refused(fresh);
    expect(await folder.names()).toEqual(['there.md']);
  });

  it.each([true, false])('is refused where its folder is missing (replacing: %s)', async replace => {
    const path = folder.path('missing/summary.md');
    await expect(files.write(path, 'new', { replace })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, operation: 'write', code: 'ENOENT' }),
    );
    expect(await folder.names()).toEqual([]);
  });

  it.each([true, false])('is refused where a folder has that name (replacing: %s)', async replace => {
    const path = folder.path('summary.md');
    await fs.mkdir(path);
    await expect(files.write(path, 'new', { replace })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, operation: 'write', code: 'EISDIR' }),
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
      nowhere,
    );
    await expect(full.write(path, 'new', { replace: false })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path, operation: 'write', code: 'ENOSPC' }),
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

  it.each([231, 255])('does so for a name of %i bytes, the longest that disks take', async bytes => {
    const name = `${'é'.repeat((bytes - 5) / 2)}.json`;
    const path = folder.path(name);
    await files.write(path, 'old', { replace: false });
    await files.write(path, 'new', { replace: true });
    expect(await textAt(path)).toBe('new');
    expect(await folder.names()).toEqual([name]);
  });

  it.skipIf(!existsSync('/dev/full'))('writes into a device and leaves the device there', async () => {
    const careful = filesOn(
      { ...fs, rename: () => Promise.reject(new Error('This would do away with the device')) },
      noChunks,
      nowhere,
    );
    await careful.write('/dev/null', 'gone', { replace: true });
    await expect(careful.write('/dev/full', 'new', { replace: true })).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: '/dev/full', operation: 'write', code: 'ENOSPC' }),
    );
  });
});

describe('a text that could not be kept', () => {
  const wanting = (...names: string[]) => filesOn(fs, noChunks, () => names.map(name => folder.path(name)));

  it('goes to the first place that takes it, for the owner alone', async () => {
    await fs.mkdir(folder.path('temporary'));
    const rescuing = wanting('missing/a.json', 'temporary/a.json', 'b.json');
    expect(await rescuing.rescue('wat ik leerde')).toBe(folder.path('temporary/a.json'));
    expect(await textAt(folder.path('temporary/a.json'))).toBe('wat ik leerde');
    expect((await fs.stat(folder.path('temporary/a.json'))).mode & 0o777).toBe(0o600);
    expect(await folder.names()).toEqual(['temporary']);
  });

  it('takes the place of no other text', async () => {
    await fs.writeFile(folder.path('a.json'), 'mine');
    expect(await wanting('a.json', 'b.json').rescue('new')).toBe(folder.path('b.json'));
    expect(await textAt(folder.path('a.json'))).toBe('mine');
  });

  it('is nowhere where there is no room, and leaves nothing behind', async () => {
    await fs.writeFile(folder.path('a.json'), 'mine');
    expect(await wanting('a.json', 'missing/b.json').rescue('new')).toBeNull();
    expect(await wanting().rescue('new')).toBeNull();
    expect(await folder.names()).toEqual(['a.json']);
  });

  it('asks where it may go only then', async () => {
    let asked = 0;
    const asking = filesOn(fs, noChunks, () => {
      asked += 1;
      return [];
    });
    await asking.write(folder.path('summary.md'), 'text', { replace: false });
    expect(asked).toBe(0);
    await asking.rescue('text');
    expect(asked).toBe(1);
  });
});
