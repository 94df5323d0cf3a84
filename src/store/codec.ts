import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { firstFault } from '../domain/json-fault.ts';
import { type Damage, Refusal } from '../domain/problem.ts';
import { damaged } from './damaged.ts';
import { jsonIn } from './json.ts';

/** What every file of ours begins with. */
export interface Header {
  /** Which document it is. */
  readonly format: string;
  /** The version of its shape, 1 or higher. */
  readonly version: number;
  /** The first version of this program that understands that shape. */
  readonly needs: string;
  /** Whether the file carries a checksum over all of it, by which any damage and any hand is noticed. */
  readonly checksummed: boolean;
}

/** The header of a document that always carries a checksum. */
export interface ChecksummedHeader extends Header {
  readonly checksummed: true;
}

/** A document as it goes to the disk; the checksum is null where it carries none. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly checksum: string | null;
}

/** One that carries a checksum. */
export interface Checksummed extends Encoded {
  readonly checksum: string;
}

/** A document as it was read: its body without the header's keys, not yet checked against a schema. */
export interface Decoded {
  readonly version: number;
  readonly checksum: string | null;
  readonly body: Record<string, unknown>;
}

/** The bytes of a document: JSON that a person can read, with the header's keys first and a line end last. */
export function encode(header: ChecksummedHeader, body: object): Checksummed;
export function encode(header: Header, body: object): Encoded;
export function encode({ format, version, needs, checksummed }: Header, body: object): Encoded {
  const header = { format, version, needs, ...(checksummed && { checksum: BLANK }) };
  const bytes = joined(inOneObject(header, body));
  if (!checksummed) return { bytes, checksum: null };
  const checksum = checksumOf(bytes, bytes.indexOf(BLANK));
  bytes.write(checksum, bytes.indexOf(BLANK));
  return { bytes, checksum };
}

/**
 * The document in these bytes. Refuses with `journal-damaged` what is not a whole document of this format, and with
 * `journal-newer` one of a higher version than is understood. No key `__proto__` is left anywhere in it.
 */
export function decode(bytes: Uint8Array, understood: Header, path: string): Decoded {
  const document = v.safeParse(headed(understood.format), parsed(bytes, path), { abortEarly: true });
  if (!document.success) {
    throw damaged(path, { kind: 'wrong', key: v.getDotPath(document.issues[0]) ?? 'format' });
  }
  const { format: _format, version, needs = null, checksum = null, ...body } = document.output;
  if (checksum !== null && !fits(checksum, bytes)) {
    throw damaged(path, { kind: 'changed' });
  }
  if (version > understood.version) {
    throw new Refusal({ kind: 'journal-newer', path, version, understood: understood.version, needs });
  }
  if (checksum === null && understood.checksummed && version === understood.version) {
    throw damaged(path, { kind: 'changed' });
  }
  return { version, checksum, body };
}

/** Within how many bytes from its beginning a file claims its checksum. */
export const CLAIM_LENGTH = 256;

/** The checksum that a file claims in its first lines, not yet compared with what it holds; null where there is none. */
export function claimedChecksum(bytes: Uint8Array): string | null {
  return CLAIM.exec(Buffer.from(bytes.subarray(0, CLAIM_LENGTH)).toString('latin1'))?.[1] ?? null;
}

/** The text in bytes that are UTF-8 throughout. Refuses others with `journal-damaged`: read leniently they would be lost at the next write. */
export function textIn(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(path, { kind: 'not-utf8' }, { cause });
  }
}

/** The header's keys go first, also before keys that are numbers, which an object always puts in front. */
function inOneObject(header: object, body: object): readonly string[] {
  const others = Object.entries(body).filter(([key]) => !Object.hasOwn(header, key));
  const [first, rest] = [header, Object.fromEntries(others)].map(part => JSON.stringify(part, null, 2));
  return rest === '{}' ? [`${first}\n`] : [`${first?.slice(0, -2)},`, rest?.slice(1) ?? '', '\n'];
}

/** The texts in a row as bytes, never copied into one text first: a year is large. */
function joined(texts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  texts.reduce((at, text) => at + bytes.write(text, at), 0);
  return bytes;
}

const BLANK = '00000000';
const CLAIM = /"checksum": "([0-9a-f]{8})"/;

/** A CRC-32 over all bytes, with the eight signs of the checksum itself taken for zeros. It finds every fault of up to four bytes in a row. */
function checksumOf(bytes: Uint8Array, at: number): string {
  const before = crc32(bytes.subarray(0, at));
  const blank = crc32(BLANK, before);
  return crc32(bytes.subarray(at + BLANK.length), blank)
    .toString(16)
    .padStart(8, '0');
}

/** A checksum that does not stand where it is written counts for nothing. */
function fits(checksum: string, bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.subarray(0, CLAIM_LENGTH)).indexOf(checksum);
  return claimedChecksum(bytes) === checksum && checksumOf(bytes, at) === checksum;
}

function headed(format: string) {
  return v.looseObject({
    format: v.literal(format),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    needs: v.exactOptional(v.string()),
    checksum: v.exactOptional(v.string()),
  });
}

function parsed(bytes: Uint8Array, path: string): unknown {
  const text = textIn(bytes, path);
  try {
    return jsonIn(text);
  } catch (cause) {
    throw damaged(path, notJson(text), { cause });
  }
}

function notJson(text: string): Damage {
  const conflict = text.split('\n').findIndex(line => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
  return conflict < 0 ? { kind: 'not-json', at: firstFault(text) } : { kind: 'conflict', line: conflict + 1 };
}
