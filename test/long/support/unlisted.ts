import { utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import { type JournalRecord, LISTS } from '../../../src/domain/journal/journal.ts';
import { after, type Contents, changeIn, contentsOf } from './journal.ts';
import { type Place, told } from './mentor.ts';
import { unlistedIn } from './places.ts';

/** A finding as `mentor doctor --json` tells it. */
interface ToldFinding {
  readonly file: string;
  readonly kind: string;
}

/**
 * What a killed command left that the journal does not list is told by doctor and harms nobody. Taken in by import, a change
 * makes of the journal what the command would have made of it, but for what is newer by now; then all of it can be cleared up, and nothing is lost by that.
 */
export async function expectTakenIn(place: Place, where: string): Promise<void> {
  await leaveLongAgo(place);
  await expectTold(place, ['unlisted', 'left-over'], where);
  for (const name of await unlistedIn(place)) {
    if (dirname(name) !== 'changes') continue;
    const { edits } = await changeIn(place, basename(name));
    const before = await contentsOf(place);
    await told(place, 'import', join(place.home, name), '--json');
    expect(await contentsOf(place), where).toEqual(withNewer(edits, before));
  }
  await expectClearedUp(place, where);
}

/** What these edits make of a journal where the later state of each record counts, worked out here and not by the program. */
function withNewer(edits: readonly Edit[], before: Contents): Contents {
  return edits.reduce((contents, { list, id, after: state }) => {
    const held = LISTS.find(one => id in contents[one]) ?? list;
    const mine = contents[held][id];
    if (state === null || (mine !== undefined && !isLater(state, mine))) return contents;
    const gone: Edit = { list: held, id, before: null, after: null };
    return after([gone, { ...gone, list, after: state }], contents);
  }, before);
}

/** Of one instant it is the deletion that counts. */
function isLater(theirs: JournalRecord, mine: JournalRecord): boolean {
  const [their, my] = [theirs, mine].map(one => ('deletedAt' in one ? one.deletedAt : one.updatedAt));
  return (their ?? '') > (my ?? '') || (their === my && 'deletedAt' in theirs && !('deletedAt' in mine));
}

/** What the journal does not list is all known to it, if not in a later version, is told to be left over, and goes with a repair. */
export async function expectClearedUp(place: Place, where: string): Promise<void> {
  await leaveLongAgo(place);
  await expectTold(place, ['left-over', 'unlisted'], where);
  const before = await contentsOf(place);
  await told(place, 'doctor', '--repair', '--json');
  expect(await unlistedIn(place), where).toEqual([]);
  expect(await findingsIn(place), where).toEqual([]);
  expect(await contentsOf(place), where).toEqual(before);
}

/** Doctor finds every file that is not listed to be of one of these kinds, and nothing else. */
async function expectTold(place: Place, kinds: readonly string[], where: string): Promise<void> {
  const findings = await findingsIn(place);
  expect(findings.map(({ file }) => file).sort(), where).toEqual(await unlistedIn(place));
  for (const { kind } of findings) expect(kinds, where).toContain(kind);
}

/** What doctor finds, but for texts that wait to be imported, which are told apart. */
async function findingsIn(place: Place): Promise<readonly ToldFinding[]> {
  const { findings } = await told<{ findings: readonly ToldFinding[] }>(place, 'doctor', '--json');
  return findings.filter(({ kind }) => kind !== 'rescued');
}

/** As if it had been left some time ago: what is new may be in use. */
async function leaveLongAgo(place: Place): Promise<void> {
  const then = new Date(Date.now() - 120_000);
  for (const name of await unlistedIn(place)) await utimes(join(place.home, name), then, then);
}
