import { expect } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { Refusal } from '../../../src/domain/problem.ts';
import { encode } from '../../../src/store/codec.ts';
import { journalHeader } from '../../../src/store/formats.ts';
import { encodedPart } from '../../../src/store/journal/encoded-part.ts';
import { type Failure, failingFs } from '../disk/failing-fs.ts';
import type { Files } from '../journal/grounds.ts';
import {
  bytesIn,
  doctorOn,
  filesAfter,
  first,
  type Harm,
  layJournal,
  namesUnder,
  partOf,
  patientWith,
  second,
  without,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const FILE = 'journal.json';
const PART = partOf(healthy);
const COPY = PART.replace('years', 'backups');
const noBackups = without(namesUnder(healthy, 'backups'));
const noChanges = without(namesUnder(healthy, 'changes'));

const edited = (name: string, words: string, others: string) =>
  `${bytesIn(healthy, name)}`.replace(words, others);

/** The journal with a part more, in which one record is that is among the latest as well. */
const repeating = await (async () => {
  const other = { ...first, what: 'In the other part', updatedAt: '2026-11-21T10:00:00.000Z' };
  const part = await encodedPart({ year: '2024', records: { ...emptyJournal, sessions: [other] } });
  const {
    format: _f,
    version: _v,
    needs: _n,
    checksum: _c,
    holds: _h,
    ...body
  } = JSON.parse(`${bytesIn(healthy, FILE)}`);
  const { bytes } = await encode(journalHeader, { ...body, years: [...body.years, part.entry] });
  return { [FILE]: bytes, [`years/${part.entry.file}`]: part.bytes };
})();
const twice = edited(FILE, second.id, first.id);

export interface Illness {
  readonly name: string;
  readonly files: Files;
  readonly harm: Harm;
  readonly accept?: boolean;
}

/** What may befall a home, each to be mended. */
export const illnesses: readonly Illness[] = [
  { name: 'a journal file that can be proven', files: healthy, harm: { [FILE]: edited(FILE, 'no', 'NO') } },
  { name: 'a journal file', files: healthy, harm: { [FILE]: 'spoilt' } },
  { name: 'a journal file without backups', files: healthy, harm: { ...noBackups, [FILE]: 'spoilt' } },
  { name: 'a missing journal file', files: healthy, harm: { [FILE]: null } },
  {
    name: 'a folder for the journal',
    files: healthy,
    harm: { [FILE]: null, [`${FILE}/letter.txt`]: 'spoilt' },
  },
  {
    name: 'a journal file that is accepted',
    files: healthy,
    harm: { [FILE]: edited(FILE, 'no', 'NO') },
    accept: true,
  },
  { name: 'an id that the journal file has twice', files: healthy, harm: { [FILE]: twice }, accept: true },
  { name: 'a closed part', files: healthy, harm: { [PART]: 'spoilt' } },
  { name: 'a closed part without a copy', files: healthy, harm: { [COPY]: null, [PART]: 'spoilt' } },
  {
    name: 'a closed part of which most still reads',
    files: healthy,
    harm: { ...noBackups, [PART]: edited(PART, '"what"', '"what') },
  },
  {
    name: 'a closed part that is accepted',
    files: healthy,
    harm: { [PART]: edited(PART, 'Where I sit', 'Where I SIT') },
    accept: true,
  },
  { name: 'a folder for a part', files: healthy, harm: { [PART]: null, [`${PART}/letter.txt`]: 'spoilt' } },
  {
    name: 'a journal file and a closed part',
    files: healthy,
    harm: { [FILE]: 'spoilt', [PART]: 'spoilt too' },
  },
  {
    name: 'all but the closed parts',
    files: healthy,
    harm: { ...noBackups, ...noChanges, [FILE]: 'spoilt' },
  },
  { name: 'an id that is there twice', files: healthy, harm: repeating },
  { name: 'a change', files: healthy, harm: { 'changes/b-1.json': 'spoilt' } },
  { name: 'a backup', files: healthy, harm: { 'backups/2026-11-19.json': 'spoilt' } },
  { name: 'a copy', files: healthy, harm: { [COPY]: 'spoilt' } },
  {
    name: 'other line ends',
    files: healthy,
    harm: { [FILE]: `${healthy.get(FILE)}`.replaceAll('\n', '\r\n') },
  },
  {
    name: 'a draft and settings',
    files: healthy,
    harm: { 'drafts/intake-1.json': 'spoilt', 'settings.json': '[]' },
  },
];

/**
 * Repairs again and again, with its first operation failing, then the one so many further, until none is left to fail.
 * Each time a repair on a disk that is whole again comes to the same, and nothing is lost.
 */
export async function failEachRepair(illness: Illness, fault: Omit<Failure, 'nth'>, by = 1): Promise<number> {
  const whole = await patientWith(illness.files, illness.harm);
  await whole.repair(illness.accept);
  const repaired = await whole.read();
  for (let nth = 1; ; nth += by) {
    const tried = await failOnce(illness, { ...fault, nth }, repaired);
    if (tried < nth) return tried;
  }
}

/** The repair with its nth operation failing, then one on a disk that is whole again. Gives how many operations it tried. */
async function failOnce(
  { files, harm, accept = false }: Illness,
  failure: Failure,
  repaired: object,
): Promise<number> {
  const patient = await patientWith(files, harm);
  const { fs, tried } = failingFs(failure, patient.disk.fs);
  const when = JSON.stringify(failure);
  const refusal: unknown = await doctorOn({ ...patient.disk, fs })
    .repair({ accept })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  if (refusal !== undefined) expect(refusal, when).toBeInstanceOf(Refusal);
  await patient.repair(accept);
  expect(await patient.read(), when).toEqual(repaired);
  expect(await patient.examine(), when).toEqual([]);
  for (const bytes of Object.values(harm)) {
    if (bytes !== null) expect((await patient.holding(bytes)).length, when).toBeGreaterThan(0);
  }
  return tried.length;
}
