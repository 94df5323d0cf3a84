import { changeData, listHistory } from '../cli/change-list.ts';
import { showDone } from '../cli/output.ts';
import { historyStepText } from '../render/terminal/change-text.ts';
import type { World } from '../world.ts';
import type { RedoOptions } from './declare/redo.ts';

/** Makes the change again that was taken back last, and says which. Refuses with `nothing-to-redo`. */
export async function redoChange(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: RedoOptions,
): Promise<void> {
  if (options.list || options.all) return listHistory(world, options);
  const change = await world.journal.redo();
  showDone(world, options, changeData(change, false), () =>
    historyStepText(change, 'redone', world.words, world.io.out),
  );
}
