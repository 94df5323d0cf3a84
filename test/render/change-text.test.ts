import { describe, expect, it } from 'vitest';
import type { Change, Doing } from '../../src/domain/journal/history.ts';
import { catalogueOf } from '../../src/i18n/index.ts';
import { changeText } from '../../src/render/change-text.ts';

async function told(doing: string): Promise<string> {
  const words = (await catalogueOf('nl'))('mentor');
  const change: Change = {
    id: 'c',
    at: '2026-11-20T11:30:00.000Z',
    doing: doing as Doing,
    edits: [],
  };
  return changeText(change, words);
}

describe('a change in a few words', () => {
  it('is in the person’s language', async () => {
    expect(await told('restore')).toBe('back-up teruggezet');
  });

  it.each([
    ['share', 'share'],
    ['toString', 'toString'],
    ['\u001b[31mshare', '[31mshare'],
  ])('has the name that a newer program gave it, made harmless: %j', async (doing, name) => {
    expect(await told(doing)).toContain(name);
    expect(await told(doing)).not.toContain('\u001b');
  });
});
