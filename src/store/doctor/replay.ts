import {
  type History,
  stepBack,
  stepForward,
  undoneChange,
  withChange,
} from '../../domain/journal/history.ts';
import { changeIds, readChange } from '../journal/changes.ts';
import { recordsOfPart } from '../journal/closed-parts.ts';
import { fileAfter } from '../journal/commit.ts';
import { changesShape, emptyFile, type JournalFile } from '../journal/journal-file.ts';
import { type OpenedJournal, withoutParts } from '../journal/opened.ts';
import { applyEdits, openTouched, withoutSuperseded } from '../journal/touched.ts';
import type { Disk } from '../paths.ts';
import { hasShape } from '../shape.ts';
import { ifReadable, parseBody } from './salvage.ts';

type Ids = History<string>;

/**
 * What became of the journal since it was like `start`, by the files of the changes. Where it is not known which changes there
 * were, all that have a sound file, stand, and are unknown to `start`, by the time in their ids. A change that cannot be read is passed over.
 */
export async function replay(disk: Disk, start: JournalFile, claimed: Ids | null): Promise<JournalFile> {
  let last = start;
  const history = claimed ?? { done: await allSince(disk, start), undone: [] };
  for await (const file of retrace(disk, start, history)) last = file;
  return last;
}

/**
 * What the journal may have been since it was like one of these, the latest first, so that a checksum can tell: as is claimed; or, from the
 * latest of them, after every change that has a file and then with one more of them taken back each time, for what was taken
 * back is always the latest.
 */
export async function* possibleFiles(
  disk: Disk,
  starts: readonly JournalFile[],
  claimed: Ids | null,
): AsyncGenerator<JournalFile> {
  for (const start of claimed === null ? [] : starts) yield await replay(disk, start, claimed);
  const [latest = emptyFile] = starts;
  const retired = new Set(latest.retired.changes);
  const all = (await changeIds(disk)).filter(id => !retired.has(id));
  yield* retrace(disk, latest, { done: [], undone: all.toReversed() });
}

/** The journal after all that was done, and then each time after one more of the changes was taken back. */
async function* retrace(disk: Disk, start: JournalFile, { done, undone }: Ids): AsyncGenerator<JournalFile> {
  let now: OpenedJournal = withoutParts(start);
  for (const id of unknownTo(start, [...done, ...undone.toReversed()]))
    now = await replayStep(disk, now, id, 'forth');
  yield now.file;
  for (const id of undone) {
    if (now.file.changes.done.at(-1) !== id) return;
    now = await replayStep(disk, now, id, 'back');
    yield now.file;
  }
}

function unknownTo({ changes }: JournalFile, inOrder: readonly string[]): readonly string[] {
  return inOrder.slice(inOrder.findLastIndex(id => changes.done.includes(id)) + 1);
}

/** Which changes a file says that there are, be the rest of it damaged; null where that cannot be read. */
export function claimedChanges(bytes: Uint8Array): Ids | null {
  const claimed = parseBody(bytes)?.['changes'] ?? changesInText(bytes);
  return hasShape(changesShape, claimed) ? claimed : null;
}

/**
 * The journal as it was where the change cannot be read. Parts that are closed on the way need not be there any more, nor those that it
 * touches: then what it made of their records goes among the latest ones.
 */
async function replayStep(
  disk: Disk,
  before: OpenedJournal,
  id: string,
  to: 'back' | 'forth',
): Promise<OpenedJournal> {
  const after = await ifReadable(async () => {
    const change = await readChange(disk, id);
    const at = new Date((to === 'back' && change.undoneAt) || change.at);
    const { edits } = to === 'back' ? undoneChange(change, at) : change;
    const read = (await ifReadable(() => openTouched(disk, before, edits, 'anywhere'))) ?? before;
    const next = { ...applyEdits(read, edits), changes: historyAfter(before.file.changes, id, to) };
    const { file, parts: closed } = await fileAfter(before.file, { next, now: at });
    const parts = new Map(read.parts);
    for (const { entry, bytes } of closed) parts.set(entry.file, await recordsOfPart(bytes, entry.file, ''));
    return withoutSuperseded({ file, parts });
  });
  return after ?? before;
}

function historyAfter(changes: Ids, id: string, to: 'back' | 'forth'): Ids {
  const step = to === 'back' ? stepBack(changes) : stepForward(changes);
  return step?.change === id ? step.history : withChange(changes, id);
}

async function allSince(disk: Disk, { changes, retired }: JournalFile): Promise<readonly string[]> {
  const known = new Set([...changes.done, ...changes.undone, ...retired.changes]);
  const since = (await changeIds(disk)).filter(id => !known.has(id));
  const read = await Promise.all(since.map(id => ifReadable(() => readChange(disk, id))));
  return since.filter((_, at) => read[at]?.undoneAt === undefined);
}

/** The same in a file that is no JSON any more: the lists stand there, an id a line. */
function changesInText(bytes: Uint8Array): object | null {
  const text = Buffer.from(bytes).toString('latin1');
  const idsIn = (name: string) => new RegExp(`^ {4}"${name}": \\[([^\\]{}]*)\\],?$`, 'm').exec(text)?.[1];
  const [done, undone] = [idsIn('done'), idsIn('undone')];
  if (done === undefined || undone === undefined) return null;
  return parseBody(Buffer.from(`{"done":[${done}],"undone":[${undone}]}`)) ?? null;
}
