import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, everyChange } from './support/changes.ts';
import { guided, useTerminal } from './support/guided.ts';
import { contentsOf } from './support/journal.ts';
import {
  type Ended,
  follow,
  leaveNothingRunning,
  mentor,
  type Place,
  program,
  told,
} from './support/mentor.ts';
import { expectGoesOn, expectOldOrNew, type Tried } from './support/old-or-new.ts';
import { leftoversIn, unlistedIn, usePlaces } from './support/places.ts';
import { expectTakenUp, exported, isPrinted, printedIn, rescuedIn } from './support/rescued.ts';
import { answers, fileOf as fileWith, given, lived, overThreeYears } from './support/samples.ts';
import { say } from './support/say.ts';

const places = usePlaces();
leaveNothingRunning();

/** Only a shell as POSIX has it can set a limit. */
const noLimits = process.platform === 'win32';

const seeded: { place: Place } = { place: { home: '', temporary: '' } };
beforeAll(async () => {
  seeded.place = await places.empty();
  await lived(seeded.place);
});

const counts = { kept: 0, refused: 0, printed: 0 };
afterAll(() => {
  say('Where no file may be larger than so much:');
  say(
    `  ${counts.kept} times kept, ${counts.refused} times refused (${counts.printed} times with the text printed).`,
  );
});

/** How large a file may be, in blocks of half a kilobyte: from where none fits to where all do. */
const LIMITS = [0, 1, 4, 16, 32, 64, 128];

describe.skipIf(noLimits).each(LIMITS)('somebody who may make no file larger than %i blocks', limit => {
  it.each(everyChange)('finds the old or the new after $what, and loses no text', async change => {
    const place = await places.copyOf(seeded.place);
    const how = await withLimit(limit, place, change);
    const tried = { change, place, how, before: seeded.place, copyOf: places.copyOf };
    await expectOldOrNew(tried);
    if (limit === 0) expect(how.code).toBe(8);
    if (how.code === 8) expect(how.complaint).toContain('EFBIG');
    counts[how.code === 0 ? 'kept' : 'refused'] += 1;
    await expectGoesOn(tried, await rescuedFrom(tried));
  });
});

describe.skipIf(noLimits)('a conversation where no file may be made larger', () => {
  useTerminal();
  const NO_ROOM = 'ulimit -f 0';
  const WORDS = 'It took an hour to find these words';

  it('ends with the first line of a reflection, which is printed to be taken up', async () => {
    const place = await places.empty();
    await told(place, 'log', 'What was there before', '--json');
    const before = await exported(place);
    const how = await guided(place, 'log', { after: NO_ROOM, lines: [WORDS] });
    expect(how.code, how.complaint).toBe(8);
    expect(await exported(place)).toBe(before);
    expect(await leftoversIn(place)).toEqual([]);
    await expectTakenUp(place, await fileOf(how), WORDS);
  });

  it('ends with the first answer of an intake, which is printed to be taken up', async () => {
    const place = await places.empty();
    await mentor(place, ['intake', '--answers', '-', '--word', 'coach'], { input: answers });
    const before = await exported(place);
    const how = await guided(place, 'intake', { after: NO_ROOM, lines: [WORDS] });
    expect(how.code, how.complaint).toBe(8);
    expect(await exported(place)).toBe(before);
    expect(await leftoversIn(place)).toEqual([]);
    await told(place, 'intake', '--answers', await fileOf(how), '--json');
    expect(JSON.stringify(await contentsOf(place))).toContain(WORDS);
  });
});

/** The superuser may write where nobody may. */
const mayWriteAnywhere = process.platform === 'win32' || process.getuid?.() === 0;
if (mayWriteAnywhere) say('Not tried, for the superuser may write anywhere: folders that may only be read.');

describe.skipIf(mayWriteAnywhere)('a home that may only be read', () => {
  it.each(everyChange)('is read, and refuses $what without losing any text', async change => {
    const place = await places.copyOf(seeded.place);
    await onlyToRead(place.home, async () => {
      const how = await mentor(place, await change.words(place), change.given);
      expect([how.code, how.out], how.complaint).toEqual([8, '']);
      expect(how.complaint).toContain('EACCES');
      expect(await exported(place)).toBe(await exported(seeded.place));
      if (change.typed === undefined) return;
      await expectTakenUp(await places.copyOf(seeded.place), rescuedIn(how), change.typed);
    });
  });
});

describe.skipIf(mayWriteAnywhere).each(['years', 'changes'])(
  'a folder of %s that may only be read',
  folder => {
    it.each(everyChange)('lets $what be kept or refused, and no text be lost', async change => {
      const place = await places.copyOf(seeded.place);
      const how = await onlyToRead(join(place.home, folder), async () =>
        mentor(place, await change.words(place), change.given),
      );
      const tried = { change, place, how, before: seeded.place, copyOf: places.copyOf };
      await expectOldOrNew(tried);
      await expectGoesOn(tried, await rescuedFrom(tried));
    });
  },
);

describe.skipIf(mayWriteAnywhere)('a folder of years that may only be read', () => {
  it('is not needed for a change, be it of what was closed, until something is to be closed', async () => {
    const place = await places.copyOf(seeded.place);
    await onlyToRead(join(place.home, 'years'), async () => {
      await told(place, 'log', 'Kept all the same', '--json');
      await told(place, 'edit', given(3, 2024, '').id, '--so-what', 'Changed all the same', '--json');
      const many = await fileWith(place, overThreeYears(90, 'Too many to stay'));
      const how = await mentor(place, ['import', many, '--json']);
      expect([how.code, how.out], how.complaint).toEqual([8, '']);
      expect(await exported(place)).toMatch(/Changed all the same[\s\S]*Kept all the same/);
    });
    await told(place, 'log', 'And then', '--json');
    expect(await exported(place)).toMatch(/Kept all the same[\s\S]*And then/);
    expect(await leftoversIn(place)).toEqual([]);
    expect(await unlistedIn(place)).toEqual([]);
  });
});

describe.skipIf(mayWriteAnywhere)('a folder of changes that may only be read', () => {
  it('refuses every change but undo, and lets the next one in once it may be written again', async () => {
    const place = await places.copyOf(seeded.place);
    await onlyToRead(join(place.home, 'changes'), async () => {
      const how = await mentor(place, ['log', 'One too many', '--json']);
      expect([how.code, how.out], how.complaint).toEqual([8, '']);
      await expectTakenUp(await places.copyOf(seeded.place), rescuedIn(how), 'One too many');
      await told(place, 'undo', '--json');
    });
    await told(place, 'log', 'And then', '--json');
    expect(await exported(place)).toContain('And then');
    expect(await leftoversIn(place)).toEqual([]);
    expect(await unlistedIn(place)).toEqual([]);
  });
});

/** Runs the command where no file may be larger than so many blocks. */
async function withLimit(limit: number, place: Place, { words, given = {} }: Change): Promise<Ended> {
  const line = [`ulimit -f ${limit}; exec "$@"`, 'sh', process.execPath, program, ...(await words(place))];
  return follow('sh', ['-c', ...line], place, given).ended;
}

/** A file with what was typed for a change that was refused; undefined where there is none. */
async function rescuedFrom({ change, how }: Pick<Tried, 'change' | 'how'>): Promise<string | undefined> {
  return how.code === 8 && change.typed !== undefined ? fileOf(how) : undefined;
}

/** A file with what was typed: that in which it was put, or one into which it is copied. */
async function fileOf(how: Ended): Promise<string> {
  if (!isPrinted(how)) return rescuedIn(how);
  counts.printed += 1;
  const copied = join((await places.empty()).temporary, 'copied.json');
  await writeFile(copied, printedIn(how));
  return copied;
}

async function onlyToRead<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await chmod(folder, 0o500);
  try {
    return await work();
  } finally {
    await chmod(folder, 0o700);
  }
}
