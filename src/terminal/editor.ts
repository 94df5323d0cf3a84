import type { EditorProgram } from '../world.ts';
import { type EditorHints, editorCommand, type Launch, launchOf } from './editor-command.ts';
import { leaveKeysToOthers } from './foreground.ts';

/** What a text editor is started with. */
export interface EditorSetup extends EditorHints {
  /** Whether the editor may show itself on standard output. Else that is for data, and it gets standard error. */
  readonly stdoutIsTTY: boolean;
}

/** The person's own editor; undefined where there is none. */
export function personsEditor(setup: EditorSetup): EditorProgram | undefined {
  const command = editorCommand(setup);
  if (command === undefined) return undefined;
  const { platform, stdoutIsTTY } = setup;
  return { command, edit: path => runEditor(launchOf(command, path, platform), stdoutIsTTY) };
}

/** Starts a program on the person's terminal and waits; how it ended where it did not end well. */
async function runEditor({ file, args, shell }: Launch, stdoutIsTTY: boolean): Promise<string | undefined> {
  const { spawn } = await import('node:child_process');
  const giveBack = leaveKeysToOthers();
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(file, args, { shell, stdio: [STDIN, stdoutIsTTY ? STDOUT : STDERR, STDERR] });
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code === 0 ? undefined : (signal ?? String(code))));
    });
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    giveBack();
  }
}

const [STDIN, STDOUT, STDERR] = [0, 1, 2] as const;
