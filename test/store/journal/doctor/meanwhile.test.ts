import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../src/store/disk/file-system.ts';
import type { Disk } from '../../../../src/store/journal/layout.ts';
import { type Act, actsOn } from '../acts.ts';
import { type Files, memoryGround } from '../grounds.ts';
import { gated, stepwise } from '../stepwise-fs.ts';
import { doctorOn, filesAfter, NOW } from './sick.ts';

const legacy = readFileSync(new URL('../../fixtures/v1-kept.json', import.meta.url));

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
  it.each(actsOn(legacy))('sees no damage in $name', async act => {
    const files = await filesAfter(disk => act.prepare(disk));
    for (let burst = 1; burst < 40; burst += 6) {
      for (let at = 1; ; at += 3) {
        const { found, operations } = await examinedMeanwhile(act, files, burst, at);
        expect(found, `${burst} operations before the ${at}th look`).toEqual([]);
        if (operations < at) break;
      }
    }
  });
});
