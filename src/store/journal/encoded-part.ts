import type { ClosedPart } from '../../domain/journal/closing.ts';
import { encode } from '../codec.ts';
import { partHeader } from '../formats.ts';
import { partName } from '../paths.ts';
import { contentsOf } from './contents.ts';
import type { PartEntry } from './journal-file.ts';

/** A closed part as it goes to the disk. */
export interface EncodedPart {
  readonly entry: PartEntry;
  readonly bytes: Uint8Array;
}

/** A closed part with the name that tells what it holds. */
export async function encodedPart({ year, records }: ClosedPart): Promise<EncodedPart> {
  const holds = contentsOf(records);
  const { bytes, checksum } = await encode(partHeader, { year, ...records }, holds);
  return { entry: { file: partName(year, checksum), holds, superseded: [] }, bytes };
}
