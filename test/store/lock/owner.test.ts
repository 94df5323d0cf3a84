import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { thisOwner } from '../../../src/store/lock/owner.ts';

describe('this process', () => {
  const owner = thisOwner();
  const [, begun, machine] = owner.name.split('-');

  it('has a name by which it is known to be alive', () => {
    expect(owner.name).toMatch(new RegExp(`^${process.pid}-\\d+-[0-9a-f]{8}$`));
    expect(owner.name).toBe(thisOwner().name);
    expect(owner.lifeOf(owner.name)).toBe(process.platform === 'linux' ? 'alive' : 'unknown');
  });

  it('knows that nobody has a number that is too high', () => {
    expect(owner.lifeOf(`4194305-1-${machine}`)).toBe('dead');
  });

  it('does not know who lives on another machine, or before a start of this one', () => {
    expect(owner.lifeOf(`${process.pid}-${begun}-00000000`)).toBe('unknown');
  });

  it.each(['0', '9999999999999999'])('does not know about a number that cannot be one (%s)', pid => {
    expect(owner.lifeOf(`${pid}-1-${machine}`)).toBe('unknown');
  });

  describe.runIf(process.platform === 'linux')('on Linux', () => {
    it('knows an earlier process that had its number', () => {
      expect(owner.lifeOf(`${process.pid}-1-${machine}`)).toBe('dead');
    });

    it('does not know about an owner that could not tell its start', () => {
      expect(owner.lifeOf(`${process.pid}-0-${machine}`)).toBe('unknown');
    });

    it('knows that a process is dead of which nobody has taken notice yet', async () => {
      const careless = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60']);
      try {
        const [pid] = await once(careless.stdout, 'data');
        const stat = await fs.readFile(`/proc/${Number(pid)}/stat`, 'latin1');
        const name = `${Number(pid)}-${stat.split(') ')[1]?.split(' ')[19]}-${machine}`;
        expect(owner.lifeOf(name)).toBe('alive');
        await expect.poll(() => owner.lifeOf(name), { timeout: 5_000 }).toBe('dead');
        expect(process.kill(Number(pid), 0)).toBe(true);
      } finally {
        careless.kill();
      }
    });
  });
});
