import { describe, expect, it } from 'vitest';
import { help } from '../../src/i18n/nl/help.ts';
import { person } from '../support/world.ts';

const dutch = (args: readonly string[]) => person().run(args, { language: 'nl', columns: 200 });

describe('what stands for a value, in Dutch', () => {
  it.each(['mentor', ...Object.keys(help.commands)])('is a Dutch word in the help of %s', async name => {
    const { out } = await dutch(name === 'mentor' ? ['--help'] : [...name.split(' '), '--help']);
    const usage = out.slice(out.indexOf('Gebruik:')).matchAll(/[<[]([a-z][a-z-]*)(?:\.\.\.)?[>\]]/g);
    const words = [...usage].map(([, word]) => word ?? '');
    expect(words).not.toEqual([]);
    expect(Object.values(help.placeholders)).toEqual(expect.arrayContaining(words));
  });

  it.each([
    [['restore'], 'mentor restore DAG'],
    [['intake'], 'mentor intake --answers BESTAND'],
    [['import'], 'Er ontbreekt iets: bestand.'],
    [['show', 'k7'], 'code: verwacht werd minstens 4 tekens van een code; er staat k7.'],
  ])('is a Dutch word after %j', async (args, told) => {
    expect((await dutch(args)).err).toContain(told);
  });
});
