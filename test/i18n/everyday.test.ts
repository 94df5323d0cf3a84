import { describe, expect, expectTypeOf, it } from 'vitest';
import { catalogueOf, everydayWordsIn, LANGUAGES } from '../../src/i18n/index.ts';
import type { EverydayWorld } from '../../src/world.ts';

describe('the sentences of every day', () => {
  it.each(LANGUAGES)('are those of the whole catalogue, in %s', async language => {
    const everyday = (await everydayWordsIn(language))('coach');
    const all = (await catalogueOf(language))('coach');
    expect(Object.keys(everyday)).toEqual(['dates', 'program', 'sessions']);
    expect([all.dates, all.program]).toEqual([everyday.dates, everyday.program]);
    expect(JSON.stringify(all.sessions)).toBe(JSON.stringify(everyday.sessions));
  });

  it('are all that a command has which did not ask for more', () => {
    expectTypeOf<EverydayWorld['words']>().toHaveProperty('sessions');
    expectTypeOf<EverydayWorld['words']>().not.toHaveProperty('problems');
    expectTypeOf<EverydayWorld>().not.toHaveProperty('wordsWith');
  });
});
