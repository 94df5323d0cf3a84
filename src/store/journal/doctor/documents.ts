import { join } from 'node:path';
import type { Finding, RepairedFinding } from '../../../domain/findings.ts';
import { fileIntakeDraft, fileReflectionDraft } from '../../draft-store.ts';
import type { Lock } from '../../lock.ts';
import { fileNames } from '../../place.ts';
import { readSettings } from '../../settings-store.ts';
import type { Disk } from '../layout.ts';
import { givenUp, type Repair } from './aside.ts';
import { orFinding } from './readable.ts';

/** What is wrong with the drafts and the settings. They are only read; `lock` is what their stores ask for. */
export async function documentFindings(disk: Disk, lock: Lock): Promise<readonly Finding[]> {
  const { fs, home } = disk;
  const at = (name: keyof typeof fileNames) => ({ fs, lock, path: join(home, fileNames[name]) });
  const readings = [
    { ...at('intakeDraft'), read: () => fileIntakeDraft(at('intakeDraft')).read() },
    { ...at('reflectionDraft'), read: () => fileReflectionDraft(at('reflectionDraft')).read() },
    { ...at('settings'), read: () => readSettings(fs, at('settings').path) },
  ];
  const findings: Finding[] = [];
  for (const { path, read } of readings) {
    const { finding } = await orFinding<unknown>(path, read);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

/** What is damaged goes aside, and is as if it had never been there. */
export async function repairedDocuments(repair: Repair, lock: Lock): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const finding of await documentFindings(repair.disk, lock)) {
    repaired.push(await givenUp(repair, finding));
  }
  return repaired;
}
