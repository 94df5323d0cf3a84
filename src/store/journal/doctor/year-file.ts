import type { Ailment } from '../../../domain/findings.ts';
import type { Journal } from '../../../domain/journal.ts';
import { JOURNAL_VERSION } from '../../../domain/journal.ts';
import { readBytes } from '../../atomic-file.ts';
import { checked } from '../../checked.ts';
import { type Encoded, encode, textIn } from '../../codec.ts';
import { journalSchema } from '../../schema.ts';
import { type Disk, namesIn, yearHeader, yearPath, yearsPath } from '../layout.ts';
import { type Year, yearIn } from '../year.ts';
import { seen } from './seen.ts';

/** The file of a year as it lies there, whatever the head says. */
export interface YearFile {
  readonly year: string;
  readonly path: string;
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
  /** What it holds where it is sound in itself; null otherwise. */
  readonly own: Year | null;
  /** What is wrong with it in itself; null where nothing is, or there is none. */
  readonly what: Ailment | null;
}

/** The years that have a file, in order. */
export async function yearsOnDisk(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, yearsPath(disk));
  return names.flatMap(name => /^(\d{4})\.json$/.exec(name)?.[1] ?? []).sort();
}

export async function yearFile(disk: Disk, year: string): Promise<YearFile> {
  const path = yearPath(disk, year);
  const read = await seen(path, () => readBytes(disk.fs, path));
  const none = { year, path, bytes: null, own: null };
  if (read.found !== undefined) return { ...none, what: read.found.what };
  const bytes = read.value;
  if (bytes === undefined) return { ...none, what: null };
  const own = await seen(path, () => yearIn(bytes, year, path));
  return { year, path, bytes, own: own.value ?? null, what: own.found?.what ?? null };
}

/**
 * What a file of a year says whatever its checksum, with records that may belong in another year or come twice;
 * undefined where it does not read well.
 */
export async function readAsItIs({ bytes, path, year }: YearFile): Promise<Journal | undefined> {
  const encoded = bytes && (await withChecksum(bytes, path));
  if (!encoded) return undefined;
  const read = await seen(path, () => {
    const { year: named, ...body } = jsonIn(encoded.bytes, path);
    return named === year ? checked(journalSchema, withoutHeader(body), path) : undefined;
  });
  return read.value;
}

/** The year in these bytes written anew, with a checksum that fits; undefined where they hold no document of a year. */
async function withChecksum(bytes: Uint8Array, path: string): Promise<Encoded | undefined> {
  const read = await seen(path, () => jsonIn(bytes, path));
  const { format, version } = read.value ?? {};
  if (read.value === undefined || format !== yearHeader.format || version !== JOURNAL_VERSION)
    return undefined;
  return encode(yearHeader, read.value);
}

/** The object in a JSON text, without any key `__proto__`; empty for any other value. Throws what is not JSON. */
export function jsonIn(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(textIn(bytes, path), (key, inner) =>
    key === '__proto__' ? undefined : inner,
  );
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** What a document holds beside its header. */
export function withoutHeader(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { format: _format, version: _version, needs: _needs, checksum: _checksum, ...rest } = body;
  return rest;
}
