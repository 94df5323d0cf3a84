import { describe, expect, it } from 'vitest';
import { failEachRepair, illnesses } from './illnesses.ts';

describe.each(illnesses)('the repair of $name', illness => {
  // Every operation, failing in every way: test/long/doctor-faults.test.ts.
  it('comes to the same, wherever it was broken off', async () => {
    expect(await failEachRepair(illness, { code: 'EIO', when: 'before', forGood: true }, 7)).toBeGreaterThan(
      20,
    );
  });
});
