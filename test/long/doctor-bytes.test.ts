import { describe, it } from 'vitest';
import {
  expectRepair,
  filesAfter,
  HEAD,
  LARGE_CHANGE,
  layJournal,
  NEW_YEAR,
  OLD_YEAR,
  variantsOf,
} from '../store/journal/doctor/sick.ts';

const healthy = await filesAfter(layJournal);

describe.each([HEAD, OLD_YEAR, NEW_YEAR, LARGE_CHANGE])('one byte of %s that is not as it was', name => {
  it('is noticed, and mended without the loss of a word, whichever it is', async () => {
    for (const { bytes, when } of variantsOf(healthy, name)) await expectRepair(healthy, name, bytes, when);
  });
});
