import type { Finding } from '../../../domain/findings.ts';
import type { DoctorSetup } from '../doctor.ts';
import type { Disk } from '../layout.ts';
import { backupFindings } from './backups.ts';
import { blemishes } from './blemishes.ts';
import { documentFindings } from './documents.ts';
import { checksumNow } from './head-sight.ts';
import { findingsIn, surveyed } from './survey.ts';

/** What is not as it should be, without any lock. */
export async function examined({ disk, lock, now, hasModes }: DoctorSetup): Promise<readonly Finding[]> {
  const before = new Date(now().getTime() - IN_USE_MS);
  const journal = await journalFindings(disk);
  return [
    ...journal,
    ...(await backupFindings(disk)),
    ...(await documentFindings(disk, lock)),
    ...(await blemishes({ disk, before, hasModes, isSound: journal.length === 0 })),
  ];
}

/** A file that was written so short a time ago may still be somebody's work. */
const IN_USE_MS = 60_000;

/** Where somebody writes meanwhile, files that do not go together prove nothing: then it is looked at again. */
async function journalFindings(disk: Disk): Promise<readonly Finding[]> {
  for (let looks = 1; ; looks += 1) {
    const survey = await surveyed(disk);
    const found = findingsIn(survey);
    if (found.length === 0 || looks === MOST_LOOKS) return found;
    const checksum = survey.head.kind === 'sound' ? survey.head.head.checksum : null;
    if (checksum === (await checksumNow(disk))) return found;
  }
}

const MOST_LOOKS = 20;
