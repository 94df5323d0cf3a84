import { join } from 'node:path';
import type { RepairedFinding } from '../../domain/journal/findings.ts';
import { type ChecksummedHeader, decode, encode } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { changeHeader, journalHeader, partHeader } from '../formats.ts';
import { folderPath, JOURNAL, parseBackupName, parseChangeName, parsePartName } from '../paths.ts';
import { listNames } from '../read.ts';
import { isObject } from '../shape.ts';
import { copyToQuarantine, type Repair } from './quarantine.ts';
import { ifReadable, parseBody, readOrFinding, withoutHeader } from './salvage.ts';

/**
 * Brings files back that say what they said and look otherwise: another program gave them other line ends, say, or a
 * mark at the start. Their own checksum proves what they were, so that nothing of them is lost.
 */
export async function repairFormatting(repair: Repair): Promise<readonly RepairedFinding[]> {
  const { disk } = repair;
  const repaired: RepairedFinding[] = [];
  for (const folder of [
    disk.home,
    ...(['years', 'changes', 'backups'] as const).map(one => folderPath(disk, one)),
  ]) {
    const isChanges = folder === folderPath(disk, 'changes');
    for (const name of [...(await listNames(disk.fs, folder))].sort()) {
      const header = headerForName(name, isChanges);
      if (header !== undefined) repaired.push(...(await repairFile(repair, join(folder, name), header)));
    }
  }
  return repaired;
}

function headerForName(name: string, isChanges: boolean): ChecksummedHeader | undefined {
  if (isChanges) return parseChangeName(name) === undefined ? undefined : changeHeader;
  if (parsePartName(name)) return partHeader;
  return name === JOURNAL || parseBackupName(name) !== undefined ? journalHeader : undefined;
}

/** Nothing where the file is sound, or says something else than it said. */
async function repairFile(
  repair: Repair,
  path: string,
  header: ChecksummedHeader,
): Promise<readonly RepairedFinding[]> {
  const { fs } = repair.disk;
  const bytes = await ifReadable(() => readBytes(fs, path));
  if (bytes === undefined) return [];
  const { finding } = await readOrFinding(path, () => decode(bytes, header, path));
  const original = finding === undefined ? undefined : await originalOf(bytes, header);
  if (finding === undefined || original === undefined) return [];
  const keptAs = await copyToQuarantine(repair, path);
  await replaceFile(fs, path, original);
  return [{ ...finding, outcome: { kind: 'mended' }, keptAs }];
}

/** The bytes as they were written, if the checksum in the file says that these were they. Some editors put a byte order mark first. */
async function originalOf(bytes: Uint8Array, header: ChecksummedHeader): Promise<Uint8Array | undefined> {
  const isMarked = Buffer.from(bytes.subarray(0, BYTE_ORDER_MARK.length)).equals(BYTE_ORDER_MARK);
  const body = parseBody(isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes);
  if (body === undefined) return undefined;
  const { holds } = body;
  const encoded = await encode(header, withoutHeader(body), isObject(holds) ? holds : undefined);
  return encoded.checksum === body['checksum'] ? encoded.bytes : undefined;
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');
