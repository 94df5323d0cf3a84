import { describe, expect, it } from 'vitest';
import { extendLazily, lazy } from '../../src/store/lazy.ts';

function counter() {
  const times = { loaded: 0 };
  const thing = lazy(async () => {
    times.loaded += 1;
    return { add: async (a: number, b: number) => a + b, fail: async () => Promise.reject(new Error('no')) };
  });
  return { thing, times };
}

describe('something that is loaded later', () => {
  it('does what it does, and is loaded when that is first asked of it, once', async () => {
    const { thing, times } = counter();
    expect(times.loaded).toBe(0);
    expect(await Promise.all([thing.add(1, 2), thing.add(3, 4)])).toEqual([3, 7]);
    expect(times.loaded).toBe(1);
  });

  it('fails as it fails', async () => {
    await expect(counter().thing.fail()).rejects.toThrow('no');
  });

  it('may come out of a promise, and out of another one that is loaded later', async () => {
    const { thing } = counter();
    const nested = lazy(async () => thing);
    expect(await (await Promise.resolve(nested)).add(1, 2)).toBe(3);
  });
});

describe('something that is given more', () => {
  const asked: string[] = [];
  const thing = {
    name: 'before',
    get slow() {
      asked.push('slow');
      return 'found out';
    },
  };

  it('has both, and finds out nothing before somebody asks', () => {
    const more = extendLazily(thing, { name: 'after', words: 'yes' });
    expect([more.name, more.words, asked]).toEqual(['after', 'yes', []]);
    expect([more.slow, asked]).toEqual(['found out', ['slow']]);
  });
});
