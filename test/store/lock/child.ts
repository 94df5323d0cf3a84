import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { thisOwner } from '../../../src/store/lock/owner.ts';
import { folderLock, type HeldLock } from '../../../src/store/lock.ts';
import { lockFileName } from '../../../src/store/paths.ts';

// Run as a process of its own: `<what it does> <folder> <patience in ms> <how many times>`. What happens it says on
// standard output, a word a line. It fails when it meets somebody else under the lock.

const [, , doing = '', folder = '', patienceMs = '', times = '1'] = process.argv;
const owner = thisOwner();
const say = (word: string) => process.stdout.write(`${word}\n`);

const lock = folderLock({
  fs,
  folder,
  owner,
  patienceMs: Number(patienceMs),
  onWait: () => say('waiting'),
  onDead: async () => void say('cleared'),
});

/** Higher than the number of any process. */
const NOBODY = 4_194_305;

async function leaveDeadFlag(): Promise<void> {
  const name = lockFileName(0, `${NOBODY}-1-${owner.name.split('-').at(-1)}`);
  await fs.writeFile(join(folder, name), '');
}

async function countOneMore(held: HeldLock): Promise<void> {
  await (await fs.open(join(folder, 'inside'), 'wx')).close();
  const before = Number(await fs.readFile(join(folder, 'counter'), 'utf8'));
  await held.confirm();
  await fs.writeFile(join(folder, 'counter'), String(before + 1));
  await fs.unlink(join(folder, 'inside'));
}

async function untilTold(): Promise<void> {
  say('inside');
  for await (const _ of process.stdin);
}

for (let time = 0; time < Number(times); time += 1) {
  if (doing === 'count-among-the-dead') await leaveDeadFlag();
  await lock.hold(async held => {
    if (doing === 'stay') await untilTold();
    await countOneMore(held);
  });
}
