import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { decode, encode } from '../../src/store/codec.ts';

const header = { format: 'mentor-test', version: 2 };
const path = '/somewhere/test.json';

function problemWith(text: string): unknown {
  try {
    return decode(text, header, path);
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
}

const damagedAt = (where: string) => ({ kind: 'journal-damaged', path, where });

describe('an encoded document', () => {
  it('begins with its format and version, is indented, and ends its last line', () => {
    const text = encode(header, { list: [1], version: 9, format: 'x' });
    expect(text).toBe('{\n  "format": "mentor-test",\n  "version": 2,\n  "list": [\n    1\n  ]\n}\n');
  });

  it('is decoded to the same body', () => {
    const body = fc.dictionary(
      fc
        .string()
        .filter(key => !['format', 'version', '__proto__', 'constructor', 'prototype'].includes(key)),
      fc
        .jsonValue({ stringUnit: 'binary', maxDepth: 2 })
        .filter(value => !JSON.stringify(value).includes('__proto__')),
      { noNullPrototype: true, maxKeys: 6 },
    );
    fc.assert(
      fc.property(body, given => {
        expect(decode(encode(header, given), header, path)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('may have an older version, and its two keys anywhere', () => {
    expect(decode('{"a":1,"version":1,"format":"mentor-test"}', header, path)).toEqual({ a: 1 });
  });
});

describe('a text that is no such document', () => {
  it.each([
    ['nothing', '', '1:1'],
    ['blank lines', ' \n \n', '3:1'],
    ['null', 'null', '1:1'],
    ['a number', '7', '1:1'],
    ['a list', '[]', 'format'],
    ['an empty object', '{}', 'format'],
    ['a byte order mark', `\uFEFF${encode(header, {})}`, '1:1'],
    ['NULs', '\0'.repeat(64), '1:1'],
    ['NULs after it', `${encode(header, {})}\0\0`, '5:1'],
    ['something after it', `${encode(header, {})}}`, '5:1'],
    ['a merge conflict', '{\n<<<<<<< mine\n"format":1\n', '2:1'],
    ['another format', '{"format":"mentor-journal","version":2}', 'format'],
    ['another format of a newer version', '{"format":"mentor-journal","version":3}', 'format'],
    ['no version', '{"format":"mentor-test"}', 'version'],
    ['version 0', '{"format":"mentor-test","version":0}', 'version'],
    ['version 1.5', '{"format":"mentor-test","version":1.5}', 'version'],
    ['a version too big to be', '{"format":"mentor-test","version":1e999}', 'version'],
    ['a version in words', '{"format":"mentor-test","version":"2"}', 'version'],
  ])('is refused as damaged: %s', (_, text, where) => {
    expect(problemWith(text)).toEqual(damagedAt(where));
  });

  it('is refused as damaged wherever it is cut off', () => {
    const text = encode(header, {
      list: [1, -2.5e3, true, null, 'a "b" \\ é\u0007'],
      more: { a: {} },
    }).trim();
    for (let length = 0; length < text.length; length += 1) {
      expect(problemWith(text.slice(0, length))).toMatchObject({ kind: 'journal-damaged' });
    }
  });
});

describe('a document of a newer version', () => {
  it('is refused as newer, with both versions', () => {
    expect(problemWith('{"format":"mentor-test","version":3,"list":"what we cannot know"}')).toEqual({
      kind: 'journal-newer',
      path,
      version: 3,
      understood: 2,
    });
  });
});

describe('a key __proto__', () => {
  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])('written as %s pollutes nothing', key => {
    const evil = `{"${key}":{"polluted":true},"kept":1}`;
    const text = `{"format":"mentor-test","version":2,"${key}":{"polluted":true},"deep":[${evil}]}`;
    const body = decode(text, header, path);
    expect(body).toEqual({ deep: [{ kept: 1 }] });
    expect(JSON.stringify(body)).not.toContain('polluted');
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
