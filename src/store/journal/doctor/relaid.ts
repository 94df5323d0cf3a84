import { join } from 'node:path';
import type { Treatment } from '../../../domain/findings.ts';
import { readBytes, replaceFile } from '../../atomic-file.ts';
import { decode, encode, type Header } from '../../codec.ts';
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
} from '../layout.ts';
import { backupDays } from '../rolling-backup.ts';
import { keepAside, type Repair } from './aside.ts';
import { copyNames } from './copies.ts';
import { seen } from './seen.ts';
import { jsonIn, yearsOnDisk } from './year-file.ts';

/**
 * Brings files back that say what they said and look otherwise: another program gave them other line ends, say, or a
 * mark at the start. Their own checksum proves what they were, so that nothing of them is lost.
 */
export async function relaid(repair: Repair): Promise<readonly Treatment[]> {
  const { disk } = repair;
  const treated: Treatment[] = [];
  for (const { path, header } of await checksummedFiles(disk)) {
    const bytes = (await seen(path, () => readBytes(disk.fs, path))).value;
    const found = bytes && (await seen(path, () => decode(bytes, header, path))).found;
    const original = found && (await originalOf(bytes, header, path));
    if (found === undefined || original === undefined) continue;
    const keptAs = await keepAside(repair, path);
    await replaceFile(disk.fs, path, original);
    treated.push({ ...found, outcome: { kind: 'mended' }, keptAs });
  }
  return treated;
}

async function checksummedFiles(disk: Disk): Promise<readonly { path: string; header: Header }[]> {
  const [years, changes] = [await yearsOnDisk(disk), await changeFiles(disk)];
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
async function originalOf(bytes: Uint8Array, header: Header, path: string): Promise<Uint8Array | undefined> {
  const body = (await seen(path, () => jsonIn(withoutMark(bytes), path))).value;
  const encoded = body && encode(header, body);
  return encoded && encoded.checksum === body['checksum'] ? encoded.bytes : undefined;
}

/** Some editors of text put a byte order mark first. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.subarray(0, MARK.length)).equals(MARK) ? bytes.subarray(MARK.length) : bytes;
}

const MARK = Buffer.from('\ufeff');
