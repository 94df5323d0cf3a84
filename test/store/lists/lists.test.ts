import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listsOn, openList } from '../../../src/store/lists/lists.ts';
import { useFolder } from '../folder.ts';

const folder = useFolder();
const taker = () => {
  const names: string[] = [];
  return { names, row: ([name = '']: readonly string[]) => void names.push(name), broken: () => {} };
};
async function* piped(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('name\nAn');
  yield Buffer.from('n\n');
}
const lists = listsOn(path => openList(path, piped));
const refusedBecause = (problem: object) => expect.objectContaining({ problem });

describe('a list on the command line', () => {
  it('is read from a file, and tells how far it is', async () => {
    const path = folder.path('list.csv');
    await writeFile(path, `name\n${'Ann\n'.repeat(40_000)}`);
    const [told, shares] = [taker(), [] as number[]];
    expect(await lists.read(path, told, share => shares.push(share))).toBe('utf-8');
    expect(told.names).toHaveLength(40_001);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it('is read from standard input for -, where nobody knows how far it is', async () => {
    const [told, shares] = [taker(), [] as number[]];
    await lists.read('-', told, share => shares.push(share));
    expect(told.names).toEqual(['name', 'Ann']);
    expect(shares).toEqual([]);
  });

  it('is refused where there is none, and where it is a folder', async () => {
    const path = folder.path('none.csv');
    await expect(lists.read(path, taker(), () => {})).rejects.toEqual(
      refusedBecause({ kind: 'file-not-found', path }),
    );
    const there = folder.path('.');
    await expect(lists.read(there, taker(), () => {})).rejects.toEqual(
      refusedBecause({ kind: 'file-failed', path: there, operation: 'read', code: 'EISDIR' }),
    );
  });

  it('hands on what its taker throws', async () => {
    const thrown = new Error('enough');
    const refusing = {
      ...taker(),
      row: () => {
        throw thrown;
      },
    };
    await expect(lists.read('-', refusing, () => {})).rejects.toBe(thrown);
  });
});
