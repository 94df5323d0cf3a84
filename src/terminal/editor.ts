import { join } from 'node:path';
import { Refusal } from '../domain/problem.ts';
import type { Editor, EditorHow, Sheet } from '../world.ts';
import { type EditorHints, editorCommand, type Launch, launchOf } from './editor-command.ts';
import { type OpenSheet, openSheet, type SheetOwner } from './open-sheet.ts';
import {
  bytesOf,
  codeOf,
  failing,
  isWritten,
  namesOf,
  removeSheet,
  textOf,
  writeSheet,
} from './sheet-files.ts';

/** What a text editor is started with. */
export interface EditorSetup extends EditorHints {
  /** The folder for the file that is written in. */
  readonly home: string;
  /** Makes that folder where it is missing, for the owner's eyes only. Throws the file system's own errors. */
  readonly makeHome: () => Promise<void>;
  /** The process this program runs in, looked up when an editor is to be opened. */
  readonly owner: () => Promise<SheetOwner>;
  /** Whether the editor may show itself on standard output. Else that is for data, and it gets standard error. */
  readonly stdoutIsTTY: boolean;
}

/** The person's own editor; undefined where there is none. Besides as `Editor` says it refuses with `file-failed`. */
export function personsEditor(setup: EditorSetup): Editor | undefined {
  const command = editorCommand(setup);
  if (command === undefined) return undefined;
  const { home, makeHome, owner, platform, stdoutIsTTY } = setup;
  const edit = (path: string) => run(launchOf(command, path, platform), stdoutIsTTY);
  return {
    write: async (name, text, how = {}) => {
      const names = namesOf(name, how.version);
      await failing(join(home, names.numbered(1)), 'write', makeHome);
      const open = await openSheet({ home, owner: await owner() }, names, text);
      try {
        return await written(open, text, how, { command, edit });
      } catch (error) {
        await open.close();
        throw error;
      }
    },
  };
}

interface Program {
  readonly command: string;
  /** Has the person write in a file; how that ended where it did not end well. */
  readonly edit: (path: string) => Promise<string | undefined>;
}

async function written(
  { path, outdated, close }: OpenSheet,
  text: string,
  how: EditorHow,
  { command, edit }: Program,
): Promise<Sheet> {
  for (const old of outdated) how.outdated?.(old);
  const left = await bytesOf(path);
  const isResumed = left !== undefined && isWritten(left, text);
  if (isResumed) how.resuming?.(path);
  else await writeSheet(path, text);
  const fails = (why: string, kept: string | null) =>
    new Refusal({ kind: 'editor-failed', editor: command, how: why, path: kept });
  const failure = await edit(path);
  const bytes = await bytesOf(path);
  if (bytes === undefined) {
    // What stood in it before the editor had it is not to be lost with it.
    if (isResumed || how.isCopy !== true) await writeSheet(path, isResumed ? left : text);
    throw fails('gone', path);
  }
  const now = textOf(bytes);
  // Left where it is, a sheet that nobody wrote on would later bring back what had been changed meanwhile.
  const isUntouched = how.isCopy === true && now === text;
  if (failure !== undefined && isUntouched) await removeSheet(path);
  if (failure !== undefined) throw fails(failure, isUntouched ? null : path);
  if (now === undefined) throw fails('EILSEQ', path);
  return { text: now.trim() === '' ? null : now, path, discard: () => removeSheet(path).finally(close) };
}

/** Starts a program on the person's terminal and waits; how it ended where it did not end well. */
async function run({ file, args, shell }: Launch, stdoutIsTTY: boolean): Promise<string | undefined> {
  const { spawn } = await import('node:child_process');
  const release = holdSignals();
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(file, args, { shell, stdio: [STDIN, stdoutIsTTY ? STDOUT : STDERR, STDERR] });
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code === 0 ? undefined : (signal ?? String(code))));
    });
  } catch (error) {
    return codeOf(error) ?? String(error);
  } finally {
    release();
  }
}

const [STDIN, STDOUT, STDERR] = [0, 1, 2] as const;

/** What is typed at a terminal goes to all programs on it. While the editor is there, Ctrl-C is for the editor. */
function holdSignals(): () => void {
  const ignore = () => {};
  for (const signal of HELD) process.on(signal, ignore);
  return () => {
    for (const signal of HELD) process.off(signal, ignore);
  };
}

const HELD = ['SIGINT', 'SIGQUIT'] as const;
