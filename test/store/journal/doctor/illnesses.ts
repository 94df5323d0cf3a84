import { expect } from 'vitest';
import { Refusal } from '../../../../src/domain/problem.ts';
import { encodedYear } from '../../../../src/store/journal/year.ts';
import { type Failure, failingFs } from '../../disk/failing-fs.ts';
import { sessionIn } from '../../samples.ts';
import { rewriteYear } from '../acts.ts';
import type { Files } from '../grounds.ts';
import {
  bytesIn,
  doctorOn,
  filesAfter,
  first,
  type Harm,
  HEAD,
  LARGE_CHANGE,
  layJournal,
  NEW_YEAR,
  OLD_YEAR,
  patientWith,
  second,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const repeating = await filesAfter(layJournal, disk =>
  rewriteYear(disk, '2026', part => ({
    ...part,
    sessions: [{ ...first, createdAt: second.createdAt }, ...part.sessions],
  })),
);
const foreign = sessionIn(2024, 'foreign');
const stranger = encodedYear('2024', {
  intakes: [],
  people: [],
  sessions: [foreign],
  goals: [],
  deleted: [],
});
const none = Object.fromEntries(
  [...healthy.keys()].filter(name => name.startsWith('backups/')).map(name => [name, null]),
);
const edited = `${bytesIn(healthy, NEW_YEAR)}`
  .replace('How I say no', 'How I say NO')
  .replace('2026-03', '2025-03');

export interface Illness {
  readonly name: string;
  readonly files: Files;
  readonly harm: Harm;
  readonly accept?: boolean;
}

/** What may befall a home, each to be mended. */
export const illnesses: readonly Illness[] = [
  { name: 'a year that can be proven', files: healthy, harm: { [NEW_YEAR]: 'spoilt' } },
  { name: 'a head', files: healthy, harm: { [HEAD]: 'spoilt' } },
  { name: 'a head and a year', files: healthy, harm: { [HEAD]: 'spoilt', [OLD_YEAR]: 'spoilt too' } },
  { name: 'a year from a backup', files: healthy, harm: { [NEW_YEAR]: 'spoilt', [LARGE_CHANGE]: 'lost' } },
  {
    name: 'a year from the history',
    files: healthy,
    harm: { ...none, [NEW_YEAR]: 'spoilt', [LARGE_CHANGE]: 'lost' },
  },
  { name: 'years that are accepted', files: healthy, harm: { [NEW_YEAR]: edited }, accept: true },
  {
    name: 'a year that the head does not know',
    files: healthy,
    harm: { 'journal/2024.json': stranger.bytes },
    accept: true,
  },
  { name: 'an id that two years have', files: repeating, harm: {} },
  { name: 'a large change', files: healthy, harm: { [LARGE_CHANGE]: 'spoilt' } },
  { name: 'a folder', files: healthy, harm: { [OLD_YEAR]: null, [`${OLD_YEAR}/letter.txt`]: 'spoilt' } },
  {
    name: 'other line ends',
    files: healthy,
    harm: { [HEAD]: `${healthy.get(HEAD)}`.replaceAll('\n', '\r\n') },
  },
  {
    name: 'a journal of version 1',
    files: new Map(),
    harm: {
      [HEAD]: JSON.stringify({ format: 'mentor-journal', version: 1, sessions: [first, first, second] }),
    },
  },
  {
    name: 'an old journal of version 1 beside the years',
    files: healthy,
    harm: { [HEAD]: JSON.stringify({ format: 'mentor-journal', version: 1, sessions: [first, foreign] }) },
  },
  {
    name: 'two years under swapped names, without a head',
    files: healthy,
    harm: {
      [HEAD]: null,
      [OLD_YEAR]: bytesIn(healthy, NEW_YEAR),
      [NEW_YEAR]: bytesIn(healthy, OLD_YEAR),
    },
  },
  {
    name: 'a year in the file of another',
    files: healthy,
    harm: { ...none, [OLD_YEAR]: null, 'journal/2024.json': bytesIn(healthy, OLD_YEAR) },
  },
  {
    name: 'a year of which most still reads',
    files: healthy,
    harm: { ...none, [HEAD]: null, [NEW_YEAR]: edited.replace('"what"', '"what') },
  },
  {
    name: 'a draft and settings',
    files: healthy,
    harm: { 'intake-draft.json': 'spoilt', 'settings.json': '[]' },
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
