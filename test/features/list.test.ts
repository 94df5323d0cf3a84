import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { sessionWith } from '../store/samples.ts';
import { person } from '../support/world.ts';

/** Somebody with thirty reflections over three years, ten a year. */
function somebody() {
  const sessions = ['2024', '2025', '2026'].flatMap(year =>
    Array.from({ length: 10 }, (_, at) => {
      const day = `${year}-03-${10 + at}`;
      const createdAt = `${day}T10:00:00.000Z`;
      const id = `${createdAt.replace(/\D/g, '').slice(0, 14)}-${year}${at}`;
      return sessionWith({ id, day, at: createdAt, createdAt, what: `The ${at}th of ${year}` });
    }),
  );
  return person({ ...emptyJournal, sessions });
}

describe('a list of many years', () => {
  it('shows the newest twenty, and says how many more there are', async () => {
    const { out, err } = await somebody().run(['list']);
    expect(out.trim().split('\n')).toHaveLength(20);
    expect(out).toContain('The 0th of 2025');
    expect(err).toBe('10 more: mentor list --all\n');
  });

  it('shows all where that is wished', async () => {
    const { out, err } = await somebody().run(['list', '--all']);
    expect(out.trim().split('\n')).toHaveLength(30);
    expect(err).toBe('');
  });

  it('says so of a single one more as well', async () => {
    const { out, err } = await somebody().run(['list', '--last', '29']);
    expect(out.trim().split('\n')).toHaveLength(29);
    expect(err).toBe('1 more: mentor list --all\n');
  });

  it('says that there may be more where words were found before all of it was read', async () => {
    const { out, err } = await somebody().run(['list', '9th', '--last', '1']);
    expect(out).toContain('The 9th of 2026');
    expect(err).toBe('There may be more: mentor list --all\n');
  });

  it('finds what is only in the oldest year', async () => {
    const { out, err } = await somebody().run(['list', '3th of 2024']);
    expect(out).toContain('The 3th of 2024');
    expect(err).toBe('');
  });

  it('says that nothing fits where it looked at all of it', async () => {
    const { out, err } = await somebody().run(['list', 'nonsense']);
    expect([out, err]).toEqual(['', 'No reflections match that.\n']);
    expect((await somebody().run(['list', '--since', '2026-06-01'])).err).toBe(
      'No reflections match that.\n',
    );
  });
});
