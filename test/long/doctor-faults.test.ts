import { describe, expect, it } from 'vitest';
import { failEachRepair, illnesses } from '../store/doctor/illnesses.ts';

const MOMENTS = ['before', 'after', 'half-way'] as const;
const faults = MOMENTS.flatMap(when => [
  { code: 'ENOSPC', when },
  { code: 'EIO', when, forGood: true },
]);

describe.each(illnesses)('the repair of $name', illness => {
  it.each(faults)('comes to the same, wherever it was broken off ($code, $when)', async fault => {
    expect(await failEachRepair(illness, fault)).toBeGreaterThan(20);
  });
});
