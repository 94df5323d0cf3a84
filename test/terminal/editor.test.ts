import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { personsEditor } from '../../src/terminal/editor.ts';
import { editorCommand, launchOf, splitCommand } from '../../src/terminal/editor-command.ts';
import type { EditorProgram } from '../../src/world.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A file to write in, and an editor that is a program of one line; `file` is what it was given. */
async function desk(program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mentor editor '));
  folders.push(folder);
  const [path, script] = [join(folder, 'note.md'), join(folder, 'my editor.cjs')];
  await writeFile(path, 'x');
  await writeFile(script, `const fs = require('node:fs');\nconst file = process.argv.at(-1);\n${program}\n`);
  const command = `"${process.execPath}" "${script}"`;
  return { path, command, editor: editorOf(command) };
}

function editorOf(command: string): EditorProgram {
  const setup = { preferred: command, platform: process.platform, terminal: false, stdoutIsTTY: false };
  const editor = personsEditor(setup);
  if (editor === undefined) throw new Error('There is no editor');
  return editor;
}

describe('an editor', () => {
  it('is the program that the person chose, and has the file to write in', async () => {
    const { editor, path, command } = await desk("fs.appendFileSync(file, ' and more');");
    expect(editor.command).toBe(command);
    expect(await editor.edit(path)).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('x and more');
  });

  it('is none where there is none', () => {
    const setup = { preferred: null, platform: 'linux', terminal: false, stdoutIsTTY: false } as const;
    expect(personsEditor(setup)).toBeUndefined();
  });

  it('that fails says how', async () => {
    const { editor, path } = await desk('process.exit(3);');
    expect(await editor.edit(path)).toBe('3');
  });

  it.skipIf(process.platform === 'win32')('that is killed says by what', async () => {
    const { editor, path } = await desk("process.kill(process.pid, 'SIGKILL');setInterval(() => {}, 1000);");
    expect(await editor.edit(path)).toBe('SIGKILL');
  });

  it('that is not there says so', async () => {
    const { path } = await desk('');
    const how = await editorOf('no-such-editor-here --fast').edit(path);
    expect(how).toEqual(process.platform === 'win32' ? expect.any(String) : 'ENOENT');
  });

  it('has Ctrl-C for itself while it is open', async () => {
    const { editor, path } = await desk(
      "const timer = setInterval(() => { if (fs.existsSync(file + '.go')) clearInterval(timer); }, 10);",
    );
    const heard = () => ['SIGINT', 'SIGQUIT'].map(signal => process.listenerCount(signal));
    const before = heard();
    const writing = editor.edit(path);
    await expect.poll(heard).toEqual(before.map(count => count + 1));
    await writeFile(`${path}.go`, '');
    await writing;
    expect(heard()).toEqual(before);
  });
});

describe('the command of an editor', () => {
  const vi = { preferred: null, platform: 'linux', terminal: true } as const;

  it('is what the person chose, else what the platform has', () => {
    expect(editorCommand({ ...vi, preferred: 'code' })).toBe('code');
    expect(editorCommand({ ...vi, preferred: 'nano', terminal: false })).toBe('nano');
    expect(editorCommand(vi)).toBe('vi');
    expect(editorCommand({ ...vi, platform: 'win32' })).toBe('notepad');
    expect(editorCommand({ ...vi, terminal: false })).toBeUndefined();
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
    expect(splitCommand(command, 'linux')).toEqual(words);
  });

  it('takes a backslash on Windows for what it is', () => {
    const command = '"C:\\Program Files\\Vim\\vim.exe" -u C:\\me\\rc "\\\\server\\x y"';
    expect(splitCommand(command, 'win32')).toEqual([
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
    ['gedit', ['--wait', 'f']],
    ['kate', ['--block', 'f']],
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
