import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findById, makeId, RANDOM_BYTES, shortId } from '../../src/domain/ids.ts';

const madeIds = fc
  .tuple(
    fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES }),
  )
  .map(([at, random]) => makeId(at, random));
/** Few signs, so that starts are often shared. */
const crowdedIds = fc
  .tuple(
    fc.integer({ min: 10, max: 30 }),
    fc.string({ unit: fc.constantFrom('0', 'a'), minLength: 10, maxLength: 10 }),
  )
  .map(([second, random]) => `202611232105${second}-${random}`);
const handMadeIds = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '7', '_'), minLength: 1, maxLength: 8 });
const someIds = fc.uniqueArray(fc.oneof(madeIds, crowdedIds, handMadeIds), { maxLength: 40 });

const random = (...bytes: number[]) => Uint8Array.from({ length: RANDOM_BYTES }, (_, i) => bytes[i] ?? 0);

describe('a new id', () => {
  it('begins with the UTC second and ends with ten signs', () => {
    expect(makeId(new Date('2026-11-23T22:05:53.999+01:00'), random(1, 9, 10, 31))).toBe(
      '20261123210553-19az000000',
    );
  });

  it('has no sign that is easily misread, whatever the random bytes', () => {
    fc.assert(fc.property(madeIds, id => /^\d{14}-[0-9abcdefghjkmnpqrstvwxyz]{10}$/.test(id)));
  });

  it('uses every one of the ten bytes', () => {
    const at = new Date('2026-11-23T21:05:53Z');
    const ids = Array.from({ length: RANDOM_BYTES }, (_, i) => {
      const bytes = random();
      bytes[i] = 1;
      return makeId(at, bytes);
    });
    expect(new Set([...ids, makeId(at, random())]).size).toBe(RANDOM_BYTES + 1);
  });

  it('is not made from too few random bytes', () => {
    expect(() => makeId(new Date(0), new Uint8Array(RANDOM_BYTES - 1))).toThrow(RangeError);
  });
});

describe('the short form of an id', () => {
  it('is the first six signs of its random part, and an id of another shape whole', () => {
    expect(shortId('20261123210553-abcdefghjk')).toBe('abcdef');
    expect(shortId('My-own-id')).toBe('My-own-id');
  });

  it('finds the id it stands for, in capitals as well', () => {
    fc.assert(
      fc.property(madeIds, id => {
        expect(findById(shortId(id).toUpperCase(), [id])).toEqual({ kind: 'found', id });
      }),
    );
  });
});

describe('a typed id', () => {
  const ids = ['20261123210553-abcdefghjk', '20261123210554-abcdzzzzzz', '20261123210555-zzzz000000'];

  it('is found by the start of its random part, or whole', () => {
    expect(findById('ZZZZ', ids)).toEqual({ kind: 'found', id: ids[2] });
    expect(findById('zzzz000000', ids)).toEqual({ kind: 'found', id: ids[2] });
    expect(findById('20261123210555-ZZZZ000000', ids)).toEqual({ kind: 'found', id: ids[2] });
  });

  it('is ambiguous where several begin so, and names them', () => {
    expect(findById('abcd', ids)).toEqual({ kind: 'ambiguous', matches: [ids[0], ids[1]] });
  });

  it('is not found by its time part, by its middle, or by a sign too many', () => {
    for (const typed of ['20261123210555', 'zz000', 'zzzz0000000']) {
      expect(findById(typed, ids)).toEqual({ kind: 'none' });
    }
  });

  it('is too short under four signs, even where only one begins so', () => {
    expect(findById('zzz', ids)).toEqual({ kind: 'too-short' });
    expect(findById('', ids)).toEqual({ kind: 'too-short' });
  });

  it('is found in full where a longer one begins with it, and however short it is', () => {
    expect(findById('abcd', ['abcd', 'abcdef'])).toEqual({ kind: 'found', id: 'abcd' });
    const longer = ['20261123210555-zzzz0000001', ...ids];
    expect(findById('zzzz000000', longer)).toEqual({ kind: 'found', id: ids[2] });
    expect(findById('s1', ['s1', 's12'])).toEqual({ kind: 'found', id: 's1' });
  });

  it('may be of any shape where a file was made by hand', () => {
    expect(findById('first', ['first-meeting', 'second-meeting'])).toEqual({
      kind: 'found',
      id: 'first-meeting',
    });
  });

  it('is always found in full', () => {
    fc.assert(
      fc.property(someIds, chosenFrom => {
        for (const id of chosenFrom) expect(findById(id, chosenFrom)).toEqual({ kind: 'found', id });
      }),
    );
  });
});
