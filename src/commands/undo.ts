import { steppedText } from '../render/change-text.ts';
import type { World } from '../world.ts';
import { changeData, type ListingOptions, listHistory } from './change-list.ts';
import type { MentorCommand } from './command.ts';
import { showDone } from './show-value.ts';

export interface UndoOptions extends ListingOptions {
  readonly list?: boolean;
}

/** Declares `mentor undo`. */
export function declareUndo(program: MentorCommand, world: World): void {
  const { undo: words } = world.words.program;
  program
    .command('undo')
    .description(words.description)
    .option('--list', words.list)
    .option('--all', words.all)
    .action((_options, command: MentorCommand) => undo(world, command.given<UndoOptions>()));
}

/** Takes the last change back, and says which. Refuses with `nothing-to-undo`. */
export async function undo(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: UndoOptions,
): Promise<void> {
  if (options.list || options.all) return listHistory(world, options);
  const change = await world.journal.undo();
  showDone(world, options, changeData(change, true), () =>
    steppedText(change, 'undone', world.words, world.io.out),
  );
}
