import { type Change, idsTouchedBy } from '../domain/journal/history.ts';
import { historyText } from '../render/terminal/change-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { showValue } from './output.ts';

export interface ListingOptions extends GlobalOptions {
  readonly all?: boolean;
}

/** How many changes are shown unless all are wished: they fit on a screen. */
const LISTED_CHANGES = 20;

/** The changes that can be taken back or made again, the latest first. Other programs get all of them. */
export async function listHistory(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: ListingOptions,
): Promise<void> {
  const { journal, io, words, clock } = world;
  const { done, undone } = await journal.history();
  const count = undone.length + done.length;
  if (count === 0 && !options.json) return io.tell(words.safekeeping.noHistory);
  const room = options.all ? count : LISTED_CHANGES;
  const shown = { undone: undone.slice(0, room), done: latestChanges(done, room - undone.length) };
  const data = [
    ...undone.map(change => changeData(change, true)),
    ...done.toReversed().map(change => changeData(change, false)),
  ];
  showValue(world, options, { changes: data }, () => historyText(shown, clock.zone, words, io.out));
  const older = count - shown.undone.length - shown.done.length;
  if (older > 0 && !options.json) io.tell(words.safekeeping.olderChanges({ count: older }));
}

function latestChanges(changes: readonly Change[], count: number): readonly Change[] {
  return count > 0 ? changes.slice(-count) : [];
}

/** A change for other programs. */
export function changeData({ id, at, doing, edits }: Change, undone: boolean): object {
  const ids = idsTouchedBy(edits);
  return { id, at, doing, size: ids.length, ids, undone };
}
