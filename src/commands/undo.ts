import { changeData, listHistory } from '../cli/change-list.ts';
import { showDone } from '../cli/output.ts';
import { historyStepText } from '../render/terminal/change-text.ts';
import type { World } from '../world.ts';
import type { UndoOptions } from './declare/undo.ts';

/** Takes the last change back, and says which. Refuses with `nothing-to-undo`. */
export async function undoChange(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: UndoOptions,
): Promise<void> {
  if (options.list || options.all) return listHistory(world, options);
  const change = await world.journal.undo();
  showDone(world, options, changeData(change, true), () =>
    historyStepText(change, 'undone', world.words, world.io.out),
  );
}
