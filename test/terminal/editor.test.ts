import * as fs from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { makeFolder } from '../../src/store/disk/folders.ts';
import { thisOwner } from '../../src/store/lock/owner.ts';
import { personsEditor } from '../../src/terminal/editor.ts';
import { editorCommand, launchOf, wordsOf } from '../../src/terminal/editor-command.ts';
import type { SheetOwner } from '../../src/terminal/open-sheet.ts';
import { writeSheet } from '../../src/terminal/sheet-files.ts';
import type { Editor, Sheet } from '../../src/world.ts';

const folders: string[] = [];
const sheets: Sheet[] = [];

afterEach(async () => {
  for (const sheet of sheets.splice(0)) await sheet.discard();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A home that is not there yet, and an editor that is a program of one line; `file` is what it was given. */
async function desk(program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mentor editor '));
  folders.push(folder);
  const home = join(folder, 'home');
  const script = join(folder, 'my editor.cjs');
  await writeFile(script, `const fs = require('node:fs');\nconst file = process.argv.at(-1);\n${program}\n`);
  const command = `"${process.execPath}" "${script}"`;
  return { home, path: join(home, 'note.md'), editor: editorFor(home, command), command };
}

function editorFor(home: string, command: string, by: SheetOwner = thisOwner()): Editor {
  const setup = { env: { EDITOR: command }, platform: process.platform, terminal: false, stdoutIsTTY: false };
  const owner = async () => by;
  const editor = personsEditor({ ...setup, home, makeHome: () => makeFolder(fs, home), owner });
  if (editor === undefined) throw new Error('There is no editor');
  return {
    write: async (...writing) => {
      const sheet = await editor.write(...writing);
      sheets.push(sheet);
      return sheet;
    },
  };
}

async function problemOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.problem : error;
}

describe('an editor', () => {
  it('is given the text, and gives back what was saved', async () => {
    const { editor, path } = await desk(
      "fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('old', 'new — ☕'));",
    );
    const sheet = await editor.write('note.md', '# my old text\n');
    expect(sheet).toMatchObject({ text: '# my new — ☕ text\n', path });
    expect(await readFile(path, 'utf8')).toBe(sheet.text);
    await sheet.discard();
    await sheet.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('finds a file that only its owner can read, in a folder of the same kind', async () => {
    const { editor, home, path } = await desk('');
    await editor.write('note.md', 'x');
    if (process.platform === 'win32') return;
    expect([(await stat(home)).mode & 0o777, (await stat(path)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('may put another file in the place of the one it was given', async () => {
    const { editor } = await desk("fs.writeFileSync(file + '~', 'other');fs.renameSync(file + '~', file);");
    expect((await editor.write('note.md', 'x')).text).toBe('other');
  });

  it('leaves nothing where it empties the file', async () => {
    const { editor, home } = await desk("fs.writeFileSync(file, ' \\n');");
    const sheet = await editor.write('note.md', 'x');
    expect(sheet.text).toBeNull();
    await sheet.discard();
    expect(await readdir(home)).toEqual([]);
  });

  it('that fails is told of, and the file stays as it was left', async () => {
    const { editor, path, command } = await desk("fs.writeFileSync(file, 'half a');process.exit(3);");
    expect(await problemOf(editor.write('note.md', 'x'))).toEqual({
      kind: 'editor-failed',
      editor: command,
      how: '3',
      path,
    });
    expect(await readFile(path, 'utf8')).toBe('half a');
  });

  it('that fails before anything was written takes a copy away, and only a copy', async () => {
    const { editor, path } = await desk('process.exit(3);');
    expect(await problemOf(editor.write('note.md', 'x', { isCopy: true }))).toMatchObject({ path: null });
    await expect(readFile(path)).rejects.toThrow('ENOENT');
    expect(await problemOf(editor.write('note.md', 'x'))).toMatchObject({ path });
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it.skipIf(process.platform === 'win32')('that is killed is told of, and the file stays', async () => {
    const { editor, path } = await desk("process.kill(process.pid, 'SIGKILL');setInterval(() => {}, 1000);");
    expect(await problemOf(editor.write('note.md', 'x'))).toMatchObject({ how: 'SIGKILL' });
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it('that is not there is told of, and the file stays', async () => {
    const { home, path } = await desk('');
    const problem = await problemOf(editorFor(home, 'no-such-editor-here --fast').write('note.md', 'x'));
    expect(problem).toMatchObject({ kind: 'editor-failed', editor: 'no-such-editor-here --fast', path });
    if (process.platform !== 'win32') expect(problem).toMatchObject({ how: 'ENOENT' });
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it('goes on with what an earlier attempt left, and says so before it opens', async () => {
    const { editor, home, path } = await desk(
      "fs.appendFileSync(file, ' and more');process.exit(fs.existsSync(file + '.ok') ? 0 : 1);",
    );
    await problemOf(editor.write('note.md', 'first'));
    await writeFile(`${path}.ok`, '');
    const told: [string, string][] = [];
    const sheet = await editor.write('note.md', 'second', { resuming: left => told.push([left, 'told']) });
    expect(sheet.text).toBe('first and more and more');
    expect(told).toEqual([[path, 'told']]);
    await sheet.discard();
    expect(await readdir(home)).toEqual(['note.md.ok']);
  });

  it('does not take for left what says nothing, or the same', async () => {
    const { editor, path } = await desk('');
    for (const left of ['', ' \n', 'text']) {
      if (left !== '') await writeFile(path, left);
      const sheet = await editor.write('note.md', 'text', { resuming: () => expect.unreachable() });
      expect(sheet.text).toBe('text');
    }
  });

  it('that saves in another encoding loses no sign: the file stays', async () => {
    const { editor, path } = await desk(
      "if (fs.readFileSync(file).length < 9) fs.writeFileSync(file, Buffer.from('caf\\u00e9 na\\u00efef', 'latin1'));",
    );
    expect(await problemOf(editor.write('note.md', 'x'))).toMatchObject({
      kind: 'editor-failed',
      how: 'EILSEQ',
    });
    const told: string[] = [];
    await problemOf(editor.write('note.md', 'x', { resuming: left => told.push(left) }));
    expect(told).toEqual([path]);
    expect(await readFile(path, 'latin1')).toBe('café naïef');
  });

  it('may write a byte order mark', async () => {
    const { editor } = await desk("fs.writeFileSync(file, '\\ufeff# Day');");
    expect((await editor.write('note.md', 'x')).text).toBe('# Day');
  });

  it('has Ctrl-C for itself while it is open', async () => {
    const { editor, path } = await desk(
      "const timer = setInterval(() => { if (fs.existsSync(file + '.go')) clearInterval(timer); }, 10);",
    );
    const heard = () => ['SIGINT', 'SIGQUIT'].map(signal => process.listenerCount(signal));
    const before = heard();
    const writing = editor.write('note.md', 'x');
    await expect.poll(heard).toEqual(before.map(count => count + 1));
    await writeFile(`${path}.go`, '');
    await writing;
    expect(heard()).toEqual(before);
  });

  it('is not opened where its file cannot be written', async () => {
    const { home } = await desk('');
    await writeFile(home, 'a file where the folder should be');
    expect(await problemOf(editorFor(home, 'vi').write('note.md', 'x'))).toMatchObject({
      kind: 'file-failed',
      path: join(home, 'note.md'),
    });
  });
});

describe('an editor that leaves no file where it was', () => {
  const program = "fs.renameSync(file, file + '.new');";

  it('is told of, for what was written may be under another name', async () => {
    const { editor, home, path, command } = await desk(program);
    expect(await problemOf(editor.write('note.md', 'x', { isCopy: true }))).toEqual({
      kind: 'editor-failed',
      editor: command,
      how: 'gone',
      path,
    });
    expect(await readdir(home)).toEqual(['note.md.new']);
  });

  it('takes nothing with it that is nowhere else', async () => {
    const { editor, path } = await desk(program);
    await problemOf(editor.write('note.md', 'typed'));
    expect(await readFile(path, 'utf8')).toBe('typed');
    await writeFile(path, 'left');
    await problemOf(editor.write('note.md', 'other', { isCopy: true }));
    expect(await readFile(path, 'utf8')).toBe('left');
  });
});

describe('two editors at once', () => {
  const waiting = `const timer = setInterval(() => {
    if (!fs.existsSync(file + '.go')) return;
    clearInterval(timer);
    fs.appendFileSync(file, ' for ' + require('node:path').basename(file));
  }, 10);`;

  it('have a sheet each', async () => {
    const { editor, home, path } = await desk(waiting);
    const writings = [editor.write('note.md', 'mine'), editor.write('note.md', 'mine')];
    const files = async () => (await readdir(home)).filter(name => /^note.*\.md$/.test(name));
    await expect.poll(async () => (await files()).length).toBe(2);
    const names = await files();
    for (const name of names) await writeFile(join(path, '..', `${name}.go`), '');
    const written = await Promise.all(writings);
    expect(written.map(({ text }) => text).sort()).toEqual(names.map(name => `mine for ${name}`).sort());
    for (const sheet of written) await sheet.discard();
    expect((await readdir(home)).sort()).toEqual(names.map(name => `${name}.go`).sort());
  });

  it('have none left between them when one was broken off', async () => {
    const { home, path, command } = await desk('');
    await editorFor(home, command).write('note.md', 'first');
    const owner: SheetOwner = { name: '7-7-later', lifeOf: () => 'dead' };
    await writeFile(path, 'left');
    const told: string[] = [];
    const sheet = await editorFor(home, command, owner).write('note.md', 'x', {
      resuming: at => told.push(at),
    });
    expect([sheet.path, sheet.text, told]).toEqual([path, 'left', [path]]);
    await sheet.discard();
    expect(await readdir(home)).toEqual([]);
  });

  it('keep apart from one that cannot be seen from here, for a day', async () => {
    const { home, path, command } = await desk('');
    const owner: SheetOwner = { name: '7-7-elsewhere', lifeOf: () => 'unknown' };
    const open = () => editorFor(home, command, owner).write('note.md', 'x');
    await open();
    const second = await open();
    expect(second.path).toBe(join(home, 'note-2.md'));
    await second.discard();
    const [mark = ''] = (await readdir(home)).filter(name => name.endsWith('.open'));
    await utimes(join(home, mark), new Date(0), new Date(0));
    expect((await open()).path).toBe(path);
  });

  it('go on with whatever sheet was left, whichever its number', async () => {
    const { editor, home } = await desk('');
    await mkdir(home);
    await writeFile(join(home, 'note-2.md'), 'left');
    expect(await editor.write('note.md', 'x')).toMatchObject({ text: 'left', path: join(home, 'note-2.md') });
  });
});

describe('a sheet that was made from a version of something', () => {
  it('is gone on with only while that is still the version', async () => {
    const { editor, home } = await desk("fs.appendFileSync(file, '+');process.exit(1);");
    const told: string[] = [];
    const open = (version: string) =>
      problemOf(
        editor.write('note.md', `text ${version}`, {
          version,
          isCopy: true,
          resuming: path => told.push(`resuming ${path}`),
          outdated: path => told.push(`outdated ${path}`),
        }),
      );
    for (const version of ['v1', 'v1', 'v2']) await open(version);
    const old = join(home, 'note.v1.md');
    expect(told).toEqual([`resuming ${old}`, `outdated ${old}`]);
    expect(await readFile(old, 'utf8')).toBe('text v1++');
    expect(await readFile(join(home, 'note.v2.md'), 'utf8')).toBe('text v2+');
  });

  it('knows those of an older program by their name, and no others', async () => {
    const { editor, home } = await desk('');
    await mkdir(home);
    for (const name of ['note.md', 'note.v1-2.md', 'notes.v1.md', 'note-a.v1.md', 'note.v2-2.md']) {
      await writeFile(join(home, name), 'left');
    }
    const told: string[] = [];
    await editor.write('note.md', 'x', { version: 'v2', outdated: path => told.push(path) });
    expect(told.sort()).toEqual([join(home, 'note.md'), join(home, 'note.v1-2.md')]);
  });
});

describe('writing a sheet', () => {
  it('that fails leaves nothing half-written', async () => {
    const { home } = await desk('');
    await mkdir(join(home, 'note.md'), { recursive: true });
    expect(await problemOf(writeSheet(join(home, 'note.md'), 'x'))).toMatchObject({ kind: 'file-failed' });
    expect(await readdir(home)).toEqual(['note.md']);
  });
});

describe('the command of an editor', () => {
  const vi = { env: {}, platform: 'linux', terminal: true } as const;

  it('is what the person chose, else what the platform has', () => {
    expect(editorCommand({ ...vi, env: { VISUAL: 'code', EDITOR: 'nano' } })).toBe('code');
    expect(editorCommand({ ...vi, env: { VISUAL: ' ', EDITOR: 'nano' }, terminal: false })).toBe('nano');
    expect(editorCommand(vi)).toBe('vi');
    expect(editorCommand({ ...vi, platform: 'win32' })).toBe('notepad');
    expect(editorCommand({ ...vi, env: { EDITOR: '' }, terminal: false })).toBeUndefined();
  });

  it.each([
    ['vim', ['vim']],
    ['  emacs -nw  --no-splash ', ['emacs', '-nw', '--no-splash']],
    ['"/path with blank/ed" -f', ['/path with blank/ed', '-f']],
    ["'/it is/ed' --name='a b'", ['/it is/ed', '--name=a b']],
    ['/path\\ with\\ blank/ed "say \\"hi\\" \\n"', ['/path with blank/ed', 'say "hi" \\n']],
    ['ed "" \'\'', ['ed', '', '']],
    ['"never closed ed', ['"never', 'closed', 'ed']],
    ['ed \\', ['ed', '\\']],
  ])('parts %j as a shell does', (command, words) => {
    expect(wordsOf(command, 'linux')).toEqual(words);
  });

  it('takes a backslash on Windows for what it is', () => {
    const command = '"C:\\Program Files\\Vim\\vim.exe" -u C:\\me\\rc "\\\\server\\x y"';
    expect(wordsOf(command, 'win32')).toEqual([
      'C:\\Program Files\\Vim\\vim.exe',
      '-u',
      'C:\\me\\rc',
      '\\\\server\\x y',
    ]);
  });

  it.each([
    ['code', ['--wait', 'f']],
    ['/usr/local/bin/codium -n', ['-n', '--wait', 'f']],
    ['subl -w', ['-w', 'f']],
    ['zed --wait', ['--wait', 'f']],
    ['gvim', ['--nofork', 'f']],
    ['nano', ['f']],
    ['/opt/code/nano', ['f']],
  ])('is told to wait where it would not: %s', (command, args) => {
    expect(launchOf(command, 'f', 'linux')).toMatchObject({ args, shell: false });
  });

  it('goes through the shell on Windows, for most editors are scripts there', () => {
    expect(launchOf('code', 'C:\\Users\\A & B\\note.md', 'win32')).toEqual({
      file: 'code --wait "C:\\Users\\A & B\\note.md"',
      args: [],
      shell: true,
    });
    expect(launchOf('"C:\\VS Code\\bin\\code.cmd"', 'C:\\n.md', 'win32').file).toBe(
      '"C:\\VS Code\\bin\\code.cmd" --wait C:\\n.md',
    );
    expect(launchOf('"C:\\My Vim\\gvim.exe"', 'C:\\a b.md', 'win32')).toEqual({
      file: 'C:\\My Vim\\gvim.exe',
      args: ['--nofork', 'C:\\a b.md'],
      shell: false,
    });
  });
});
