import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyChange } from './support/changes.ts';
import { startInterrupted } from './support/interrupted.ts';
import { leaveNothingRunning, mentor, type Place } from './support/mentor.ts';
import { usePlaces } from './support/places.ts';
import { expectTakenUp, exported, rescuedIn } from './support/rescued.ts';
import { answers, given, lived } from './support/samples.ts';
import { useSmallDisk } from './support/small-disk.ts';

const places = usePlaces();
const disk = useSmallDisk();
leaveNothingRunning();

/**
 * At once, in milliseconds, for a program that has to start first, on a busy machine: as long as it would have waited
 * for another command.
 */
const AT_ONCE_MS = 10_000;

const seeded: { place: Place } = { place: { home: '', temporary: '' } };
beforeAll(async () => {
  const place = await places.empty();
  await lived(place);
  await mentor(place, ['intake', '--answers', '-'], { input: answers });
  await mentor(place, ['undo']);
  await mentor(place, ['redo']);
  seeded.place = place;
});

const everyRead = [
  [],
  ['list'],
  ['list', '--json'],
  ['show', given(3, 2024, '').id],
  ['advice'],
  ['advice', '--history'],
  ['undo', '--list'],
  ['restore', '--list'],
  ['export'],
  ['export', '--format', 'json'],
  ['doctor'],
].map(words => ({ words: words.join(' ') }));

describe('a disk that can only be read', () => {
  it.each(everyRead)('is read as if nothing were the matter: mentor $words', async ({ words }) => {
    const place = await disk.placeLike(seeded.place);
    disk.setReadOnly();
    const how = await mentor(place, inWords(words));
    expect(how.code, how.complaint).toBe(0);
    expect(how.out).toBe((await mentor(seeded.place, inWords(words))).out);
  });

  it.each(everyChange)('refuses $what, and loses no text', async change => {
    const place = await disk.placeLike(seeded.place);
    disk.setReadOnly();
    const how = await mentor(place, await change.words(place), change.given);
    expect([how.code, how.out], how.complaint).toEqual([8, '']);
    expect(how.complaint).toContain('EROFS');
    expect(how.ms).toBeLessThan(AT_ONCE_MS);
    expect(await exported(place)).toBe(await exported(seeded.place));
    if (change.typed === undefined) return;
    const rescued = rescuedIn(how);
    expect(dirname(rescued)).toBe(place.temporary);
    await expectTakenUp(await places.copyOf(seeded.place), rescued, change.typed);
  });

  it.each([
    ['before the one rename', 'rename journal.json', false],
    ['after it', 'unlink lock file', true],
  ])('is read rightly also where a change was broken off on it %s', async (_, at, isDone) => {
    const begun = await places.copyOf(seeded.place);
    await startInterrupted(begun, ['log', 'Broken off'], { at, with: 'SIGKILL', when: 'before' }).ended;
    const place = await disk.placeLike(begun);
    disk.setReadOnly();
    const found = await exported(place);
    expect(found).toBe(await exported(begun));
    if (isDone) expect(found).toContain('Broken off');
    else expect(found).toBe(await exported(seeded.place));
  });
});

describe.skipIf(process.platform !== 'linux')('a home where none can ever be', () => {
  it.each(everyChange.filter(({ what }) => ['a reflection', 'an intake'].includes(what)))(
    'refuses $what at once, and loses no text',
    async change => {
      const place = await places.empty();
      const words = [...(await change.words(place)), '--home', '/proc/x/y'];
      const how = await mentor(place, words, change.given);
      expect([how.code, how.out], how.complaint).toEqual([8, '']);
      expect(how.ms).toBeLessThan(AT_ONCE_MS);
      await expectTakenUp(place, rescuedIn(how), change.typed ?? '');
    },
  );

  it.each(['undo', 'redo', 'doctor --repair'])('ends mentor %s at once', async words => {
    const how = await mentor(await places.empty(), [...inWords(words), '--home', '/proc/x/y']);
    expect(how.code, how.complaint).toBe(8);
    expect(how.ms).toBeLessThan(AT_ONCE_MS);
  });
});

function inWords(line: string): readonly string[] {
  return line.split(' ').filter(word => word !== '');
}
