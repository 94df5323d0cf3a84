import { shortId } from '../domain/ids.ts';
import {
  deletedAlong,
  goneForever,
  goneForeverIn,
  withOffspring,
  withoutRecords,
} from '../domain/journal/delete.ts';
import type { Journal, Tombstone, WrittenRecord } from '../domain/journal/journal.ts';
import { briefOf, type Listed } from '../domain/journal/kinds.ts';
import { countedBy } from '../domain/journal/tally.ts';
import { sessionsNaming } from '../domain/people/naming.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { fitted } from '../render/layout.ts';
import { countsText, recordInShort } from '../render/record-in-short.ts';
import type { Remains } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { deletedMeant, recordIfMeant, recordMeant, stillThere } from './find-record.ts';
import { printJson, showDone } from './show-value.ts';

export interface DeleteOptions extends GlobalOptions {
  readonly forever?: boolean;
  readonly yes?: boolean;
}

type Slice = Pick<World, 'journal' | 'ask' | 'io' | 'words' | 'clock'>;

/** Declares `mentor delete`. */
export function declareDelete(program: MentorCommand, world: World): void {
  const { delete: words } = world.words.program;
  program
    .command('delete')
    .description(words.description)
    .argument('<id>', words.id)
    .option('--forever', words.forever)
    .option('--yes', words.yes)
    .action((id: string, _options, command: MentorCommand) =>
      deleteRecord(world, id, command.given<DeleteOptions>()),
    );
}

/**
 * Takes a record and all that came of it out of the journal; with `--forever` out of all else that the program keeps.
 * Refuses as `show` does.
 */
export async function deleteRecord(world: Slice, id: string, options: DeleteOptions): Promise<void> {
  if (options.forever) return deleteForever(world, id, options);
  const { journal, words } = world;
  const listed = recordMeant(id, await journal.read());
  // A record that cannot be told of is damaged: that shows before it goes.
  const record = recordInShort(briefOf(listed), words);
  const { tombstone, gone } = await bury(world, listed.record.id);
  const along = gone.filter(one => one.record.id !== listed.record.id);
  const lines = [deletedText(record, along, words), words.editing.undo];
  showDone(world, options, tombstone, () => fitted(lines.join('\n'), world.io.out));
}

/** The tombstones first: what breaks off after them is finished by the same command. */
async function deleteForever(world: Slice, typed: string, options: DeleteOptions): Promise<void> {
  const { journal, io, words } = world;
  const current = await journal.read();
  const listed = recordIfMeant(typed, current);
  const id = listed?.record.id ?? deletedMeant(typed, current);
  if (!options.yes && !(await isSure(world, id, listed))) {
    if (options.json) return printJson(world, null);
    return io.tell(words.editing.nothingDeleted);
  }
  const text = goneText(id, listed, words);
  const { tombstone, before, ids } = await buryForever(world, id);
  const remains = await journal.forget(ids);
  showDone(world, options, tombstone, () => fitted(text, io.out));
  tellWhatIsLeft(world, listed, before);
  tellRemains(world, remains);
}

/** A record that is gone, and what went with it. */
interface Burial {
  readonly tombstone: Tombstone;
  readonly gone: readonly Listed[];
}

async function bury({ journal, clock }: Slice, id: string): Promise<Burial> {
  const now = clock.now();
  const { before, after } = await journal.update('delete', current =>
    withoutRecords(current, recordsIn(withOffspring(current, id)), now),
  );
  return { tombstone: stillThere(id, after.deleted), gone: withOffspring(before, id) };
}

/**
 * With all that went along, now or when it was deleted before. To be forgotten is all that is gone for good: an earlier
 * command may have broken off when nothing told any more what had gone along.
 */
async function buryForever({ journal, clock }: Slice, id: string) {
  const now = clock.now();
  const along = deletedAlong(id, await journal.history());
  const idsIn = (current: Journal) => [...along, ...recordsIn(withOffspring(current, id)).map(one => one.id)];
  const { before, after } = await journal.update('delete', current =>
    goneForever(withoutRecords(current, recordsIn(withOffspring(current, id)), now), idsIn(current)),
  );
  return {
    tombstone: stillThere(id, after.deleted),
    before,
    ids: [...new Set([...idsIn(before), ...goneForeverIn(after)])],
  };
}

function recordsIn(listed: readonly Listed[]): readonly WrittenRecord[] {
  return listed.map(({ record }) => record);
}

/** Refuses with `input-needed` where nobody can be asked. */
async function isSure(
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
        ? forever.titleForgotten({ id: inShort(id) })
        : forever.title({ record: recordInShort(briefOf(listed), words) }),
    help: forever.help,
    before: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function deletedText(record: string, along: readonly Listed[], words: World['words']): string {
  return along.length === 0
    ? words.editing.deleted({ record })
    : words.editing.deletedWith({ record, along: countsText(countedBy(along), words) });
}

function goneText(id: string, listed: Listed | undefined, words: World['words']): string {
  return listed === undefined
    ? words.editing.forgotten({ id: inShort(id) })
    : words.editing.deletedForever({ record: recordInShort(briefOf(listed), words) });
}

/** What no deletion reaches: a name in reflections, and files elsewhere. */
function tellWhatIsLeft({ io, words }: Slice, listed: Listed | undefined, journal: Journal): void {
  const naming = listed?.list === 'people' ? sessionsNaming(journal, listed.record) : [];
  if (naming.length > 0) {
    const days = [...new Set(naming.map(({ day }) => words.dates.day({ day })))];
    io.tell(fitted(words.editing.nameStays({ days }), io.err));
  }
  io.tell(words.editing.outOfReach);
}

function tellRemains({ io, words }: Slice, { holding, illegible }: Remains): void {
  if (holding.length > 0) io.complain(words.editing.stillHolding({ paths: pathLines(holding) }));
  if (illegible.length > 0) io.complain(words.editing.illegible({ paths: pathLines(illegible) }));
}

function pathLines(paths: readonly string[]): string {
  return paths.map(path => `  ${harmlessLine(path)}`).join('\n');
}

function inShort(id: string): string {
  return harmlessLine(shortId(id));
}
