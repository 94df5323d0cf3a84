import { Refusal } from '../domain/problem.ts';
import type { Editor, EditorHow, EditorProgram, Sheet } from '../world.ts';
import { removeFile } from './disk/atomic-file.ts';
import { type Desk, type OpenSheet, openSheet } from './sheets/open-sheet.ts';
import { bytesOf, isWritten, textOf, writeSheet } from './sheets/sheet-file.ts';

/** Where sheets lie, the process this program runs in, and the person's own editor. */
export interface SheetsSetup extends Desk {
  readonly program: EditorProgram;
}

/** The person's editor, on sheets in the home. Besides as `Editor` says it refuses with `file-failed`. */
export function sheetsOn(setup: SheetsSetup): Editor {
  return {
    write: async (key, text, how = {}) => {
      const open = await openSheet(setup, key, text);
      try {
        return await written(setup, open, text, how);
      } catch (error) {
        await open.close();
        throw error;
      }
    },
  };
}

async function written(setup: SheetsSetup, open: OpenSheet, text: string, how: EditorHow): Promise<Sheet> {
  const { disk, program } = setup;
  const { path, close } = open;
  for (const old of open.outdated) how.outdated?.(old);
  const left = await begun(setup, path, text, how);
  const failure = await program.edit(path);
  const bytes = await bytesOf(disk.fs, path);
  if (bytes === undefined) return refuseGone(setup, path, how.isCopy === true ? left : (left ?? text));
  const now = await textOf(bytes, path);
  if (failure !== undefined) return refuseFailed(setup, path, failure, how.isCopy === true && now === text);
  if (now === undefined) throw failed(setup, 'EILSEQ', path);
  const discard = () => removeFile(disk.fs, path).finally(close);
  return { text: now.trim() === '' ? null : now, path, discard, close };
}

/** Puts the text on the sheet. Where an earlier attempt left something there, that is gone on with, and given. */
async function begun(
  { disk }: SheetsSetup,
  path: string,
  text: string,
  how: EditorHow,
): Promise<Uint8Array | undefined> {
  const left = await bytesOf(disk.fs, path);
  if (left !== undefined && (await isWritten(left, text, path))) {
    how.resuming?.(path);
    return left;
  }
  await writeSheet(disk.fs, path, text);
  return undefined;
}

/** What stood on the sheet before the editor had it is not to be lost with it, where nothing else has it. */
async function refuseGone(
  setup: SheetsSetup,
  path: string,
  before: Uint8Array | string | undefined,
): Promise<never> {
  if (before !== undefined) await writeSheet(setup.disk.fs, path, before);
  throw failed(setup, 'gone', path);
}

/** Left where it is, a sheet that nobody wrote on would later bring back what had been changed meanwhile. */
async function refuseFailed(
  setup: SheetsSetup,
  path: string,
  how: string,
  isUntouched: boolean,
): Promise<never> {
  if (isUntouched) await removeFile(setup.disk.fs, path);
  throw failed(setup, how, isUntouched ? null : path);
}

function failed({ program }: SheetsSetup, how: string, path: string | null): Refusal {
  return new Refusal({ kind: 'editor-failed', editor: program.command, how, path });
}
