import { isAscii, isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../../domain/text.ts';

/** Bytes that come in pieces, as text; a piece may end within a character. */
export interface BytesToText {
  /** What there is to say by now. `isLast` where no bytes follow these. */
  push(bytes: Uint8Array, isLast: boolean): string;
  encoding(): TextEncoding;
}

/**
 * Finds out the encoding by the mark at the beginning, by the zero bytes of UTF-16, and by the first bytes that are no UTF-8: what was written
 * with one byte a character has far more such bytes than letters. The mark itself is passed over.
 */
export function bytesToText(): BytesToText {
  let held: Buffer = NONE;
  let way: DecodingWay | undefined;
  return {
    push: (bytes, isLast) => {
      const all = held.length === 0 ? Buffer.from(bytes) : Buffer.concat([held, bytes]);
      held = NONE;
      if (way === undefined && all.length < ENOUGH_TO_TELL && !isLast) {
        held = all;
        return '';
      }
      way ??= wayFor(all);
      const step = way.decode(all, isLast);
      held = step.held;
      way = step.way;
      return step.text;
    },
    encoding: () => way?.encoding ?? 'utf-8',
  };
}

/** How many bytes tell a mark, or two characters of UTF-16. */
const ENOUGH_TO_TELL = 4;

interface DecodingWay {
  readonly encoding: TextEncoding;
  decode(bytes: Buffer, isLast: boolean): DecodedStep;
}

/** What came of some bytes: text, what was held back of them, and how to go on. */
interface DecodedStep {
  readonly text: string;
  readonly held: Buffer;
  readonly way: DecodingWay;
}

const NONE = Buffer.alloc(0);

function wayFor(start: Buffer): DecodingWay {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return utf16('utf-16le');
  if (first === 0xfe && second === 0xff) return utf16('utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return withoutMark;
  if (first !== 0 && second === 0 && start[3] === 0) return utf16('utf-16le');
  if (first === 0 && second !== 0 && start[2] === 0) return utf16('utf-16be');
  return utf8(false);
}

/** Where it begins with the mark of UTF-8, it is nothing else. */
const withoutMark: DecodingWay = {
  encoding: 'utf-8',
  decode: (bytes, isLast) => utf8(true).decode(bytes.subarray(3), isLast),
};

function utf16(label: 'utf-16le' | 'utf-16be'): DecodingWay {
  const decoder = new TextDecoder(label);
  const way: DecodingWay = {
    encoding: 'utf-16',
    decode: (bytes, isLast) => ({ text: decoder.decode(bytes, { stream: !isLast }), held: NONE, way }),
  };
  return way;
}

/** `isSure` once there was more in it than ASCII. */
function utf8(isSure: boolean): DecodingWay {
  const way: DecodingWay = {
    encoding: 'utf-8',
    decode: (bytes, isLast) => {
      const end = isLast ? bytes.length : endOfCharacters(bytes);
      const [whole, held] = [bytes.subarray(0, end), bytes.subarray(end)];
      if (isUtf8(whole)) {
        const next = isSure || isAscii(whole) ? way : utf8(true);
        return { text: whole.toString('utf8'), held, way: next };
      }
      const text = whole.toString('utf8');
      return isSure || !isMostlyForeign(text) ? { text, held, way } : windows1252.decode(bytes, isLast);
    },
  };
  return way;
}

/** Up to where the bytes hold whole characters; what follows is the beginning of one. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes a character has that begins with this one. */
function lengthFrom(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

function isMostlyForeign(text: string): boolean {
  const foreign = text.match(/\uFFFD/g)?.length ?? 0;
  const letters = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return foreign > letters;
}

/** What Windows writes in western Europe: latin-1, with quotes, dashes and the euro among the control characters. */
const windows1252: DecodingWay = {
  encoding: 'windows-1252',
  decode: bytes => ({
    text: bytes
      .toString('latin1')
      .replace(/[\x80-\x9F]/g, one => IN_WINDOWS[one.charCodeAt(0) - 0x80] ?? one),
    held: NONE,
    way: windows1252,
  }),
};

/** The characters of 80 to 9F, in their order; those that are none stay what they are. */
const IN_WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
