import { Refusal } from '../domain/problem.ts';
import type { Editor, EditorHow, EditorProgram, Sheet } from '../world.ts';
import { removeFile } from './disk/atomic-file.ts';
import { type OpenSheet, openSheet, type SheetPlace } from './sheets/open-sheet.ts';
import { decodeSheet, isWrittenSheet, readSheetBytes, writeSheet } from './sheets/sheet-file.ts';

/** Where sheets lie, the process this program runs in, and the person's own editor. */
export interface SheetsSetup extends SheetPlace {
  readonly program: EditorProgram;
  /** Milliseconds, from whenever, by a clock that nobody sets. */
  readonly elapsed: () => number;
}

/** The person's editor, on sheets in the home. Besides as `Editor` says it refuses with `file-failed`. */
export function sheetsOn(setup: SheetsSetup): Editor {
  return {
    write: async (key, text, how = {}) => {
      const open = await openSheet(setup, key, blankBy(text, how));
      try {
        return await editSheet(setup, open, text, how);
      } catch (error) {
        await open.close();
        throw error;
      }
    },
  };
}

async function editSheet(setup: SheetsSetup, open: OpenSheet, text: string, how: EditorHow): Promise<Sheet> {
  const { disk, program, elapsed } = setup;
  const { path, close } = open;
  for (const old of open.outdated) how.outdated?.(old);
  const left = await beginSheet(setup, path, text, how);
  const held = how.isCopy === true ? left : (left ?? text);
  const began = elapsed();
  const failure = await program.edit(path);
  const endedAtOnce = elapsed() - began < AT_ONCE_MS;
  const now = await textOnSheet(setup, path, held);
  if (failure !== undefined) return refuseFailed(setup, path, failure, how.isCopy === true && now === text);
  return {
    text: writtenText(setup, path, now),
    path,
    isUntouched: now === (left === undefined ? text : await decodeSheet(left, path)),
    endedAtOnce,
    readAgain: async () => writtenText(setup, path, await textOnSheet(setup, path, held)),
    discard: () => removeFile(disk.fs, path).finally(close),
    close,
  };
}

/** Nobody opens a sheet, writes on it, saves it and closes it again in so short a time. */
const AT_ONCE_MS = 2_000;

/** The text on a sheet, undefined where it is none. Where the sheet is gone, what it `held`, and nothing else does, is put back. */
async function textOnSheet(
  setup: SheetsSetup,
  path: string,
  held: Uint8Array | string | undefined,
): Promise<string | undefined> {
  const bytes = await readSheetBytes(setup.disk.fs, path);
  return bytes === undefined ? refuseGoneSheet(setup, path, held) : decodeSheet(bytes, path);
}

function writtenText(setup: SheetsSetup, path: string, text: string | undefined): string | null {
  if (text === undefined) throw editorFailure(setup, 'EILSEQ', path);
  return text.trim() === '' ? null : text;
}

/** Puts the text on the sheet. Where an earlier attempt left something there, that is gone on with, and given. */
async function beginSheet(
  { disk }: SheetsSetup,
  path: string,
  text: string,
  how: EditorHow,
): Promise<Uint8Array | undefined> {
  const left = await readSheetBytes(disk.fs, path);
  if (left !== undefined && (await isWrittenSheet(left, blankBy(text, how), path))) {
    how.resuming?.(path);
    return left;
  }
  await writeSheet(disk.fs, path, text);
  return undefined;
}

function blankBy(text: string, { isBlank }: EditorHow): (left: string) => boolean {
  return left => left === text || isBlank?.(left) === true;
}

/** What stood on the sheet before the editor had it is not to be lost with it, where nothing else has it. */
async function refuseGoneSheet(
  setup: SheetsSetup,
  path: string,
  before: Uint8Array | string | undefined,
): Promise<never> {
  if (before !== undefined) await writeSheet(setup.disk.fs, path, before);
  throw editorFailure(setup, 'gone', path);
}

/** Left where it is, a sheet that nobody wrote on would later bring back what had been changed meanwhile. */
async function refuseFailed(
  setup: SheetsSetup,
  path: string,
  how: string,
  isUntouched: boolean,
): Promise<never> {
  if (isUntouched) await removeFile(setup.disk.fs, path);
  throw editorFailure(setup, how, isUntouched ? null : path);
}

function editorFailure({ program }: SheetsSetup, how: string, path: string | null): Refusal {
  return new Refusal({ kind: 'editor-failed', editor: program.command, how, path });
}
