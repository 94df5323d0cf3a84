import * as fs from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { thisOwner } from '../../../src/store/lock/owner.ts';
import { folderLock } from '../../../src/store/lock.ts';
import { textAt, useFolder } from '../folder.ts';
import { useChildren } from './processes.ts';

const folder = useFolder();
const start = useChildren();
const here = () => folder.path('.');
const counted = async () => Number(await textAt(folder.path('counter')));
const LONG = 20_000;

beforeEach(() => fs.writeFile(folder.path('counter'), '0'));

describe('many processes that write in one folder', () => {
  it('are in one at a time, and lose nothing', async () => {
    const children = Array.from({ length: 6 }, () => start('count', here(), LONG, 60));
    await Promise.all(children.map(child => child.end()));
    expect(await counted()).toBe(360);
    expect(await folder.names()).toEqual(['counter']);
  });

  it('are in one at a time also where each finds the flags of the dead', async () => {
    const children = Array.from({ length: 4 }, () => start('count-among-the-dead', here(), LONG, 30));
    const cleared = await Promise.all(children.map(child => child.end()));
    expect(await counted()).toBe(120);
    expect(cleared.join('')).toContain('cleared');
    expect(await folder.names()).toEqual(['counter']);
  });
});

describe('a process that is killed under the lock', () => {
  it('is followed within a second by one of those who wait, who clears up, and then by the others', async () => {
    const killed = start('stay', here(), LONG);
    await killed.said('inside');
    const waiting = [1, 2, 3].map(() => start('count', here(), 2_000));
    await Promise.all(waiting.map(child => child.said('waiting')));
    killed.process.kill('SIGKILL');

    const words = await Promise.all(waiting.map(child => child.end()));
    expect(words.join('').match(/cleared/g)).toHaveLength(1);
    expect(await counted()).toBe(3);
    expect(await folder.names()).toEqual(['counter']);
  });
});

// Elsewhere nothing tells a process that was stopped from one that is dead.
describe.runIf(process.platform === 'linux')('a process that is stopped under the lock', () => {
  it('keeps it, and goes on when it may', async () => {
    const stopped = start('stay', here(), LONG);
    await stopped.said('inside');
    stopped.process.kill('SIGSTOP');
    const hold = (patienceMs: number) =>
      folderLock({ fs, folder: here(), owner: thisOwner(), patienceMs }).hold(counted);
    await expect(hold(1_500)).rejects.toMatchObject({ problem: { kind: 'journal-busy', path: here() } });

    stopped.process.kill('SIGCONT');
    stopped.process.stdin.end();
    await stopped.end();
    expect(await hold(LONG)).toBe(1);
    expect(await folder.names()).toEqual(['counter']);
  });
});
