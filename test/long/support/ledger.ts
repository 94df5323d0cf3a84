import { expect } from 'vitest';
import type { Change } from '../../../src/domain/journal/history.ts';
import {
  after,
  type Contents,
  contentsOf,
  historyOf,
  nothing,
  reflectionIn,
  timeless,
  timelessText,
} from './journal.ts';
import type { Acknowledged, Deeds, ToldChange } from './many-writers.ts';
import { type Place, told } from './mentor.ts';

/**
 * All changes that hold since some state of the journal, in the order in which it was changed, as its own history tells it. The
 * history reaches back only so far, so the ledger is to be kept up before that many changes more.
 */
export interface Ledger {
  readonly from: Contents;
  readonly entries: readonly Change[];
}

export const newLedger: Ledger = { from: nothing, entries: [] };

/** A change, and what it made of the journal. */
interface Entry extends Change {
  readonly made: Contents;
}

/**
 * The ledger with what was done since. Checks that what commands said they did and what the journal says was done to
 * it are the same, change by change, and that together they make the journal as it is now.
 */
export async function keptUp({ from, entries }: Ledger, deeds: Deeds, place: Place): Promise<Ledger> {
  const { done } = await historyOf(place);
  const gone = takenBack(deeds.acknowledged);
  const standing = entries.filter(({ id }) => !gone.has(id));
  const known = new Set(standing.map(({ id }) => id));
  const now = withWhatTheyMade(from, [...standing, ...done.filter(({ id }) => !known.has(id))]);
  const last = now.at(-1)?.made ?? from;

  expect(done.map(({ id }) => id)).toEqual(now.slice(-done.length).map(({ id }) => id));
  await expectListed(place, done);
  expectAcknowledgedOnce(now, gone, deeds.acknowledged);
  expectInOrder(now, deeds.acknowledged);
  expect(timeless(await contentsOf(place))).toEqual(timeless(last));
  expect(
    Object.values(last.actions).filter(({ session }) => !(last.sessions[session ?? ''] ?? false)),
  ).toEqual([]);
  return { from, entries: now };
}

function withWhatTheyMade(from: Contents, changes: readonly Change[]): readonly Entry[] {
  let made = from;
  return changes.map(change => {
    made = after(change.edits, made);
    return { ...change, made };
  });
}

/** Every state of every record that was ever acknowledged: what a reader may see, and nothing else. */
export function statesIn({ acknowledged }: Deeds): ReadonlySet<string> {
  return new Set(acknowledged.flatMap(one => ('record' in one ? [timelessText(one.record)] : [])));
}

/** The changes that were taken back and not made again since, by id. */
function takenBack(acknowledged: readonly Acknowledged[]): ReadonlyMap<string, ToldChange> {
  const steps = acknowledged.flatMap(one => ('change' in one ? [one] : []));
  const times = (doing: 'undo' | 'redo', id: string) =>
    steps.filter(step => step.doing === doing && step.change.id === id).length;
  const net = steps.filter(({ change: { id } }) => times('undo', id) - times('redo', id) === 1);
  for (const { change } of steps) {
    expect([0, 1], `what was taken back and made again: ${change.id}`).toContain(
      times('undo', change.id) - times('redo', change.id),
    );
  }
  return new Map(net.map(({ change }) => [change.id, change]));
}

async function expectListed(place: Place, done: readonly Change[]): Promise<void> {
  const { changes } = await told<{ changes: readonly { id: string; undone: boolean }[] }>(
    place,
    'undo',
    '--list',
    '--json',
  );
  const listed = changes.filter(({ undone }) => !undone).map(({ id }) => id);
  expect(listed.reverse()).toEqual(done.map(({ id }) => id));
}

/** Every change that holds was acknowledged, once; and every other acknowledged change was taken back. */
function expectAcknowledgedOnce(
  entries: readonly Entry[],
  gone: ReadonlyMap<string, ToldChange>,
  acknowledged: readonly Acknowledged[],
): void {
  const claims = claimsIn(acknowledged);
  expect(entries.filter(({ id }) => gone.has(id))).toEqual([]);
  for (const entry of entries) {
    const claim = claimOf(entry);
    expect(claims.delete(claim), `nobody claims ${entry.doing} ${claim}`).toBe(true);
  }
  const left = [...claims.values()].map(nameOf).sort();
  const back = [...gone.values()].map(({ doing, ids }) => nameOf({ doing, id: ids[0] ?? '' })).sort();
  // Where a reflection was deleted, brought back and deleted again as it was, both deletions are one claim: that of the one that holds.
  const standing = entries.map(entry => nameOf({ doing: entry.doing, id: recordIn(entry) }));
  expect(back).toEqual(expect.arrayContaining(left.filter(isDeletion)));
  expect([...left, ...standing]).toEqual(expect.arrayContaining(back.filter(isDeletion)));
  expect(left.filter(one => !isDeletion(one))).toEqual(back.filter(one => !isDeletion(one)));
}

const nameOf = ({ doing, id }: { doing: string; id: string }) => `${doing} ${id}`;
const isDeletion = (name: string) => name.startsWith('delete ');

/** What was said to be done, by what it made. Of two who deleted the same, the second found it done. */
function claimsIn(acknowledged: readonly Acknowledged[]): Map<string, { doing: string; id: string }> {
  const records = acknowledged.flatMap(one => ('record' in one ? [one] : []));
  return new Map(
    records.map(({ doing, record }) => [
      `${doing} ${timelessText(doing === 'intake' ? record.id : record)}`,
      { doing, id: record.id },
    ]),
  );
}

/** What a command that made this change says of it. */
function claimOf(entry: Entry): string {
  const { doing, made } = entry;
  const id = recordIn(entry);
  if (doing === 'intake') return `${doing} ${timelessText(id)}`;
  return `${doing} ${timelessText(doing === 'delete' ? made.deleted[id] : reflectionIn(made, id))}`;
}

/** The id of the reflection or intake that a change is about. */
function recordIn({ edits }: Entry): string {
  return edits.find(({ list }) => list === 'sessions' || list === 'intakes')?.id ?? '';
}

/** Of two commands, one of which had ended before the other began, the changes stand in that order. */
function expectInOrder(entries: readonly Entry[], acknowledged: readonly Acknowledged[]): void {
  const spans = entries.map(entry => spanOf(entry, acknowledged));
  let latestBeginning = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of spans) {
    expect(ended).toBeGreaterThanOrEqual(latestBeginning);
    latestBeginning = Math.max(latestBeginning, began);
  }
}

/** From when until when the change may have been made, or made again. */
function spanOf(entry: Entry, acknowledged: readonly Acknowledged[]): { began: number; ended: number } {
  const claim = claimOf(entry);
  const concerned = acknowledged.filter(one =>
    'change' in one
      ? one.change.id === entry.id && one.doing === 'redo'
      : `${one.doing} ${timelessText(one.doing === 'intake' ? one.record.id : one.record)}` === claim,
  );
  return {
    began: Math.min(...concerned.map(({ began }) => began)),
    ended: Math.max(...concerned.map(({ ended }) => ended)),
  };
}

/** The records of these contents as they would be acknowledged. */
export function sessionsIn(contents: Contents): readonly string[] {
  return Object.keys(contents.sessions).map(id => timelessText(reflectionIn(contents, id)));
}
