import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { type Act, acts, adding, changing, opened } from '../journal/acts.ts';
import { type Files, memoryGround } from '../journal/grounds.ts';
import { gated, stepwise } from '../journal/stepwise-fs.ts';
import { sessionIn } from '../samples.ts';
import { doctorOn, filesAfter, first, layJournal, NOW, partOf, patientWith } from './sick.ts';

/** Looks while somebody does the act: so many operations of theirs before the `at`th of the doctor. */
async function examinedMeanwhile(act: Act, files: Files, burst: number, at: number) {
  const disk = await memoryGround().lay(files);
  const writer = stepwise(disk.fs, fs => act.run({ ...disk, fs }));
  let operations = 0;
  const fs = gated(disk.fs, async operation => {
    operations += 1;
    for (let left = operations === at ? burst : 0; left > 0 && (await writer.step()); left -= 1);
    return operation();
  });
  const found = await doctorOn(justWritten({ ...disk, fs })).examine();
  while (await writer.step());
  return { found, operations };
}

/** A home in memory does not know when a file was written; here all of them are of this moment. */
function justWritten({ fs, home }: Disk): Disk {
  const stat: FileSystem['stat'] = async path => {
    const stats = await fs.stat(path);
    return {
      mode: stats.mode,
      mtimeMs: NOW.getTime(),
      isFile: () => stats.isFile(),
      isDirectory: () => stats.isDirectory(),
    };
  };
  return { fs: { ...fs, stat }, home };
}

describe('a doctor who looks while somebody writes', () => {
  it.each(acts)('sees no damage in $name', async act => {
    const files = await filesAfter(disk => act.prepare(disk));
    for (let burst = 1; burst < 40; burst += 6) {
      for (let at = 1; ; at += 3) {
        const { found, operations } = await examinedMeanwhile(act, files, burst, at);
        expect(found, `${burst} operations before the ${at}th look`).toEqual([]);
        if (operations < at) break;
      }
    }
  });

  it('looks again where what it looked at became another journal', async () => {
    const healthy = await filesAfter(layJournal);
    const patient = await patientWith(healthy);
    const part = `${patient.disk.home}/${partOf(healthy)}`;
    const { fs } = patient.disk;
    let isWritten = false;
    const readFile: FileSystem['readFile'] = async path => {
      if (path === part && !isWritten) {
        isWritten = true;
        await opened(patient.disk, 'm').update('edit', journal => ({
          ...changing(first.id, { critical: 'meanwhile' })(journal),
          sessions: journal.sessions.map(session => ({ ...session, critical: 'meanwhile' })),
        }));
        await opened(patient.disk, 'n').update('log', adding(sessionIn(2024, 'new')));
        await expect(fs.readFile(path)).rejects.toThrow('ENOENT');
      }
      return fs.readFile(path);
    };
    expect(await doctorOn({ ...patient.disk, fs: { ...fs, readFile } }).examine()).toEqual([]);
    expect(isWritten).toBe(true);
  });
});
