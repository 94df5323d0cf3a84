import { describe, expect, it } from 'vitest';
import { useFolder } from '../folder.ts';
import { acts } from './acts.ts';
import { memoryGround, realGround } from './grounds.ts';
import { type Fault, failEachOperation } from './trials.ts';

const folder = useFolder();

const full: Fault = { code: 'ENOSPC', when: 'half-way' };
const death: Fault = { code: 'EIO', when: 'after', forGood: true };

// Each operation, and every other fault, is tried in test/long.
describe.each([
  ['on a disk that gets full half-way through', full, { from: 1, by: 3 }],
  ['by a process that dies after', death, { from: 2, by: 3 }],
])('%s any operation, a home holds the old or the new', (_, fault, steps) => {
  it.each(acts)('and goes on from there: $name', async act => {
    const tried = await failEachOperation(act, fault, memoryGround(), steps);
    expect(tried.length).toBeGreaterThan(5);
  });
});

describe('on the real disk', () => {
  const some = ['a draft', 'the removal of a draft'];

  it.each(acts.filter(({ name }) => some.includes(name)))('it is no different: $name', async act => {
    const ground = realGround(() => folder.path('.'));
    const tried = await failEachOperation(act, death, ground);
    expect(tried).toEqual(await failEachOperation(act, death, memoryGround()));
  });
});
