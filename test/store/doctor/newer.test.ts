import { describe, expect, it } from 'vitest';
import { type ChecksummedHeader, encode } from '../../../src/store/codec.ts';
import { changeHeader, journalHeader, partHeader } from '../../../src/store/formats.ts';
import { bytesIn, filesAfter, inShort, layJournal, namesUnder, partOf, patientWith } from './sick.ts';

const healthy = await filesAfter(layJournal);
const PART = partOf(healthy);
const newer = { needs: '9.0.0', version: 4 };
const what = { kind: 'newer', version: 4, understood: 3, needs: '9.0.0' };
const strange = { years: 'of another kind', sessions: 'too' };

describe('what a newer program wrote', () => {
  it.each<[string, ChecksummedHeader]>([
    ['journal.json', journalHeader],
    [PART, partHeader],
    ['changes/b-1.json', changeHeader],
    ['changes/d-1.json', changeHeader],
    ...namesUnder(healthy, 'backups').map((name): [string, ChecksummedHeader] => [
      name,
      /\/2025-/.test(name) ? partHeader : journalHeader,
    ]),
  ])('is left, and so is all that goes with it: %s', async (name, header) => {
    const { bytes } = await encode({ ...header, ...newer }, strange);
    const patient = await patientWith(healthy, { [name]: bytes });
    const before = await patient.files();
    expect(await patient.examine()).toEqual([{ path: name, what, acceptable: false }]);
    for (const accept of [false, true]) {
      expect(await patient.repair(accept)).toMatchObject([
        { path: name, acceptable: false, outcome: { kind: 'left' }, keptAs: null },
      ]);
    }
    expect(await patient.files()).toEqual(before);
  });

  it('stays in a journal whose file is made again', async () => {
    const { bytes } = await encode({ ...partHeader, ...newer }, strange);
    const text = `${bytesIn(healthy, 'journal.json')}`.replace('How I say no', 'How I say NO');
    const patient = await patientWith(healthy, { [PART]: bytes, 'journal.json': text });
    await patient.repair();
    expect((await patient.files()).get('journal.json')).toEqual(healthy.get('journal.json'));
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-newer' } });
    expect(inShort(await patient.examine())).toEqual([`${PART} newer`]);
  });

  it('is not swept with what the journal does not list', async () => {
    const { bytes } = await encode({ ...changeHeader, ...newer }, strange);
    const patient = await patientWith(healthy, { 'changes/z-1.json': bytes });
    await patient.repair();
    expect((await patient.files()).get('changes/z-1.json')).toEqual(Buffer.from(bytes));
  });
});
