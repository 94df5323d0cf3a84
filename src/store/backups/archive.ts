import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { Refusal } from '../../domain/problem.ts';
import { decode, decodeUtf8, encode } from '../codec.ts';
import type { ReadableFileSystem } from '../disk/file-system.ts';
import { archiveHeader } from '../formats.ts';
import { isDamageRefusal } from '../read.ts';
import { parseChecked } from '../schema/checked.ts';

/** The bytes of a file, as text where they are text. */
export type ArchivedFile = { readonly text: string } | { readonly base64: string };
/** Files by their path in the home, with `/` between folders. */
export type ArchivedFiles = Readonly<Record<string, ArchivedFile>>;

/** Whether a text says of itself that it is a backup in one file. */
export function isArchive(text: string): boolean {
  return /^\s*\{\s*"format":\s*"mentor-backup"/.test(text.slice(0, 100));
}

/** These files as one text. */
export async function archiveText(files: ArchivedFiles): Promise<string> {
  return Buffer.from((await encode(archiveHeader, { files })).bytes).toString();
}

/**
 * The files in such a text. What it passed through may have given it other line ends: outside of texts, which hold none,
 * they mean nothing. Refuses with `backup-damaged`, `journal-newer` and `journal-older`.
 */
export async function filesInArchive(text: string, source: string): Promise<ArchivedFiles> {
  const asWritten = `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  try {
    const { body } = await decode(Buffer.from(asWritten), archiveHeader, source);
    return parseChecked(archiveSchema, body, source).files;
  } catch (error) {
    if (!isDamageRefusal(error)) throw error;
    throw backupDamaged(error, source, null);
  }
}

/** The refusal of a backup in which the file `inside`, or the backup itself, is damaged. */
export function backupDamaged(cause: Refusal, path: string, inside: string | null): Refusal {
  const { problem } = cause;
  if (problem.kind !== 'journal-damaged') return cause;
  return new Refusal({ kind: 'backup-damaged', path, inside, damage: problem.damage }, { cause });
}

export function encodeArchived(bytes: Uint8Array): ArchivedFile {
  try {
    return { text: decodeUtf8(bytes, '') };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

export function decodeArchived(file: ArchivedFile): Uint8Array {
  return 'text' in file ? Buffer.from(file.text) : Buffer.from(file.base64, 'base64');
}

/** A file system of these files by their whole paths, to be read only. */
export function fileSystemOf(files: ReadonlyMap<string, Uint8Array>): ReadableFileSystem {
  const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  const bytesAt = async (path: string) => files.get(path) ?? Promise.reject(missing(path));
  return {
    readFile: bytesAt,
    readdir: async folder =>
      [...files.keys()].filter(path => dirname(path) === folder).map(path => basename(path)),
    readlink: path => Promise.reject(missing(path)),
    stat: async path => {
      await bytesAt(path);
      return { mode: 0o600, mtimeMs: 0, isFile: () => true, isDirectory: () => false };
    },
  };
}

const archiveSchema = v.looseObject({
  files: v.record(v.string(), v.union([v.object({ text: v.string() }), v.object({ base64: v.string() })])),
});
