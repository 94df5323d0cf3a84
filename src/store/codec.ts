import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Damage, Refusal } from '../domain/problem.ts';
import { damageRefusal } from './damage-refusal.ts';
import { parseJson } from './json.ts';
import { anyText, isObject, orAbsent, shaped, where, withFields } from './shape.ts';

/*
 * The one door between what the program keeps and the bytes on the disk. It is asynchronous, and its header is in the clear, so
 * that what lies behind it can be encrypted without any other room noticing.
 */

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

/** What a file tells of its records in its header, where it can be read without the rest: by list, those that it has any of. */
export type Contents = Readonly<Record<string, ListContents>>;

export interface ListContents {
  readonly count: number;
  /** The first and the last day (yyyy-MM-dd) that one is about; null where none is about a day. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** A document as it was read: its body without the header's keys, not yet checked against a schema. */
export interface Decoded {
  readonly checksum: string | null;
  readonly body: Record<string, unknown>;
}

/** The bytes of a document: JSON that a person can read, with the header's keys first and a line end last. `holds` goes into the header. */
export async function encode(header: ChecksummedHeader, body: object, holds?: object): Promise<Checksummed>;
export async function encode(header: Header, body: object, holds?: object): Promise<Encoded>;
export async function encode(
  { format, version, needs, checksummed }: Header,
  body: object,
  holds?: object,
): Promise<Encoded> {
  const header = { format, version, needs, ...(checksummed && { checksum: BLANK }), ...(holds && { holds }) };
  const bytes = joinTexts(inOneObject(header, body));
  if (!checksummed) return { bytes, checksum: null };
  const checksum = checksumOf(bytes, bytes.indexOf(BLANK));
  bytes.write(checksum, bytes.indexOf(BLANK));
  return { bytes, checksum };
}

/**
 * The document in these bytes. Refuses with `journal-damaged` what is not a whole document of this format, with
 * `journal-newer` one of a higher version than is understood, and with `journal-older` one of a lower version. No key
 * `__proto__` is left anywhere in it.
 */
export async function decode(bytes: Uint8Array, understood: Header, path: string): Promise<Decoded> {
  const value = await parseBytes(bytes, path);
  const document = shaped(headerOf(understood.format), isObject(value) ? value : {}, path);
  const { format: _format, version, needs = null, checksum = null, holds: _holds, ...body } = document;
  if (checksum !== null && !matchesChecksum(checksum, bytes)) throw damageRefusal(path, { kind: 'changed' });
  if (version > understood.version) {
    throw new Refusal({ kind: 'journal-newer', path, version, understood: understood.version, needs });
  }
  if (version < understood.version) throw new Refusal({ kind: 'journal-older', path, version });
  if (checksum === null && understood.checksummed) throw damageRefusal(path, { kind: 'changed' });
  return { checksum, body };
}

/** The checksum that a file claims in its first lines, not yet compared with what it holds; null where there is none. */
export function claimedChecksum(bytes: Uint8Array): string | null {
  return CLAIM.exec(firstLines(bytes))?.[1] ?? null;
}

/** The text in bytes that are UTF-8 throughout. Refuses others with `journal-damaged`: read leniently they would be lost at the next write. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (!isUtf8(bytes)) throw damageRefusal(path, { kind: 'not-utf8' });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

/** The header's keys go first, also before keys that are numbers, which an object always puts in front. */
function inOneObject(header: object, body: object): readonly string[] {
  const others = Object.entries(body).filter(([key]) => !Object.hasOwn(header, key));
  const [first, rest] = [header, Object.fromEntries(others)].map(part => JSON.stringify(part, null, 2));
  return rest === '{}' ? [`${first}\n`] : [`${first?.slice(0, -2)},`, rest?.slice(1) ?? '', '\n'];
}

/** The texts in a row as bytes, never copied into one text first: a journal may be large. */
function joinTexts(texts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  texts.reduce((at, text) => at + bytes.write(text, at), 0);
  return bytes;
}

const BLANK = '00000000';
const CLAIM = /"checksum": "([0-9a-f]{8})"/;
/** Within how many bytes from its beginning the header of a file stands. */
const HEADER_LENGTH = 1024;

function firstLines(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEADER_LENGTH)).toString('latin1');
}

/** A CRC-32 over all bytes, with the eight signs of the checksum itself taken for zeros. It finds every fault of up to four bytes in a row. */
function checksumOf(bytes: Uint8Array, at: number): string {
  const before = crc32(bytes.subarray(0, at));
  const blank = crc32(BLANK, before);
  return crc32(bytes.subarray(at + BLANK.length), blank)
    .toString(16)
    .padStart(8, '0');
}

/** A checksum that does not stand where it is written counts for nothing. */
function matchesChecksum(checksum: string, bytes: Uint8Array): boolean {
  const header = firstLines(bytes);
  return CLAIM.exec(header)?.[1] === checksum && checksumOf(bytes, header.indexOf(checksum)) === checksum;
}

/** What the header of a document of this format holds. */
function headerOf(format: string) {
  return withFields({
    format: where((value): value is string => value === format),
    version: where((value): value is number => Number.isInteger(value) && Number(value) >= 1),
    needs: orAbsent(anyText),
    checksum: orAbsent(anyText),
  });
}

async function parseBytes(bytes: Uint8Array, path: string): Promise<unknown> {
  const text = decodeUtf8(bytes, path);
  try {
    return parseJson(text);
  } catch (cause) {
    throw damageRefusal(path, await notJson(text), { cause });
  }
}

async function notJson(text: string): Promise<Damage> {
  const conflict = text.split('\n').findIndex(line => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
  if (conflict >= 0) return { kind: 'conflict', line: conflict + 1 };
  const { firstFault } = await import('../domain/json-fault.ts');
  return { kind: 'not-json', at: firstFault(text) };
}

/** A text of the person's own as it goes to the disk: a sheet for their editor, or what could not be kept. */
export async function encodeText(text: string): Promise<Uint8Array> {
  return Buffer.from(text);
}

/** The text in a file that `encodeText` made, or an editor after it. Refuses with `journal-damaged` where it is not UTF-8 throughout. */
export async function decodeText(bytes: Uint8Array, path: string): Promise<string> {
  return decodeUtf8(bytes, path);
}
