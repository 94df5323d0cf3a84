import { describe, it } from 'vitest';
import { expectRepair, filesAfter, layJournal, variantsOf } from '../store/doctor/sick.ts';

const healthy = await filesAfter(layJournal);

describe.each([...healthy.keys()])('one byte of %s that is not as it was', name => {
  it('is noticed, and mended without the loss of a word, whichever it is', async () => {
    for (const { bytes, when } of variantsOf(healthy, name)) await expectRepair(healthy, name, bytes, when);
  });
});
