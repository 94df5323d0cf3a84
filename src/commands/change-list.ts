import type { Change } from '../domain/history/history.ts';
import { changeLine } from '../render/change-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { showValue } from './show-value.ts';

/** All changes that can be taken back or made again, the latest first. */
export async function listHistory(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: GlobalOptions,
): Promise<void> {
  const { journal, io, words, clock } = world;
  const { done, undone } = await journal.history();
  const changes = [
    ...undone.map(change => ({ change, undone: true })),
    ...done.toReversed().map(change => ({ change, undone: false })),
  ];
  if (changes.length === 0 && !options.json) return io.tell(words.safekeeping.noHistory);
  const data = { changes: changes.map(one => changeData(one.change, one.undone)) };
  showValue(world, options, data, () =>
    changes.map(one => changeLine(one.change, one.undone, clock.zone, words, io.out)).join('\n'),
  );
}

/** A change for other programs; `ids` of the records it touched, null for a large one. */
export function changeData({ id, at, doing, size, edits }: Change, undone: boolean): object {
  const ids = edits && [...new Set(edits.map(edit => edit.id))];
  return { id, at, doing, size, ids, undone };
}
