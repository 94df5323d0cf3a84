import { dirname } from 'node:path';
import { Refusal } from '../domain/problem.ts';
import type { Files } from '../world.ts';
import { replaceFileInFolder, writeNew } from './disk/atomic-file.ts';
import { codeOf, type FileSystem, fileFailed } from './disk/file-system.ts';

/** What is needed besides to deal with files that are not ours. */
export interface PersonsFileSystem extends FileSystem {
  writeFile(path: string, text: string): Promise<void>;
}

type Chunks = AsyncIterable<Uint8Array | string>;

/**
 * The files that a person names on the command line. `stdin` is called only once standard input is to be read. `refuge`
 * names, in order, where a text may go that could not be kept; `isOurs` tells the files that are not to be written over.
 */
export function filesOn(
  fs: PersonsFileSystem,
  stdin: () => Chunks,
  refuge: () => readonly string[],
  isOurs: (path: string) => Promise<boolean> = async () => false,
): Omit<Files, 'hindrance'> {
  return {
    read: async path => {
      try {
        return decodeInput(path === '-' ? await readAll(stdin()) : await fs.readFile(path), path);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (codeOf(error) === 'ENOENT') throw new Refusal({ kind: 'file-not-found', path }, { cause: error });
        throw fileFailed(error, path, 'read');
      }
    },
    write: async (path, text, { replace }) => {
      if (await isOurs(path)) throw new Refusal({ kind: 'part-of-journal', path });
      await (replace ? writeOver(fs, path, text) : writeFresh(fs, path, text));
    },
    refuseUnwritable: async (path, { replace }) => {
      if (await isOurs(path)) throw new Refusal({ kind: 'part-of-journal', path });
      const kind = await kindAt(fs, path);
      if (kind === 'folder') throw folderInstead(path);
      if (kind !== undefined && !replace) throw new Refusal({ kind: 'file-exists', path });
      if (kind === undefined) await refuseWithoutFolder(fs, path);
    },
    rescue: text => rescueText(fs, text, refuge()),
  };
}

/** The first place that takes the text; null where none does. */
async function rescueText(fs: FileSystem, text: string, places: readonly string[]): Promise<string | null> {
  const { encodeText } = await import('./codec.ts');
  const bytes = await encodeText(text);
  for (const path of places) {
    try {
      await writeNew(fs, path, bytes);
      return path;
    } catch {
      // The next place may have room.
    }
  }
  return null;
}

async function readAll(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

/**
 * Without a byte order mark, which a decoder takes off by itself. Read leniently, other bytes would silently become other
 * signs. What an older PowerShell writes with `>` is UTF-16, and begins with its mark.
 */
function decodeInput(bytes: Uint8Array, source: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal({ kind: 'not-text', source }, { cause: error });
  }
}

async function writeFresh(fs: PersonsFileSystem, path: string, text: string): Promise<void> {
  try {
    await writeNew(fs, path, text);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileFailed(error, path, 'write');
    if ((await kindAt(fs, path)) === 'folder') throw folderInstead(path, error);
    throw new Refusal({ kind: 'file-exists', path }, { cause: error });
  }
}

/** A device such as /dev/null is written into: a file put in its place would do away with it. */
async function writeOver(fs: PersonsFileSystem, path: string, text: string): Promise<void> {
  const kind = await kindAt(fs, path);
  if (kind === 'folder') throw folderInstead(path);
  if (kind !== 'device') return replaceFileInFolder(fs, path, text);
  try {
    await fs.writeFile(path, text);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

function folderInstead(path: string, cause?: unknown): Refusal {
  return new Refusal({ kind: 'file-failed', path, operation: 'write', code: 'EISDIR' }, { cause });
}

async function refuseWithoutFolder(fs: PersonsFileSystem, path: string): Promise<void> {
  const above = await fs.stat(dirname(path)).catch(error => {
    throw fileFailed(error, path, 'write');
  });
  if (!above.isDirectory()) {
    throw new Refusal({ kind: 'file-failed', path, operation: 'write', code: 'ENOTDIR' });
  }
}

/** Undefined where nothing can be seen; writing then tells why. */
async function kindAt(
  fs: PersonsFileSystem,
  path: string,
): Promise<'file' | 'folder' | 'device' | undefined> {
  const stats = await fs.stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'device';
}
