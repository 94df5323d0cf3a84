import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { guided, useTerminal } from './support/guided.ts';
import { contentsOf } from './support/journal.ts';
import { type Ended, leaveNothingRunning, mentor, type Place, told } from './support/mentor.ts';
import { filesIn, leftoversIn, usePlaces } from './support/places.ts';
import { answersRescuedIn, expectTakenUp, exported, rescuedIn } from './support/rescued.ts';
import { answers } from './support/samples.ts';
import { useSmallDisk } from './support/small-disk.ts';

const places = usePlaces();
const disk = useSmallDisk();
useTerminal();
leaveNothingRunning();

const WORDS = 'It took an hour to find these words';

const seeded: { place: Place } = { place: { home: '', temporary: '' } };
beforeAll(async () => {
  seeded.place = await places.empty();
  // So much that the journal takes more room than a draft.
  await told(seeded.place, 'log', 'What was there before. '.repeat(1_000), '--json');
  // So that the first question is one of the intake, and the answers to the others stand ready.
  await mentor(seeded.place, ['intake', '--answers', '-', '--word', 'coach'], { input: answers });
});

describe('a guided reflection on a full disk', () => {
  it('ends with its first line, which is safe and can be taken up', async () => {
    const place = await disk.placeLike(seeded.place);
    await disk.fill(0);
    const how = await guided(place, 'log', { lines: [WORDS] });
    expectEndedAt(how, DRAFT);
    await expectNothingChanged(place);
    await disk.makeRoom();
    await expectTakenUp(place, rescuedIn(how), WORDS);
  });

  it('ends with the next line where it is gone on with, and all lines are safe', async () => {
    const place = await disk.placeLike(seeded.place);
    const begun = await guided(place, 'log', { lines: [WORDS] });
    expect(begun.code, begun.complaint).toBe(130);
    await disk.fill(0);
    const how = await guided(place, 'log', { lines: ['1', 'and another for these'] });
    expectEndedAt(how, DRAFT);
    expect(await readFile(rescuedIn(how), 'utf8')).toContain('and another for these');
    await expectNothingChanged(place);
    await disk.makeRoom();
    await expectTakenUp(place, rescuedIn(how), WORDS);
  });

  it('is safe as a whole where there is room for its draft and no more', async () => {
    const place = await disk.placeLike(seeded.place);
    await disk.fill(PAGES_FOR_A_DRAFT);
    const how = await guided(place, 'log', { lines: [WORDS], thenEnter: true });
    expectEndedAt(how, 'journal.json');
    expect((await filesIn(place.home)).filter(name => DRAFT.test(name))).toHaveLength(1);
    await expectNothingChanged(place);
    await disk.makeRoom();
    await expectTakenUp(place, rescuedIn(how), WORDS);
  });
});

describe('an intake on a full disk', () => {
  it('ends with its first answer, which is safe and can be taken up', async () => {
    const place = await disk.placeLike(seeded.place);
    await disk.fill(0);
    const how = await guided(place, 'intake', { lines: [WORDS] });
    expectEndedAt(how, DRAFT);
    await expectNothingChanged(place);
    await disk.makeRoom();
    await told(place, 'intake', '--answers', answersRescuedIn(how), '--json');
    expect(JSON.stringify(await contentsOf(place))).toContain(WORDS);
  });

  it('is safe as a whole where there is room for its draft and no more', async () => {
    const place = await disk.placeLike(seeded.place);
    await disk.fill(PAGES_FOR_A_DRAFT);
    const how = await guided(place, 'intake', { lines: [WORDS], thenEnter: true });
    // What it changes takes more than the room that is left.
    expectEndedAt(how, CHANGE);
    expect((await filesIn(place.home)).filter(name => DRAFT.test(name))).toHaveLength(1);
    await expectNothingChanged(place);
    await disk.makeRoom();
    await expectTakenUp(place, rescuedIn(how), WORDS);
  });
});

/** One for the draft that is there, and one for that which takes its place. */
const PAGES_FOR_A_DRAFT = 2;

const DRAFT = /^drafts\/(?:intake|log)-\d{14}-\w{10}\.json$/;
const CHANGE = /^changes\/\d{14}-\w{10}\.json$/;

function expectEndedAt({ code, complaint }: Ended, name: string | RegExp): void {
  expect(code, complaint).toBe(8);
  const [, failed] =
    /\/home\/(\S+) could not be written \(ENOSPC\)/.exec(complaint.replaceAll(/\s+/g, ' ')) ?? [];
  expect(failed, complaint).toMatch(name instanceof RegExp ? name : new RegExp(`^${name}$`));
}

async function expectNothingChanged(place: Place): Promise<void> {
  expect(await exported(place)).toBe(await exported(seeded.place));
  expect(await leftoversIn(place)).toEqual([]);
}
