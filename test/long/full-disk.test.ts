import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyChange } from './support/changes.ts';
import { type Ended, follow, leaveNothingRunning, mentor, type Place, program } from './support/mentor.ts';
import { expectGoesOn, expectOldOrNew, type Tried } from './support/old-or-new.ts';
import { filesIn, usePlaces } from './support/places.ts';
import { expectTakenUp, exported, printedIn, rescuedIn } from './support/rescued.ts';
import { lived } from './support/samples.ts';
import { say } from './support/say.ts';
import { useSmallDisk } from './support/small-disk.ts';

const places = usePlaces();
const disk = useSmallDisk();
leaveNothingRunning();

const PAGES_LEFT = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64];

const seeded: { place: Place } = { place: { home: '', temporary: '' } };
beforeAll(async () => {
  const place = await places.empty();
  await lived(place);
  // As on the first change of a day: a backup is to be taken as well.
  await rm(join(place.home, 'backups'), { recursive: true });
  seeded.place = place;
});

const counted = new Map<string, { kept: number; refused: number; inHome: number }>();
afterAll(() => {
  say('On a full disk:');
  for (const [what, { kept, refused, inHome }] of counted) {
    say(
      `  ${what}: ${kept} times kept, ${refused} times refused (${inHome} times rescued into the home itself).`,
    );
  }
});

describe.each(PAGES_LEFT)('a disk with room for %i pages', pages => {
  it.each(everyChange)('holds the old or the new after $what, and loses no text', async change => {
    const place = await disk.placeLike(seeded.place);
    const words = await change.words(place);
    await disk.fill(pages);
    const how = await mentor(place, words, change.given);
    const tried = { change, place, how, before: seeded.place, copyOf: places.copyOf };
    await expectOldOrNew(tried);
    if (pages === 0) expect(how.code).toBe(8);
    if (how.code === 8 && change.typed !== undefined && pages === 0) {
      expect(dirname(rescuedIn(how))).toBe(place.temporary);
    }
    await expectGoesOnWithRoom(tried);
  });
});

describe('a disk that takes no more files', () => {
  it.each(everyChange)('holds the old after $what, and loses no text', async change => {
    const place = await disk.placeLike(seeded.place);
    const words = await change.words(place);
    await disk.fillWithFiles();
    const how = await mentor(place, words, change.given);
    expect(how.code, how.complaint).toBe(8);
    const tried = { change, place, how, before: seeded.place, copyOf: places.copyOf };
    await expectOldOrNew(tried);
    await expectGoesOnWithRoom(tried);
  });
});

describe.each(everyChange.filter(({ typed }) => typed !== undefined))(
  'a disk that is full, as is the one for what is temporary, at $what',
  change => {
    const printedOn = async () => {
      const onDisk = await disk.placeLike(seeded.place);
      const place = { ...onDisk, temporary: await disk.temporary() };
      await disk.fill(0);
      const how = await mentor(place, await change.words(place), change.given);
      expect([how.code, how.out], how.complaint).toEqual([8, '']);
      expect(await filesIn(place.temporary)).toEqual([]);
      await disk.makeRoom();
      return { place, printed: printedIn(how) };
    };

    it('has what was typed printed, to be taken up later', async () => {
      const { place, printed } = await printedOn();
      const file = await fileWith(printed.replaceAll(/\s*\n\s*/g, ' '));
      await expectTakenUp(place, file, change.typed ?? '');
    });

    it('has it printed as it was, with no line broken', async () => {
      const { printed } = await printedOn();
      expect(JSON.stringify(JSON.parse(printed))).toContain(change.typed);
    });
  },
);

describe('a place for what is temporary with a long name', () => {
  it('is told in one piece', async () => {
    const place = await disk.placeLike(seeded.place);
    const temporary = join(place.temporary, 'long'.repeat(20));
    await mkdir(temporary, { recursive: true });
    await disk.fill(0);
    const how = await mentor({ ...place, temporary }, ['log', 'Written on a full disk']);
    expect(dirname(rescuedIn(how))).toBe(temporary);
  });
});

async function fileWith(text: string): Promise<string> {
  const file = join((await places.empty()).temporary, 'copied.json');
  await writeFile(file, text);
  return file;
}

/** A device on which every write fails for want of room. */
const FULL = '/dev/full';

describe.skipIf(process.platform !== 'linux')('output to where there is no room', () => {
  it.each([
    ['the version', ['--version']],
    ['the growth summary', ['export']],
    ['the whole journal', ['export', '--format', 'json']],
    ['the list', ['list']],
    ['the history as JSON', ['undo', '--list', '--json']],
  ])('is told with exit code 8: %s', async (_, words) => {
    const how = await intoFull(seeded.place, words);
    expect(how.code, how.complaint).toBe(8);
    expect(how.complaint).toContain('ENOSPC');
  });

  it('does not undo what was kept, and says that it is', async () => {
    const place = await places.copyOf(seeded.place);
    const how = await intoFull(place, ['log', 'Kept all the same', '--json']);
    expect(how.code).toBe(8);
    expect(how.complaint).toContain('The command itself did its work');
    const { sessions } = JSON.parse(await exported(place));
    expect(sessions.filter(({ what }: { what: string }) => what === 'Kept all the same')).toHaveLength(1);
  });

  it('refuses a file that cannot be written, and leaves the journal alone', async () => {
    const how = await mentor(seeded.place, ['export', '--force', '--output', FULL]);
    expect(how.code, how.complaint).toBe(8);
  });
});

function intoFull(place: Place, words: readonly string[]): Promise<Ended> {
  return follow(
    '/bin/sh',
    ['-c', `exec "$@" > ${FULL}`, 'sh', process.execPath, program, ...words],
    place,
    {},
  ).ended;
}

/** Once there is room all goes on; and what came of the change is counted. */
async function expectGoesOnWithRoom(tried: Tried): Promise<void> {
  const { change, place, how } = tried;
  const count = counted.get(change.what) ?? { kept: 0, refused: 0, inHome: 0 };
  counted.set(change.what, count);
  count[how.code === 0 ? 'kept' : 'refused'] += 1;
  const rescued = how.code === 8 && change.typed !== undefined ? rescuedIn(how) : undefined;
  if (rescued?.startsWith(place.home)) count.inHome += 1;
  await disk.makeRoom();
  await expectGoesOn(tried, rescued);
}
