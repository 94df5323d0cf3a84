import * as fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import type { Owner } from '../../src/store/lock/owner.ts';
import { documentLockName, parseTemporaryName, sheetName, temporaryName } from '../../src/store/paths.ts';
import { sheetsOn } from '../../src/store/sheets.ts';
import type { Editor } from '../../src/world.ts';
import { textAt, useFolder } from './folder.ts';

const folder = useFolder();
const home = () => folder.path('home');
const at = (name: string) => join(home(), name);
const there = () => fs.readdir(home()).then(names => names.sort());
const marks = () => there().then(names => names.filter(name => name.endsWith('.open')));

const KEY = { id: '20261120113000-7k3m9qx2bd', version: 'v1' };
const ALIVE: Owner = { name: '7-7-aaaaaaaa', lifeOf: () => 'alive' };

/** What is done with the file ends well, unless it gives a text that says how it ended. */
type Writes = (path: string) => Promise<unknown>;
const nothing: Writes = async () => {};

/** A clock that goes on with every look at it, by so many milliseconds. */
function steps(ms: number): () => number {
  let now = 0;
  return () => {
    now += ms;
    return now;
  };
}

function editor(
  work: Writes = nothing,
  owner = ALIVE,
  change: Partial<typeof fs> = {},
  elapsed = steps(60_000),
): Editor {
  const edit = async (path: string) => {
    const how = await work(path);
    return typeof how === 'string' ? how : undefined;
  };
  const disk = { fs: { ...fs, ...change }, home: home() };
  return sheetsOn({ disk, owner, program: { command: 'ed', edit }, elapsed });
}

const writing =
  (text: string | Uint8Array): Writes =>
  path =>
    fs.writeFile(path, text);

async function problemOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.problem : error;
}

async function lay(name: string, text = 'left'): Promise<void> {
  await fs.mkdir(home(), { recursive: true });
  await fs.writeFile(at(name), text);
}

describe('a sheet', () => {
  it('holds the text, gives back what was saved, and goes when that is kept', async () => {
    const seen: (string | undefined)[] = [];
    const sheet = await editor(async path => {
      seen.push(await textAt(path));
      await fs.writeFile(path, '# my new — ☕ text\n');
    }).write(null, '# my old text\n');
    expect(seen).toEqual(['# my old text\n']);
    expect(sheet).toMatchObject({ text: '# my new — ☕ text\n', path: at('reflection.md') });
    await sheet.discard();
    await sheet.discard();
    expect(await there()).toEqual([]);
  });

  it('is for its owner’s eyes only, as is the home, which is made', async () => {
    const { path } = await editor().write(KEY, 'x');
    expect(path).toBe(at(`edit-${KEY.id}.v1.md`));
    if (process.platform === 'win32') return;
    expect([(await fs.stat(home())).mode & 0o777, (await fs.stat(path)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  it('that was emptied is nothing', async () => {
    expect((await editor(writing(' \n')).write(null, 'x')).text).toBeNull();
  });

  it('may have got a byte order mark', async () => {
    expect((await editor(writing('\ufeff# Day')).write(null, 'x')).text).toBe('# Day');
  });

  it('is not opened where it cannot be written', async () => {
    await fs.writeFile(home(), 'a file where the folder should be');
    expect(await problemOf(editor(() => expect.unreachable()).write(null, 'x'))).toMatchObject({
      kind: 'file-failed',
      path: at('reflection.md'),
      operation: 'write',
    });
  });

  it('leaves nothing behind where the disk is full', async () => {
    await fs.mkdir(home());
    const rename = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await problemOf(editor(nothing, ALIVE, { rename }).write(null, 'x'))).toMatchObject({
      kind: 'file-failed',
      code: 'ENOSPC',
    });
    expect(await there()).toEqual([]);
  });

  it('in whose place a folder is cannot be opened, and the folder stays', async () => {
    await fs.mkdir(at('reflection.md'), { recursive: true });
    expect(await problemOf(editor().write(null, 'x'))).toMatchObject({
      kind: 'file-failed',
      path: at('reflection.md'),
      code: 'EISDIR',
    });
    expect(await there()).toEqual(['reflection.md']);
  });
});

describe('an editor that ends', () => {
  const taking = (ms: number) => editor(nothing, ALIVE, {}, steps(ms)).write(null, 'x');

  it('did so at once where it took less than two seconds', async () => {
    expect([(await taking(1_999)).endedAtOnce, (await taking(2_000)).endedAtOnce]).toEqual([true, false]);
  });

  it('left the sheet untouched where it holds what the editor got, be that of an earlier attempt', async () => {
    const untouched = async (work?: Writes) => {
      const sheet = await editor(work).write(null, 'x');
      await sheet.close();
      return sheet.isUntouched;
    };
    expect(await untouched()).toBe(true);
    expect(await untouched(writing('more'))).toBe(false);
    expect(await untouched()).toBe(true);
    expect(await untouched(writing('x'))).toBe(false);
  });

  it('may have its sheet read again, as it is by then', async () => {
    const sheet = await editor().write(null, 'x');
    await fs.writeFile(sheet.path, 'written in a window');
    expect(await sheet.readAgain()).toBe('written in a window');
    await fs.writeFile(sheet.path, ' \n');
    expect(await sheet.readAgain()).toBeNull();
    await fs.writeFile(sheet.path, Buffer.from('café', 'latin1'));
    expect(await problemOf(sheet.readAgain())).toMatchObject({ kind: 'editor-failed', how: 'EILSEQ' });
  });

  it('has the sheet put back that is gone when it is read again, where nothing else holds it', async () => {
    const sheet = await editor().write(null, 'typed');
    await fs.unlink(sheet.path);
    expect(await problemOf(sheet.readAgain())).toMatchObject({ kind: 'editor-failed', how: 'gone' });
    expect(await textAt(sheet.path)).toBe('typed');
  });
});

describe('an editor that fails', () => {
  it('is told of, and the sheet stays as it was left', async () => {
    const failing = async (path: string) => {
      await fs.writeFile(path, 'half a');
      return '3';
    };
    const path = at('reflection.md');
    expect(await problemOf(editor(failing).write(null, 'x'))).toEqual({
      kind: 'editor-failed',
      editor: 'ed',
      how: '3',
      path,
    });
    expect(await textAt(path)).toBe('half a');
    expect(await marks()).toEqual([]);
  });

  it('before anything was written takes a copy away, and only a copy', async () => {
    const failing = editor(async () => 'SIGKILL');
    expect(await problemOf(failing.write(null, 'x', { isCopy: true }))).toMatchObject({ path: null });
    expect(await there()).toEqual([]);
    expect(await problemOf(failing.write(null, 'x'))).toMatchObject({ path: at('reflection.md') });
    expect(await textAt(at('reflection.md'))).toBe('x');
  });

  it('by saving in another encoding loses no sign: the sheet stays', async () => {
    const latin = Buffer.from('café naïef', 'latin1');
    expect(await problemOf(editor(writing(latin)).write(null, 'x'))).toMatchObject({ how: 'EILSEQ' });
    const told: string[] = [];
    const again = editor().write(null, 'x', { resuming: left => told.push(left) });
    expect(await problemOf(again)).toMatchObject({ kind: 'editor-failed', how: 'EILSEQ' });
    expect(told).toEqual([at('reflection.md')]);
    expect(await textAt(at('reflection.md'))).toBe(latin.toString('latin1'));
  });
});

describe('an editor that leaves no file where it was', () => {
  const moving: Writes = path => fs.rename(path, `${path}.new`);

  it('is told of, for what was written may be under another name', async () => {
    expect(await problemOf(editor(moving).write(null, 'x', { isCopy: true }))).toEqual({
      kind: 'editor-failed',
      editor: 'ed',
      how: 'gone',
      path: at('reflection.md'),
    });
    expect(await there()).toEqual(['reflection.md.new']);
  });

  it('takes nothing with it that is nowhere else', async () => {
    await problemOf(editor(moving).write(null, 'typed'));
    expect(await textAt(at('reflection.md'))).toBe('typed');
    await lay('reflection.md');
    await problemOf(editor(moving).write(null, 'other', { isCopy: true }));
    expect(await textAt(at('reflection.md'))).toBe('left');
  });
});

describe('what an earlier attempt left', () => {
  it('is gone on with, and that is said before the editor opens', async () => {
    await problemOf(
      editor(writing('first and more'))
        .write(null, 'first')
        .then(sheet => sheet.close()),
    );
    const told: string[] = [];
    const more = editor(async path => {
      told.push('opened');
      await fs.appendFile(path, ' and more');
    });
    const sheet = await more.write(null, 'second', { resuming: left => told.push(left) });
    expect(sheet.text).toBe('first and more and more');
    expect(told).toEqual([at('reflection.md'), 'opened']);
  });

  it('is gone on with whatever its number', async () => {
    await lay('reflection-2.md');
    expect(await editor().write(null, 'x')).toMatchObject({ text: 'left', path: at('reflection-2.md') });
  });

  it.each(['', ' \n', 'text'])('is nothing where it says nothing, or the same: %j', async left => {
    await lay('reflection.md', left);
    const sheet = await editor().write(null, 'text', { resuming: () => expect.unreachable() });
    expect(sheet.text).toBe('text');
  });

  it('is gone on with only as long as the version is the same', async () => {
    const told: string[] = [];
    const failing = editor(async path => {
      await fs.appendFile(path, '+');
      return '1';
    });
    for (const version of ['v1', 'v1', 'v2']) {
      await problemOf(
        failing.write({ ...KEY, version }, `text ${version}`, {
          isCopy: true,
          resuming: path => told.push(`resuming ${basename(path)}`),
          outdated: path => told.push(`outdated ${basename(path)}`),
        }),
      );
    }
    const old = sheetName(KEY);
    expect(told).toEqual([`resuming ${old}`, `outdated ${old}`]);
    expect(await textAt(at(old))).toBe('text v1++');
    expect(await textAt(at(sheetName({ ...KEY, version: 'v2' })))).toBe('text v2+');
  });

  it('is told of in whichever number and version, but not where it is of something else', async () => {
    const stem = `edit-${KEY.id}`;
    const outdated = [`${stem}.md`, `${stem}.v0-2.md`, `${stem}.v12.md`];
    const others = [`${stem}s.v0.md`, `${stem}-a.v0.md`, `${stem}.v1-2.md`, 'reflection.md'];
    for (const name of [...outdated, ...others]) await lay(name, 'text');
    const told: string[] = [];
    await editor().write(KEY, 'text', { outdated: path => told.push(basename(path)) });
    expect(told.sort()).toEqual(outdated.sort());
  });
});

describe('a sheet on which nothing was written', () => {
  it('is not used for another text within a day, as a window may still show it', async () => {
    await lay('reflection.md', 'x');
    const sheet = await editor().write(null, 'x');
    expect(sheet.path).toBe(at('reflection-2.md'));
    await sheet.discard();
    await fs.utimes(at('reflection.md'), new Date(0), new Date(0));
    expect((await editor().write(null, 'x')).path).toBe(at('reflection.md'));
  });
});

describe('two editors at once', () => {
  it('have a sheet each, until one lets go of it', async () => {
    const first = await editor().write(null, 'mine');
    const [second, third] = await Promise.all([editor().write(null, 'mine'), editor().write(null, 'mine')]);
    const paths = [first, second, third].map(({ path }) => path);
    expect(paths.sort()).toEqual(['reflection-2.md', 'reflection-3.md', 'reflection.md'].map(at));
    await first.close();
    expect((await editor().write(null, 'x')).path).toBe(at('reflection.md'));
  });

  it('keep apart also where one was only closed, and leave no mark', async () => {
    const [first, second] = [await editor().write(KEY, 'mine'), await editor().write(KEY, 'mine')];
    expect(await marks()).toHaveLength(2);
    await first.close();
    await second.discard();
    expect(await there()).toEqual([basename(first.path)]);
  });

  it('have nothing left between them when one was killed, not even what it was just writing', async () => {
    const dead = '8-1-bbbbbbbb';
    const lives: Owner = { ...ALIVE, lifeOf: name => (name === dead ? 'dead' : 'alive') };
    const sheet = sheetName(KEY);
    const half = temporaryName(sheet).replace(/\d+(?=-[^-]*$)/, '8');
    const ofAnother = temporaryName(sheet).replace(/\d+(?=-[^-]*$)/, '88');
    expect([half, ofAnother].every(name => parseTemporaryName(name) !== undefined)).toBe(true);
    for (const name of [sheet, half, ofAnother, documentLockName(sheet, dead)]) await lay(name);
    const opened = await editor(nothing, lives).write(KEY, 'x');
    expect(opened).toMatchObject({ path: at(sheet), text: 'left' });
    await opened.discard();
    expect(await there()).toEqual([ofAnother]);
  });

  it('keep apart from one that cannot be seen from here, for a day', async () => {
    const elsewhere: Owner = { ...ALIVE, lifeOf: () => 'unknown' };
    const open = () => editor(nothing, elsewhere).write(null, 'x');
    await open();
    const second = await open();
    expect(second.path).toBe(at('reflection-2.md'));
    await second.discard();
    for (const name of await there()) await fs.utimes(at(name), new Date(0), new Date(0));
    expect((await open()).path).toBe(at('reflection.md'));
  });
});
