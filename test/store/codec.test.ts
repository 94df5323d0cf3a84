import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import {
  type ChecksummedHeader,
  claimedChecksum,
  decode,
  decodeText,
  encode,
  encodeText,
  type Header,
} from '../../src/store/codec.ts';

const open: Header = { format: 'mentor-test', version: 2, needs: '0.2.0', checksummed: false };
const checksummed: ChecksummedHeader = { ...open, checksummed: true };
const path = '/somewhere/test.json';

/** What is wrong with a document, or what was decoded where nothing is. */
function problemWith(content: string | Uint8Array, header: Header = open): Promise<unknown> {
  return decode(Buffer.from(content), header, path).catch(error =>
    error instanceof Refusal ? error.problem : error,
  );
}

const damage = (kind: string, more: object = {}) => ({
  kind: 'journal-damaged',
  path,
  damage: { kind, ...more },
});
async function textOf(header: Header, body: object, holds?: object): Promise<string> {
  return Buffer.from((await encode(header, body, holds)).bytes).toString();
}

/** Any body: keys of all kinds, also those that are numbers, which an object puts in front. */
const bodies = fc.dictionary(
  fc
    .oneof(fc.string(), fc.nat().map(String))
    .filter(key => !['format', 'version', 'needs', 'checksum', 'holds', '__proto__'].includes(key)),
  fc
    .jsonValue({ stringUnit: 'binary', maxDepth: 2 })
    .filter(value => !JSON.stringify(value).includes('__proto__')),
  { noNullPrototype: true, maxKeys: 6 },
);

describe('an encoded document', () => {
  it('begins with what tells what it is, is indented, and ends its last line', async () => {
    expect(await textOf(open, { list: [1], version: 9, format: 'x' })).toBe(
      '{\n  "format": "mentor-test",\n  "version": 2,\n  "needs": "0.2.0",\n  "list": [\n    1\n  ]\n}\n',
    );
    expect(await textOf(open, {})).toBe(
      '{\n  "format": "mentor-test",\n  "version": 2,\n  "needs": "0.2.0"\n}\n',
    );
  });

  it('has its checksum after these, where it is checksummed, and gives it', async () => {
    const { bytes, checksum } = await encode(checksummed, { list: [] });
    expect(checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(Buffer.from(bytes).toString().split('\n')[4]).toBe(`  "checksum": "${checksum}",`);
    expect(claimedChecksum(bytes)).toBe(checksum);
    const plain = await encode(open, {});
    expect(plain.checksum).toBeNull();
    expect(claimedChecksum(plain.bytes)).toBeNull();
  });

  it.each([open, checksummed])('is decoded to the same body (checksummed: $checksummed)', async header => {
    await fc.assert(
      fc.asyncProperty(bodies, async given => {
        const { bytes, checksum } = await encode(header, given);
        const body = JSON.parse(JSON.stringify(given));
        expect(await decode(bytes, header, path)).toEqual({ checksum, body });
      }),
    );
  });

  it('holds its checksum where a key of the body is a number, and looks like a checksum itself', async () => {
    const { bytes, checksum } = await encode(checksummed, { 7: '00000000', 8: '00000000'.repeat(99) });
    expect(await decode(bytes, checksummed, path)).toMatchObject({ checksum, body: { 7: '00000000' } });
  });

  it('may have its keys anywhere', async () => {
    expect(await problemWith('{"a":1,"version":2,"format":"mentor-test"}')).toEqual({
      checksum: null,
      body: { a: 1 },
    });
  });
});

const whole = await textOf(open, {});

describe('a text that is no such document', () => {
  it.each([
    ['nothing', '', damage('not-json', { at: '1:1' })],
    ['blank lines', ' \n \n', damage('not-json', { at: '3:1' })],
    ['null', 'null', damage('wrong', { key: 'format' })],
    ['a number', '7', damage('wrong', { key: 'format' })],
    ['a list', '[]', damage('wrong', { key: 'format' })],
    ['an empty object', '{}', damage('wrong', { key: 'format' })],
    ['a byte order mark', `\uFEFF${whole}`, damage('not-json', { at: '1:1' })],
    ['NULs', '\0'.repeat(64), damage('not-json', { at: '1:1' })],
    ['NULs after it', `${whole}\0\0`, damage('not-json', { at: '6:1' })],
    ['something after it', `${whole}}`, damage('not-json', { at: '6:1' })],
    ['a merge conflict', '{\n<<<<<<< mine\n"format":1\n=======\n', damage('conflict', { line: 2 })],
    ['the end of a merge conflict', '{\n"a":1\n>>>>>>> theirs\n}', damage('conflict', { line: 3 })],
    ['another format', '{"format":"mentor-journal","version":2}', damage('wrong', { key: 'format' })],
    ['another format, newer', '{"format":"mentor-journal","version":3}', damage('wrong', { key: 'format' })],
    ['no version', '{"format":"mentor-test"}', damage('wrong', { key: 'version' })],
    ['version 0', '{"format":"mentor-test","version":0}', damage('wrong', { key: 'version' })],
    ['version 1.5', '{"format":"mentor-test","version":1.5}', damage('wrong', { key: 'version' })],
    ['a version too big', '{"format":"mentor-test","version":1e999}', damage('wrong', { key: 'version' })],
    ['a version in words', '{"format":"mentor-test","version":"2"}', damage('wrong', { key: 'version' })],
  ])('is refused as damaged: %s', async (_, text, problem) => {
    expect(await problemWith(text)).toEqual(problem);
  });

  it('is no merge conflict for a line in a text that looks like one', async () => {
    const body = { text: 'a\n=======\nb' };
    expect((await decode((await encode(open, body)).bytes, open, path)).body).toEqual(body);
  });

  it.each([open, checksummed])(
    'is refused as damaged wherever it is cut off (checksummed: $checksummed)',
    async header => {
      const body = { list: [1, -2.5e3, true, null, 'a "b" \\ é\u0007'], more: { a: {} } };
      const bytes = Buffer.from((await textOf(header, body)).trim());
      for (let length = 0; length < bytes.length; length += 1) {
        expect(await problemWith(bytes.subarray(0, length), header)).toMatchObject({
          kind: 'journal-damaged',
        });
      }
    },
  );

  it('is refused where it is not UTF-8 throughout', async () => {
    const bytes = Buffer.from(await textOf(open, { text: 'é' }));
    expect(await problemWith(Buffer.from(bytes.toString('latin1').replace('\u00c3', ''), 'latin1'))).toEqual(
      damage('not-utf8'),
    );
  });
});

const { bytes } = await encode(
  checksummed,
  {
    version: 9,
    text: 'What I kept to myself — 話した',
    list: [{ id: 'a', levels: [-2, 2.5e3] }, null, true],
  },
  { list: { count: 3, firstDay: null, lastDay: '2026-11-20' } },
);
const without = Buffer.from(bytes)
  .toString()
  .replace(/ {2}"checksum": "\w+",\n/, '');

describe('a checksummed document', () => {
  it('tells of every byte that is another one, whichever it is', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const other of [1, 0x20, 0x80, 0xff]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ other;
        expect(await problemWith(flipped, checksummed), `${at} ^ ${other}`).toMatchObject({
          kind: 'journal-damaged',
        });
      }
    }
  });

  it('tells of any few bytes in a row that are others, are gone or are too many', async () => {
    const bodiesAndFaults = fc.tuple(bodies, fc.nat(), fc.nat(4), fc.uint8Array({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(bodiesAndFaults, async ([body, where, gone, put]) => {
        const sound = Buffer.from((await encode(checksummed, body)).bytes);
        const at = where % sound.length;
        const spoilt = Buffer.concat([sound.subarray(0, at), put, sound.subarray(at + gone)]);
        fc.pre(!spoilt.equals(sound));
        expect(await problemWith(spoilt, checksummed)).toMatchObject({ kind: 'journal-damaged' });
      }),
    );
  });

  it('tells of another hand, also one that took the checksum away or kept the look of one', async () => {
    const text = Buffer.from(bytes).toString();
    for (const changed of [
      text.replace('kept', 'told'),
      `${text}\n`,
      without,
      text.replace(/"checksum": "\w+"/, '"checksum": ""'),
      without.replace('"list"', '"checksum": "00000000", "list"'),
    ]) {
      expect(await problemWith(changed, checksummed)).toEqual(damage('changed'));
    }
  });
});

describe('a document of a newer version', () => {
  const newer: Header = { ...checksummed, version: 3, needs: '0.9.0' };

  it('is refused as newer, with both versions and the program that it needs', async () => {
    const { bytes } = await encode(newer, { list: 'what we cannot know' });
    const problem = { kind: 'journal-newer', path, version: 3, understood: 2, needs: '0.9.0' };
    expect(await problemWith(bytes, checksummed)).toEqual(problem);
    expect(await problemWith('{"format":"mentor-test","version":3}')).toEqual({ ...problem, needs: null });
  });

  it('is refused as damaged where it is that as well', async () => {
    const text = await textOf(newer, { list: [] });
    expect(await problemWith(text.replace('[]', '{}'), checksummed)).toEqual(damage('changed'));
  });
});

describe('a document of an older version', () => {
  const older = { kind: 'journal-older', path, version: 1 };

  it('is refused as older, with a checksum or without', async () => {
    const { bytes } = await encode({ ...checksummed, version: 1 }, { list: [] });
    expect(await problemWith(bytes, checksummed)).toEqual(older);
    expect(await problemWith('{"format":"mentor-test","version":1}', checksummed)).toEqual(older);
    expect(await problemWith('{"format":"mentor-test","version":1}')).toEqual(older);
  });

  it('is refused as damaged where it is that as well', async () => {
    const text = await textOf({ ...checksummed, version: 1 }, { list: [] });
    expect(await problemWith(text.replace('[]', '{}'), checksummed)).toEqual(damage('changed'));
  });
});

describe('what a document says in its header that it holds', () => {
  const holds = { sessions: { count: 12, firstDay: '2026-01-02', lastDay: null } };

  it('stands there for whoever reads it with another program, and is no part of the body', async () => {
    const { bytes, checksum } = await encode(checksummed, { a: 1 }, holds);
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ holds });
    expect(await decode(bytes, checksummed, path)).toEqual({ checksum, body: { a: 1 } });
  });
});

describe("a text of the person's own", () => {
  it('is kept as it is, and read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async text => {
        expect(await decodeText(await encodeText(text), path)).toBe(text);
      }),
    );
  });

  it('is refused where it is not UTF-8 throughout', async () => {
    const decoding = decodeText(Buffer.from([0x61, 0xff]), path);
    await expect(decoding).rejects.toMatchObject({ problem: damage('not-utf8') });
  });
});

describe('a key __proto__', () => {
  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])(
    'written as %s pollutes nothing',
    async key => {
      const evil = `{"${key}":{"polluted":true},"kept":1}`;
      const text = `{"format":"mentor-test","version":2,"${key}":{"polluted":true},"deep":[${evil}]}`;
      const { body } = await decode(Buffer.from(text), open, path);
      expect(body).toEqual({ deep: [{ kept: 1 }] });
      expect(JSON.stringify(body)).not.toContain('polluted');
      expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});
