import { findDeletedId, findRecord, findRecordIfThere, requireRecord } from '../cli/find-record.ts';
import { printJson, showDone } from '../cli/output.ts';
import { idOrPicked } from '../cli/pick-record.ts';
import { shortId } from '../domain/ids.ts';
import {
  idsDeletedAlong,
  idsDeletedForever,
  markForever,
  withOffspring,
  withoutRecords,
} from '../domain/journal/delete.ts';
import type { Journal, Tombstone, WrittenRecord } from '../domain/journal/journal.ts';
import { briefOf, type Listed } from '../domain/journal/kinds.ts';
import { countByList } from '../domain/journal/tally.ts';
import { withoutLinksTo } from '../domain/meetings/held-meeting.ts';
import { withMarkedNamesLeft } from '../domain/people/marked-names.ts';
import { sessionsWith, withNamesForPeople } from '../domain/people/naming.ts';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { fitText } from '../render/terminal/layout.ts';
import { countsText, recordInShort } from '../render/terminal/record-in-short.ts';
import type { Remains } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { DeleteOptions } from './declare/delete.ts';

type Slice = Pick<World, 'journal' | 'ask' | 'io' | 'words' | 'clock'>;

/**
 * Takes a record and all that came of it out of the journal; with `--forever` out of all else that the program keeps. What can be
 * taken back is not asked about first. Refuses as `show` does.
 */
export async function deleteRecord(
  world: Slice,
  typed: string | undefined,
  options: DeleteOptions,
): Promise<void> {
  const { journal, words } = world;
  const current = await journal.read();
  const wanted = { title: words.editing.which.delete, flag: 'mentor delete ID' };
  const id = await idOrPicked(world, typed, current, wanted);
  if (options.forever) return deleteForever(world, id, options);
  const listed = findRecord(id, current);
  // A record that cannot be told of is damaged: that shows before it goes.
  const record = recordInShort(briefOf(listed), words);
  const { tombstone, gone } = await removeRecord(world, listed.record.id);
  const along = gone.filter(one => one.record.id !== listed.record.id);
  const lines = [deletedText(record, along, words), words.editing.undo];
  showDone(world, options, tombstone, () => fitText(lines.join('\n'), world.io.out));
}

/** The tombstones first: what breaks off after them is finished by the same command. */
async function deleteForever(world: Slice, typed: string, options: DeleteOptions): Promise<void> {
  const { journal, io, words } = world;
  const current = await journal.read();
  const listed = findRecordIfThere(typed, current);
  const id = listed?.record.id ?? findDeletedId(typed, current);
  if (!options.yes && !(await confirmDeletion(world, id, listed))) {
    if (options.json) return printJson(world, null);
    return io.tell(words.editing.nothingDeleted);
  }
  const text = deletedForeverText(id, listed, words);
  const { tombstone, before, ids } = await removeForever(world, id);
  const remains = await journal.forget(ids);
  showDone(world, options, tombstone, () => fitText(text, io.out));
  tellOutOfReach(world, listed, before);
  tellRemains(world, remains);
}

/** A record that is gone, and what went with it. */
interface Deletion {
  readonly tombstone: Tombstone;
  readonly gone: readonly Listed[];
}

async function removeRecord({ journal, clock }: Slice, id: string): Promise<Deletion> {
  const now = clock.now();
  const { before, after } = await journal.update('delete', current => withoutFamily(current, id, now));
  return { tombstone: requireRecord(id, after.deleted), gone: withOffspring(before, id) };
}

/**
 * With all that went along, now or when it was deleted before. To be forgotten is all that is gone for good: an earlier
 * command may have broken off when nothing told any more what had gone along.
 */
async function removeForever({ journal, clock }: Slice, id: string) {
  const now = clock.now();
  const along = idsDeletedAlong(id, await journal.history());
  const idsIn = (current: Journal) => [
    ...along,
    ...recordsOnly(withOffspring(current, id)).map(one => one.id),
  ];
  const { before, after } = await journal.update('delete', current =>
    markForever(withoutFamily(current, id, now), idsIn(current)),
  );
  return {
    tombstone: requireRecord(id, after.deleted),
    before,
    ids: [...new Set([...idsIn(before), ...idsDeletedForever(after)])],
  };
}

/** Without the record and all that came of it. What names a deleted person names them still, by name; nothing names what else is gone. */
function withoutFamily(current: Journal, id: string, now: Date): Journal {
  const gone = recordsOnly(withOffspring(current, id));
  const ids = gone.map(record => record.id);
  const named = withNamesForPeople(current, new Set(ids), now);
  return withMarkedNamesLeft(current, withoutLinksTo(withoutRecords(named, gone, now), ids, now), now);
}

function recordsOnly(listed: readonly Listed[]): readonly WrittenRecord[] {
  return listed.map(({ record }) => record);
}

/** Refuses with `input-needed` where nobody can be asked. */
async function confirmDeletion(
  { ask, words }: Pick<World, 'ask' | 'words'>,
  id: string,
  listed: Listed | undefined,
): Promise<boolean> {
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: '--yes' });
  const { forever } = words.editing;
  const reply = await ask.put({
    kind: 'yes-no',
    title:
      listed === undefined
        ? forever.titleForgotten({ id: shownId(id) })
        : forever.title({ record: recordInShort(briefOf(listed), words) }),
    help: forever.help,
    suggestion: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function deletedText(record: string, along: readonly Listed[], words: World['words']): string {
  return along.length === 0
    ? words.editing.deleted({ record })
    : words.editing.deletedWith({ record, along: countsText(countByList(along), words) });
}

function deletedForeverText(id: string, listed: Listed | undefined, words: World['words']): string {
  return listed === undefined
    ? words.editing.forgotten({ id: shownId(id) })
    : words.editing.deletedForever({ record: recordInShort(briefOf(listed), words) });
}

/** What no deletion reaches: a name in reflections, and files elsewhere. */
function tellOutOfReach({ io, words }: Slice, listed: Listed | undefined, journal: Journal): void {
  const naming = listed?.list === 'people' ? sessionsWith(journal, listed.record.id) : [];
  if (naming.length > 0) {
    const days = [...new Set(naming.map(({ day }) => words.dates.day({ day })))];
    io.tell(fitText(words.editing.nameStays({ days }), io.err));
  }
  io.tell(words.editing.outOfReach);
}

function tellRemains({ io, words }: Slice, { holding, illegible }: Remains): void {
  if (holding.length > 0) io.complain(words.editing.stillHolding({ paths: pathLines(holding) }));
  if (illegible.length > 0) io.complain(words.editing.illegible({ paths: pathLines(illegible) }));
}

function pathLines(paths: readonly string[]): string {
  return paths.map(path => `  ${sanitizeLine(path)}`).join('\n');
}

function shownId(id: string): string {
  return sanitizeLine(shortId(id));
}
