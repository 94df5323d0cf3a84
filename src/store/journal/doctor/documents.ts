import { join } from 'node:path';
import type { Finding, Treatment } from '../../../domain/findings.ts';
import { fileIntakeDraft, fileReflectionDraft } from '../../draft-store.ts';
import type { Lock } from '../../lock.ts';
import { fileNames } from '../../place.ts';
import { readSettings } from '../../settings-store.ts';
import type { Disk } from '../layout.ts';
import { moveAside, type Repair } from './aside.ts';
import { seen } from './seen.ts';

/** What is wrong with the drafts and the settings. They are only read; `lock` is what their stores ask for. */
export async function documentFindings(disk: Disk, lock: Lock): Promise<readonly Finding[]> {
  const { fs, home } = disk;
  const at = (name: keyof typeof fileNames) => ({ fs, lock, path: join(home, fileNames[name]) });
  const readings = [
    { ...at('intakeDraft'), read: () => fileIntakeDraft(at('intakeDraft')).read() },
    { ...at('reflectionDraft'), read: () => fileReflectionDraft(at('reflectionDraft')).read() },
    { ...at('settings'), read: () => readSettings(fs, at('settings').path) },
  ];
  const found: Finding[] = [];
  for (const { path, read } of readings) {
    const fault = (await seen<unknown>(path, read)).found;
    if (fault !== undefined) found.push(fault);
  }
  return found;
}

/** What is damaged goes aside, and is as if it had never been there. */
export async function repairedDocuments(repair: Repair, lock: Lock): Promise<readonly Treatment[]> {
  const treated: Treatment[] = [];
  for (const found of await documentFindings(repair.disk, lock)) {
    const isNewer = found.what.kind === 'newer';
    treated.push({
      ...found,
      outcome: isNewer ? { kind: 'left' } : { kind: 'given-up' },
      keptAs: isNewer ? null : await moveAside(repair, found.path),
    });
  }
  return treated;
}
