import * as fs from 'node:fs/promises';
import { dirname, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CurrentUser, hindranceAt } from '../../src/store/hindrance.ts';
import { useFolder } from './folder.ts';

const folder = useFolder();
const here = (name = '.') => folder.path(name);

/** Somebody else than the one to whom all files here belong, which they may not use. */
const closed = { ...fs, access: () => Promise.reject(new Error('closed')) };
async function somebodyElse(): Promise<CurrentUser & { readonly uid: number }> {
  const { uid } = await fs.stat(here());
  return { uid: uid + 1, homedir: here('person'), home: here('person/mentor') };
}

const failed = (path: string, code: string, operation: 'read' | 'write' = 'write') =>
  ({ kind: 'file-failed', path, code, operation }) as const;

async function makeFile(name: string): Promise<string> {
  await fs.mkdir(dirname(here(name)), { recursive: true });
  await fs.writeFile(here(name), 'x');
  return here(name);
}

describe.skipIf(process.platform === 'win32')('what belongs to somebody else', () => {
  const ofAnother = async (name: string, operation?: 'read' | 'write', person?: Partial<CurrentUser>) =>
    hindranceAt(closed, failed(here(name), 'EACCES', operation), { ...(await somebodyElse()), ...person });

  it('is told with its owner, and is the person’s own with the whole home', async () => {
    const path = await makeFile('person/mentor/journal.json');
    const { uid } = await fs.stat(path);
    const told = { kind: 'of-another', uid, mine: here('person/mentor') };
    expect(await ofAnother('person/mentor/journal.json', 'read')).toEqual({ ...told, path });
    expect(await ofAnother('person/mentor/journal.json', 'write')).toEqual({ ...told, path: dirname(path) });
    expect(await ofAnother('person/mentor/changes/x.json')).toEqual({ ...told, path: dirname(path) });
  });

  it('is the first of it that is there, also above the home', async () => {
    await fs.mkdir(here('person/share'), { recursive: true });
    const person = { home: here('person/share/mentor') };
    const path = here('person/share');
    expect(await ofAnother('person/share/mentor/journal.json', 'write', person)).toMatchObject({
      path,
      mine: path,
    });
  });

  it('is not to be taken from the system, which has no folder that only its owner can read', async () => {
    await fs.mkdir(here('srv/mentor'), { recursive: true });
    const person = { home: here('srv/mentor') };
    await fs.chmod(here('srv/mentor'), 0o755);
    expect(await ofAnother('srv/mentor/journal.json', 'write', person)).toMatchObject({ mine: null });
    await fs.chmod(here('srv/mentor'), 0o700);
    expect(await ofAnother('srv/mentor/journal.json', 'write', person)).toMatchObject({
      mine: here('srv/mentor'),
    });
    const outside = { path: here('srv'), mine: null };
    expect(await ofAnother('srv/x.md')).toMatchObject(outside);
    const service = { homedir: parse(here()).root };
    expect(await ofAnother('srv/x.md', 'write', service)).toMatchObject(outside);
  });

  it('is never all that a person has', async () => {
    await fs.mkdir(here('person'), { recursive: true });
    await fs.chmod(here('person'), 0o700);
    expect(await ofAnother('person/x.md')).toMatchObject({ path: here('person'), mine: null });
    expect(await ofAnother('person/x.md', 'write', { home: here() })).toMatchObject({ mine: null });
  });

  it('is nothing to tell where the person may use it, where it is their own, and to root', async () => {
    const path = await makeFile('person/mentor/journal.json');
    const { uid } = await fs.stat(path);
    expect(await hindranceAt(fs, failed(path, 'EACCES', 'read'), await somebodyElse())).toBeNull();
    expect(await ofAnother('person/mentor/journal.json', 'read', { uid })).toBeNull();
    expect(await ofAnother('person/mentor/journal.json', 'read', { uid: null })).toBeNull();
  });
});

it('is never another’s to root, who may use everything', async () => {
  const path = await makeFile('person/mentor/journal.json');
  const ofUser7 = {
    ...closed,
    stat: async () => Object.assign(await fs.stat(path), { uid: 7 }),
  } as unknown as typeof fs;
  const person = await somebodyElse();
  expect(await hindranceAt(ofUser7, failed(path, 'EPERM'), { ...person, uid: 0 })).toBeNull();
  expect(await hindranceAt(ofUser7, failed(path, 'EPERM'), { ...person, uid: 8 })).toMatchObject({ uid: 7 });
});

describe('a file that cannot be made', () => {
  const hindrance = async (name: string, code = 'ENOENT') =>
    hindranceAt(fs, failed(here(name), code), await somebodyElse());

  it('lacks a folder: the first that is not there', async () => {
    expect(await hindrance('a/b/x.md')).toEqual({ kind: 'missing-folder', path: here('a') });
  });

  it('lacks none where its folder is there, and takes nothing', async () => {
    expect(await hindrance('x.md')).toEqual({ kind: 'takes-nothing', path: here('.').replace(/\/\.$/, '') });
  });

  it('lacks none in the home, of which the program makes the folders', async () => {
    await fs.mkdir(here('person'));
    expect(await hindrance('person/mentor/changes/x.json')).toEqual({
      kind: 'takes-nothing',
      path: here('person'),
    });
  });

  it.skipIf(process.platform === 'win32')('may have a link before it that leads nowhere', async () => {
    await fs.symlink('gone/away', here('link'));
    const link = { kind: 'dead-link', path: here('link'), target: here('gone/away') };
    expect(await hindrance('link')).toEqual(link);
    expect(await hindrance('link/mentor/x.json')).toEqual(link);
  });

  it('may have a file where a folder should be', async () => {
    const path = await makeFile('file');
    expect(await hindrance('file/deep/x.md', 'ENOTDIR')).toEqual({ kind: 'no-folder', path });
    expect(await hindrance('x.md', 'ENOTDIR')).toBeNull();
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('has nothing to be seen in its way for %s', async code => {
    expect(await hindrance('a/x.md', code)).toBeNull();
  });
});
