import { describe, expect, it } from 'vitest';
import { readJournalFile } from '../../../src/store/journal/journal-file.ts';
import { expectRepair, filesAfter, first, layJournal, namesUnder, patientWith, variantsOf } from './sick.ts';

const healthy = await filesAfter(layJournal);

describe('the journal that is damaged here', () => {
  it('has a closed part with a record superseded, backups, and something to take back and to make again', async () => {
    const patient = await patientWith(healthy);
    const file = await readJournalFile(patient.disk);
    expect(file?.changes).toEqual({ done: ['a-1', 'b-1', 'c-1'], undone: ['d-1'] });
    expect(file?.years).toMatchObject([
      { holds: { sessions: { count: 2 }, actions: { count: 1 } }, superseded: [first.id] },
    ]);
    expect(namesUnder(healthy, '', 'changes', 'years')).toHaveLength(6);
    expect(namesUnder(healthy, 'backups')).toEqual([
      expect.stringMatching(/2025-/),
      'backups/2026-11-18.json',
      'backups/2026-11-19.json',
    ]);
    expect(await patient.examine()).toEqual([]);
  });
});

describe.each([...healthy.keys()])('one byte of %s that is not as it was', name => {
  // Every one of them: test/long/doctor-bytes.test.ts.
  it('is noticed, and mended without the loss of a word', async () => {
    for (const { bytes, when } of variantsOf(healthy, name, 67))
      await expectRepair(healthy, name, bytes, when);
  });
});
