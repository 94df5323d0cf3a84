import { Refusal } from '../../domain/problem.ts';
import { decodeText, encodeText } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import type { FileSystem } from '../disk/file-system.ts';

/** Puts a text, or what a sheet held before, in the place of what the file holds, or nothing of it. Refuses with `file-failed`. */
export async function writeSheet(fs: FileSystem, path: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(fs, path, typeof content === 'string' ? await encodeText(content) : content);
}

/** The bytes of a sheet; undefined where there is none. Refuses with `file-failed`, also what is no file. */
export async function readSheetBytes(fs: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readBytes(fs, path);
  } catch (error) {
    if (!isNoText(error)) throw error;
    throw new Refusal({ kind: 'file-failed', path, operation: 'read', code: 'EISDIR' }, { cause: error });
  }
}

/** The text of a sheet, without the mark that some editors put before it; undefined where it is no text. */
export async function decodeSheet(bytes: Uint8Array, path: string): Promise<string | undefined> {
  try {
    return (await decodeText(bytes, path)).replace(/^\ufeff/, '');
  } catch (error) {
    if (isNoText(error)) return undefined;
    throw error;
  }
}

/** Whether these bytes hold what somebody wrote: something, and no text that is blank. */
export async function isWrittenSheet(
  bytes: Uint8Array,
  isBlank: (text: string) => boolean,
  path: string,
): Promise<boolean> {
  const left = await decodeSheet(bytes, path);
  return left === undefined ? bytes.length > 0 : left.trim() !== '' && !isBlank(left);
}

function isNoText(error: unknown): boolean {
  return error instanceof Refusal && error.problem.kind === 'journal-damaged';
}
