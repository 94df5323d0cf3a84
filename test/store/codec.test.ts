import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { claimedChecksum, decode, encode, type Header } from '../../src/store/codec.ts';

const open: Header = { format: 'mentor-test', version: 2, needs: '0.2.0', checksummed: false };
const checksummed: Header = { ...open, checksummed: true };
const path = '/somewhere/test.json';

function problemWith(content: string | Uint8Array, header = open): unknown {
  try {
    return decode(Buffer.from(content), header, path);
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
}

const damage = (kind: string, more: object = {}) => ({
  kind: 'journal-damaged',
  path,
  damage: { kind, ...more },
});
const textOf = (header: Header, body: object) => Buffer.from(encode(header, body).bytes).toString();

/** Any body: keys of all kinds, also those that are numbers, which an object puts in front. */
const bodies = fc.dictionary(
  fc
    .oneof(fc.string(), fc.nat().map(String))
    .filter(key => !['format', 'version', 'needs', 'checksum', '__proto__'].includes(key)),
  fc
    .jsonValue({ stringUnit: 'binary', maxDepth: 2 })
    .filter(value => !JSON.stringify(value).includes('__proto__')),
  { noNullPrototype: true, maxKeys: 6 },
);

describe('an encoded document', () => {
  it('begins with what tells what it is, is indented, and ends its last line', () => {
    expect(textOf(open, { list: [1], version: 9, format: 'x' })).toBe(
      '{\n  "format": "mentor-test",\n  "version": 2,\n  "needs": "0.2.0",\n  "list": [\n    1\n  ]\n}\n',
    );
    expect(textOf(open, {})).toBe('{\n  "format": "mentor-test",\n  "version": 2,\n  "needs": "0.2.0"\n}\n');
  });

  it('has its checksum after these, where it is checksummed, and gives it', () => {
    const { bytes, checksum } = encode(checksummed, { list: [] });
    expect(checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(Buffer.from(bytes).toString().split('\n')[4]).toBe(`  "checksum": "${checksum}",`);
    expect(claimedChecksum(bytes)).toBe(checksum);
    expect(encode(open, {}).checksum).toBeNull();
    expect(claimedChecksum(encode(open, {}).bytes)).toBeNull();
  });

  it.each([open, checksummed])('is decoded to the same body (checksummed: $checksummed)', header => {
    fc.assert(
      fc.property(bodies, given => {
        const { bytes, checksum } = encode(header, given);
        const body = JSON.parse(JSON.stringify(given));
        expect(decode(bytes, header, path)).toEqual({ version: 2, checksum, body });
      }),
    );
  });

  it('holds its checksum where a key of the body is a number, and looks like a checksum itself', () => {
    const { bytes, checksum } = encode(checksummed, { 7: '00000000', 8: '00000000'.repeat(99) });
    expect(decode(bytes, checksummed, path)).toMatchObject({ checksum, body: { 7: '00000000' } });
  });

  it('may have an older version, no checksum then, and its keys anywhere', () => {
    const older = '{"a":1,"version":1,"format":"mentor-test"}';
    expect(problemWith(older, checksummed)).toEqual({ version: 1, checksum: null, body: { a: 1 } });
  });
});

describe('a text that is no such document', () => {
  const whole = textOf(open, {});

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
  ])('is refused as damaged: %s', (_, text, problem) => {
    expect(problemWith(text)).toEqual(problem);
  });

  it('is no merge conflict for a line in a text that looks like one', () => {
    const body = { text: 'a\n=======\nb' };
    expect(decode(encode(open, body).bytes, open, path).body).toEqual(body);
  });

  it.each([open, checksummed])(
    'is refused as damaged wherever it is cut off (checksummed: $checksummed)',
    header => {
      const body = { list: [1, -2.5e3, true, null, 'a "b" \\ é\u0007'], more: { a: {} } };
      const bytes = Buffer.from(textOf(header, body).trim());
      for (let length = 0; length < bytes.length; length += 1) {
        expect(problemWith(bytes.subarray(0, length), header)).toMatchObject({ kind: 'journal-damaged' });
      }
    },
  );

  it('is refused where it is not UTF-8 throughout', () => {
    const bytes = Buffer.from(textOf(open, { text: 'é' }));
    expect(problemWith(Buffer.from(bytes.toString('latin1').replace('\u00c3', ''), 'latin1'))).toEqual(
      damage('not-utf8'),
    );
  });
});

describe('a checksummed document', () => {
  const { bytes } = encode(checksummed, {
    version: 9,
    text: 'What I kept to myself — 話した',
    list: [{ id: 'a', levels: [-2, 2.5e3] }, null, true],
  });
  const without = Buffer.from(bytes)
    .toString()
    .replace(/ {2}"checksum": "\w+",\n/, '');

  it('tells of every byte that is another one, whichever it is', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const other of [1, 0x20, 0x80, 0xff]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ other;
        expect(problemWith(flipped, checksummed), `${at} ^ ${other}`).toMatchObject({
          kind: 'journal-damaged',
        });
      }
    }
  });

  it('tells of any few bytes in a row that are others, are gone or are too many', () => {
    const bodiesAndFaults = fc.tuple(bodies, fc.nat(), fc.nat(4), fc.uint8Array({ maxLength: 4 }));
    fc.assert(
      fc.property(bodiesAndFaults, ([body, where, gone, put]) => {
        const sound = Buffer.from(encode(checksummed, body).bytes);
        const at = where % sound.length;
        const spoilt = Buffer.concat([sound.subarray(0, at), put, sound.subarray(at + gone)]);
        fc.pre(!spoilt.equals(sound));
        expect(problemWith(spoilt, checksummed)).toMatchObject({ kind: 'journal-damaged' });
      }),
    );
  });

  it('tells of another hand, also one that took the checksum away or kept the look of one', () => {
    const text = Buffer.from(bytes).toString();
    for (const changed of [
      text.replace('kept', 'told'),
      `${text}\n`,
      without,
      text.replace(/"checksum": "\w+"/, '"checksum": ""'),
      without.replace('"list"', '"checksum": "00000000", "list"'),
    ]) {
      expect(problemWith(changed, checksummed)).toEqual(damage('changed'));
    }
  });

  it('is read where only checksummed ones are written, if it comes from a time without checksums', () => {
    expect(problemWith(without.replace('"version": 2', '"version": 1'), checksummed)).toMatchObject({
      version: 1,
      checksum: null,
    });
  });
});

describe('a document of a newer version', () => {
  const newer: Header = { ...checksummed, version: 3, needs: '0.9.0' };

  it('is refused as newer, with both versions and the program that it needs', () => {
    const { bytes } = encode(newer, { list: 'what we cannot know' });
    const problem = { kind: 'journal-newer', path, version: 3, understood: 2, needs: '0.9.0' };
    expect(problemWith(bytes, checksummed)).toEqual(problem);
    expect(problemWith('{"format":"mentor-test","version":3}')).toEqual({ ...problem, needs: null });
  });

  it('is refused as damaged where it is that as well', () => {
    const text = Buffer.from(encode(newer, { list: [] }).bytes).toString();
    expect(problemWith(text.replace('[]', '{}'), checksummed)).toEqual(damage('changed'));
  });
});

describe('a key __proto__', () => {
  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])('written as %s pollutes nothing', key => {
    const evil = `{"${key}":{"polluted":true},"kept":1}`;
    const text = `{"format":"mentor-test","version":2,"${key}":{"polluted":true},"deep":[${evil}]}`;
    const { body } = decode(Buffer.from(text), open, path);
    expect(body).toEqual({ deep: [{ kept: 1 }] });
    expect(JSON.stringify(body)).not.toContain('polluted');
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
