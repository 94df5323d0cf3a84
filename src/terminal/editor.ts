import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../domain/problem.ts';
import type { Editor } from '../world.ts';
import { type EditorHints, editorCommand, type Launch, launchOf } from './editor-command.ts';

/** What a text editor is started with. */
export interface EditorSetup extends EditorHints {
  /** The folder for the file that is written in. */
  readonly home: string;
  /** Makes that folder where it is missing, for the owner's eyes only. Throws the file system's own errors. */
  readonly makeHome: () => Promise<void>;
  /** Whether the editor may show itself on standard output. Else that is for data, and it gets standard error. */
  readonly stdoutIsTTY: boolean;
}

/** The person's own editor; undefined where there is none. Besides as `Editor` says it refuses with `file-failed`. */
export function personsEditor(setup: EditorSetup): Editor | undefined {
  const command = editorCommand(setup);
  if (command === undefined) return undefined;
  const { home, makeHome, platform, stdoutIsTTY } = setup;
  return {
    write: async (name, text, { resuming, isCopy = false } = {}) => {
      const path = join(home, name);
      if (await isLeft(path, text)) resuming?.(path);
      else await writeFresh(makeHome, path, text);
      const fails = (how: string, kept: string | null) =>
        new Refusal({ kind: 'editor-failed', editor: command, how, path: kept });
      const how = await run(launchOf(command, path, platform), stdoutIsTTY);
      const written = textOf(await bytesOf(path));
      // Left where it is, a sheet that nobody wrote on would later bring back what had been changed meanwhile.
      const isUntouched = isCopy && written === text;
      if (how !== undefined && isUntouched) await remove(path);
      if (how !== undefined) throw fails(how, isUntouched ? null : path);
      if (written === undefined) throw fails('EILSEQ', path);
      return {
        text: written.trim() === '' ? null : written,
        path,
        discard: () => remove(path),
      };
    },
  };
}

function remove(path: string): Promise<void> {
  return failing(path, 'write', () => rm(path, { force: true }));
}

/** Whether an earlier attempt left something else than this text in the file. */
async function isLeft(path: string, text: string): Promise<boolean> {
  const bytes = await bytesOf(path);
  const left = textOf(bytes);
  return left === undefined ? bytes.length > 0 : left.trim() !== '' && left !== text;
}

/** The bytes of a file; none where there is no file. */
function bytesOf(path: string): Promise<Uint8Array> {
  return failing(path, 'read', async () => {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return new Uint8Array();
      throw error;
    }
  });
}

/** Undefined where the bytes are not UTF-8: read leniently, some of it would be lost. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** For the owner's eyes only, like all that is in the home. */
function writeFresh(makeHome: () => Promise<void>, path: string, text: string): Promise<void> {
  return failing(path, 'write', async () => {
    await makeHome();
    await writeFile(path, text, { mode: 0o600, flush: true });
  });
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

async function failing<T>(path: string, doing: 'read' | 'write', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Refusal({ kind: 'file-failed', path, doing, code }, { cause: error });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
