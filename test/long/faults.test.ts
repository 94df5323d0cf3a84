import { describe, expect, it } from 'vitest';
import { useFolder } from '../store/folder.ts';
import { acts } from '../store/journal/acts.ts';
import { memoryGround, realGround } from '../store/journal/grounds.ts';
import { type Fault, failEachOperation } from '../store/journal/trials.ts';

const folder = useFolder();

const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'EBUSY'];
const MOMENTS = ['before', 'after', 'half-way'] as const;
const failures = CODES.flatMap(code => MOMENTS.map((when): Fault => ({ code, when })));
const deaths = MOMENTS.map((when): Fault => ({ code: 'EIO', when, forGood: true }));

describe.each([...failures, ...deaths])('a home in memory ($code, $when, for good: $forGood)', fault => {
  it.each(acts)('holds the old or the new, whichever operation fails: $name', async act => {
    const tried = await failEachOperation(act, fault, memoryGround());
    expect(tried.length).toBeGreaterThan(5);
  });
});

describe.each([{ code: 'ENOSPC', when: 'half-way' } as const, ...deaths])(
  'a home on the real disk ($code, $when, for good: $forGood)',
  fault => {
    it.each(acts)('holds the old or the new, whichever operation fails: $name', async act => {
      const ground = realGround(() => folder.path('.'));
      const tried = await failEachOperation(act, fault, ground);
      // What is read at once ends in the order of the disk.
      expect(tried.toSorted()).toEqual((await failEachOperation(act, fault, memoryGround())).toSorted());
    });
  },
);
