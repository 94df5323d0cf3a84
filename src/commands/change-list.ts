import type { Change } from '../domain/history/history.ts';
import { changeLine } from '../render/change-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { showValue } from './show-value.ts';

export interface ListingOptions extends GlobalOptions {
  readonly all?: boolean;
}

/** How many changes are shown unless all are wished: they fit on a screen. */
const LATEST = 20;

/** The changes that can be taken back or made again, the latest first. Other programs get all of them. */
export async function listHistory(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: ListingOptions,
): Promise<void> {
  const { journal, io, words, clock } = world;
  const { done, undone } = await journal.history();
  const changes = [
    ...undone.map(change => ({ change, undone: true })),
    ...done.toReversed().map(change => ({ change, undone: false })),
  ];
  if (changes.length === 0 && !options.json) return io.tell(words.safekeeping.noHistory);
  const shown = options.all ? changes : changes.slice(0, LATEST);
  const data = { changes: changes.map(one => changeData(one.change, one.undone)) };
  showValue(world, options, data, () =>
    shown.map(one => changeLine(one.change, one.undone, clock.zone, words, io.out)).join('\n'),
  );
  const older = changes.length - shown.length;
  if (older > 0 && !options.json) io.tell(words.safekeeping.olderChanges({ count: older }));
}

/** A change for other programs. */
export function changeData({ id, at, doing, size, ids }: Change, undone: boolean): object {
  return { id, at, doing, size, ids, undone };
}
