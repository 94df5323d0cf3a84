import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Journal, withSession } from '../../src/domain/journal.ts';
import { fileIntakeDraft } from '../../src/store/draft-store.ts';
import { fileJournal } from '../../src/store/journal-store.ts';
import { type Failure, failingFs } from './failing-fs.ts';
import { textAt, useFolder } from './folder.ts';
import { draft, sessionWith } from './samples.ts';

const folder = useFolder();
const path = () => folder.path('home/journal.json');
const add = (id: string) => (journal: Journal) => withSession(journal, sessionWith({ id }));
const filesLeft = async () => (await fs.readdir(folder.path('home')).catch(() => [])).sort();

/** Runs an act with its first operation failing, then its second, and so on, until there is none left to fail. */
async function failEachOperation(
  act: (failure: Failure) => Promise<readonly string[]>,
  how: Omit<Failure, 'nth'>,
) {
  const failed: (string | undefined)[] = [];
  for (let nth = 1; nth < 50; nth += 1) {
    const tried = await act({ ...how, nth });
    if (tried.length < nth) return failed;
    failed.push(tried[nth - 1]);
  }
  throw new Error('There is no end to it');
}

const UPDATE = [
  'readFile',
  'realpath',
  'mkdir',
  'open',
  'writeFile',
  'sync',
  'close',
  'rename',
  'open',
  'sync',
  'close',
];

describe('a journal on a disk that fails', () => {
  it.each([
    ['before', 'EIO'],
    ['after', 'EIO'],
    ['half-way', 'ENOSPC'],
  ] as const)(
    'holds the old or the new, and no other file is left, failing %s with %s',
    async (when, code) => {
      const failed = await failEachOperation(
        async failure => {
          await fs.rm(folder.path('home'), { recursive: true, force: true });
          await fileJournal(fs, path()).update(add('first'));
          const old = await textAt(path());

          const { fs: failing, tried } = failingFs(failure);
          const outcome = await fileJournal(failing, path())
            .update(add('second'))
            .catch((error: unknown) => error);
          const now = await textAt(path());
          const sessions = (await fileJournal(fs, path()).read()).sessions.map(({ id }) => id);

          if (tried.length < failure.nth) {
            expect(sessions).toEqual(['first', 'second']);
            return tried;
          }
          const doing = failure.nth === 1 ? 'read' : 'write';
          expect(outcome).toMatchObject({ problem: { kind: 'file-failed', path: path(), doing, code } });
          if (now !== old) expect(sessions).toEqual(['first', 'second']);
          expect(await filesLeft()).toEqual(['journal.json']);
          return tried;
        },
        { when, code },
      );
      expect(failed).toEqual(UPDATE);
    },
  );

  it('is not there, or whole, when the first of all updates fails', async () => {
    const failed = await failEachOperation(
      async failure => {
        await fs.rm(folder.path('home'), { recursive: true, force: true });
        const { fs: failing, tried } = failingFs(failure);
        await fileJournal(failing, path())
          .update(add('first'))
          .catch(() => undefined);
        expect((await filesLeft()).filter(name => name !== 'journal.json')).toEqual([]);
        const journal = await fileJournal(fs, path()).read();
        expect(journal.sessions.length).toBe((await textAt(path())) === undefined ? 0 : 1);
        return tried;
      },
      { when: 'before', code: 'EIO' },
    );
    expect(failed).toContain('readlink');
  });

  it.each(['EPERM', 'EISDIR', 'EINVAL'])('is saved where a folder cannot be synced (%s)', async code => {
    await fs.mkdir(folder.path('home'));
    await fs.writeFile(path(), '{"format":"mentor-journal","version":1}');
    const { fs: failing, tried } = failingFs({ nth: UPDATE.lastIndexOf('sync') + 1, code, when: 'before' });
    await fileJournal(failing, path()).update(add('first'));
    expect(tried).toEqual(UPDATE);
    expect((await fileJournal(fs, path()).read()).sessions).toHaveLength(1);
  });

  it('keeps the first failure when clearing up fails as well', async () => {
    const { fs: failing } = failingFs({ nth: 99, code: 'EIO', when: 'before' });
    const failure = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
    const store = fileJournal(
      { ...failing, rename: () => failure('EXDEV'), unlink: () => failure('EACCES') },
      path(),
    );
    await expect(store.update(add('first'))).rejects.toMatchObject({ problem: { code: 'EXDEV' } });
  });

  it('lets an error that is not of the file system through as it is', async () => {
    const store = fileJournal(
      { ...fs, readFile: () => Promise.reject(new TypeError('a fault of ours')) },
      path(),
    );
    await expect(store.read()).rejects.toThrow(TypeError);
  });
});

describe('a draft on a disk that fails', () => {
  it('is there or taken away', async () => {
    const failed = await failEachOperation(
      async failure => {
        await fileIntakeDraft(fs, path()).update(() => draft);
        const { fs: failing, tried } = failingFs(failure);
        await fileIntakeDraft(failing, path())
          .update(() => null)
          .catch(() => undefined);
        const left = await fileIntakeDraft(fs, path()).read();
        expect([draft, null]).toContainEqual(left);
        expect(await filesLeft()).toEqual(left === null ? [] : ['journal.json']);
        return tried;
      },
      { when: 'before', code: 'EIO' },
    );
    expect(failed).toEqual(['readFile', 'realpath', 'unlink', 'open', 'sync', 'close']);
  });
});
