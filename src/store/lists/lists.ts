import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Refusal } from '../../domain/problem.ts';
import type { Lists } from '../../world/lists.ts';
import { codeOf, fileFailed } from '../disk/file-system.ts';
import { type ListChunks, readList } from './read-list.ts';

/** Where a list comes from: its bytes, and how many they are; null where nobody knows before they end. */
export interface ListSource {
  readonly chunks: ListChunks;
  readonly size: number | null;
}

/** The lists that a person names on the command line. `open` fails as the file system does. */
export function listsOn(open: (path: string) => Promise<ListSource>): Lists {
  return {
    read: async (path, taker, onProgress) => {
      try {
        const { chunks, size } = await open(path);
        return await readList(size === null ? chunks : counted(chunks, size, onProgress), path, taker);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (codeOf(error) === 'ENOENT') throw new Refusal({ kind: 'file-not-found', path }, { cause: error });
        throw fileFailed(error, path, 'read');
      }
    },
  };
}

/** A file, or standard input for `-`, which is asked for only then. */
export async function openList(path: string, stdin: () => ListChunks): Promise<ListSource> {
  if (path === '-') return { chunks: stdin(), size: null };
  const { size } = await stat(path);
  // A pipe, as a shell makes one, has no size.
  return { chunks: createReadStream(path, { highWaterMark: CHUNK }), size: size === 0 ? null : size };
}

/** In bytes: few enough to hold little, and enough that reading does not wait on the system. */
const CHUNK = 64 * 1024;

async function* counted(
  chunks: ListChunks,
  size: number,
  onProgress: (share: number) => void,
): AsyncGenerator<Uint8Array | string> {
  let read = 0;
  for await (const chunk of chunks) {
    yield chunk;
    read += chunk.length;
    onProgress(Math.min(1, read / size));
  }
}
