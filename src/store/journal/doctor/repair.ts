import type { Outcome, Treatment } from '../../../domain/findings.ts';
import type { DoctorSetup } from '../doctor.ts';
import type { Repair } from './aside.ts';
import { repairedBackups } from './backups.ts';
import { type BlemishFound, blemishes, cleared, closed } from './blemishes.ts';
import { repairedDocuments } from './documents.ts';
import { relaid } from './relaid.ts';
import { repairedJournal } from './repair-journal.ts';

/** Mends what can be mended. To be called under the lock. */
export async function repaired(
  { disk, lock, now, hasModes }: DoctorSetup,
  how: Pick<Repair, 'accept' | 'confirm'>,
): Promise<readonly Treatment[]> {
  const repair = { ...how, disk, now: now() };
  const lookedOtherwise = await relaid(repair);
  const journal = await repairedJournal(repair);
  const isSound = journal.every(({ outcome }) => outcome.kind !== 'left');
  const damage = [
    ...lookedOtherwise,
    ...journal,
    ...(await repairedBackups(repair)),
    ...(await repairedDocuments(repair, lock)),
  ];
  const treated: Treatment[] = [];
  for (const found of await blemishes({ disk, before: EVER, hasModes, isSound })) {
    treated.push({ ...found, outcome: await tidied(repair, found), keptAs: null });
  }
  return [...damage, ...treated];
}

/** Under the lock nobody is in mid-write, however new a file is. */
const EVER = new Date(8_640_000_000_000_000);

async function tidied(repair: Repair, { path, what }: BlemishFound): Promise<Outcome> {
  switch (what.kind) {
    case 'left-over':
      await cleared(repair, path);
      return { kind: 'mended' };
    case 'open-to-others':
      await closed(repair, path);
      return { kind: 'mended' };
    case 'rescued':
      return { kind: 'left' };
  }
}
