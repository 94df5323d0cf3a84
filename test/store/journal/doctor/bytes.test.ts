import { describe, expect, it } from 'vitest';
import { isLegacy, readHead } from '../../../../src/store/journal/head.ts';
import {
  expectRepair,
  filesAfter,
  HEAD,
  LARGE_CHANGE,
  layJournal,
  NEW_YEAR,
  OLD_YEAR,
  patientWith,
  variantsOf,
} from './sick.ts';

const healthy = await filesAfter(layJournal);

describe('the journal that is damaged here', () => {
  it('has two years, backups, a change in its own file, and something to take back and to make again', async () => {
    expect([...healthy.keys()].filter(name => !name.startsWith('backups/')).sort()).toEqual(
      [HEAD, OLD_YEAR, NEW_YEAR, LARGE_CHANGE].sort(),
    );
    const head = await readHead((await patientWith(healthy)).disk);
    const history = isLegacy(head) ? undefined : head.history;
    expect([history?.done.length, history?.undone.length]).toEqual([3, 1]);
    expect([...healthy.keys()].filter(name => /^backups\/2026-11-/.test(name))).toHaveLength(2);
  });
});

describe.each([HEAD, OLD_YEAR, NEW_YEAR, LARGE_CHANGE])('one byte of %s that is not as it was', name => {
  // Every one of them: test/long/doctor-bytes.test.ts.
  it('is noticed, and mended without the loss of a word', async () => {
    for (const { bytes, when } of variantsOf(healthy, name, 29))
      await expectRepair(healthy, name, bytes, when);
  });
});
