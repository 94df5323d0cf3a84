import { join } from 'node:path';
import type { RepairedFinding } from '../../../domain/findings.ts';
import { decode, encode, type Header } from '../../codec.ts';
import { readBytes, replaceFile } from '../../disk/atomic-file.ts';
import { changeFiles } from '../changes.ts';
import {
  backupHeader,
  backupPath,
  backupsPath,
  changeHeader,
  type Disk,
  headHeader,
  headPath,
  yearHeader,
  yearPath,
  yearsIn,
} from '../layout.ts';
import { backupDays } from '../rolling-backup.ts';
import { keepAside, type Repair } from './aside.ts';
import { copyNames } from './backups.ts';
import { bodyIn, ifReadable, orFinding } from './readable.ts';

/**
 * Brings files back that say what they said and look otherwise: another program gave them other line ends, say, or a
 * mark at the start. Their own checksum proves what they were, so that nothing of them is lost.
 */
export async function repairedFormatting(repair: Repair): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const file of await checksummedFiles(repair.disk)) {
    repaired.push(...(await repairedFile(repair, file)));
  }
  return repaired;
}

interface ChecksummedFile {
  readonly path: string;
  readonly header: Header;
}

/** Nothing where the file is sound, or says something else than it said. */
async function repairedFile(
  repair: Repair,
  { path, header }: ChecksummedFile,
): Promise<readonly RepairedFinding[]> {
  const { fs } = repair.disk;
  const bytes = await ifReadable(() => readBytes(fs, path));
  if (bytes === undefined) return [];
  const { finding } = await orFinding(path, () => decode(bytes, header, path));
  if (finding === undefined) return [];
  const original = originalOf(bytes, header);
  if (original === undefined) return [];
  const keptAs = await keepAside(repair, path);
  await replaceFile(fs, path, original);
  return [{ ...finding, outcome: { kind: 'mended' }, keptAs }];
}

async function checksummedFiles(disk: Disk): Promise<readonly ChecksummedFile[]> {
  const years = (await yearsIn(disk)).toSorted();
  const changes = await changeFiles(disk);
  const [days, copies] = [await backupDays(disk), await copyNames(disk)];
  return [
    { path: headPath(disk), header: headHeader },
    ...years.map(year => ({ path: yearPath(disk, year), header: yearHeader })),
    ...changes.map(path => ({ path, header: changeHeader })),
    ...days.map(day => ({ path: backupPath(disk, day), header: backupHeader })),
    ...copies.map(name => ({ path: join(backupsPath(disk), name), header: yearHeader })),
  ];
}

/** The bytes as they were written, if the checksum in the file says that these were they. */
function originalOf(bytes: Uint8Array, header: Header): Uint8Array | undefined {
  const body = bodyIn(withoutMark(bytes));
  const encoded = body && encode(header, body);
  return encoded && encoded.checksum === body['checksum'] ? encoded.bytes : undefined;
}

/** Some editors of text put a byte order mark first. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.subarray(0, MARK.length)).equals(MARK) ? bytes.subarray(MARK.length) : bytes;
}

const MARK = Buffer.from('\ufeff');
