import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFault } from '../../src/domain/json-fault.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a":}', '1:6'],
    ['{"a":1,}', '1:8'],
    ['{"a" 1}', '1:6'],
    ['{a:1}', '1:2'],
    ['{1:1}', '1:2'],
    ['{"a":1 "b":2}', '1:8'],
    ['{"a":1:2}', '1:7'],
    ['[1,]', '1:4'],
    ['[,1]', '1:2'],
    ['[1 2]', '1:4'],
    ['[1}', '1:3'],
    ['{"a":[1}', '1:8'],
    ['[]]', '1:3'],
    ['[01]', '1:3'],
    ['[+1]', '1:2'],
    ['[1.]', '1:3'],
    ['[tru]', '1:2'],
    ['[True]', '1:2'],
    ['["\\x"]', '1:2'],
    ['["a\nb"]', '1:2'],
    ["['a']", '1:2'],
    ['{\n  "a": 1,\n  "b": 2 3\n}', '3:10'],
  ])('in %j is at %s', (text, place) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(firstFault(text)).toBe(place);
  });

  it.each(['', '{', '[1', '{"a"', '{"a":', '{"a":1,', '[[{}'])('is the end of %j, which breaks off', text => {
    expect(firstFault(text)).toBe(`1:${text.length + 1}`);
  });

  it('is the sign put in where a document of ours has a stray one', () => {
    const document = fc.jsonValue().map(value => JSON.stringify({ value }, null, 2));
    fc.assert(
      fc.property(document, text => {
        const lines = text.split('\n');
        expect(firstFault(`${text}\n#`)).toBe(`${lines.length + 1}:1`);
        expect(firstFault(`#${text}`)).toBe('1:1');
      }),
    );
  });

  it('is found in a very long text and under very many brackets', () => {
    expect(firstFault(`["${'é\\n'.repeat(300_000)}" x`)).toBe('1:900005');
    expect(firstFault('['.repeat(100_000))).toBe('1:100001');
  });
});
