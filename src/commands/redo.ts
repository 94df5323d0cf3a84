import { steppedText } from '../render/change-text.ts';
import type { World } from '../world.ts';
import { changeData, type ListingOptions, listHistory } from './change-list.ts';
import type { MentorCommand } from './command.ts';
import { showDone } from './show-value.ts';

export interface RedoOptions extends ListingOptions {
  readonly list?: boolean;
}

/** Declares `mentor redo`. */
export function declareRedo(program: MentorCommand, world: World): void {
  const { redo: words } = world.words.program;
  program
    .command('redo')
    .description(words.description)
    .option('--list', words.list)
    .option('--all', words.all)
    .action((_options, command: MentorCommand) => redo(world, command.given<RedoOptions>()));
}

/** Makes the change again that was taken back last, and says which. Refuses with `nothing-to-redo`. */
export async function redo(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  options: RedoOptions,
): Promise<void> {
  if (options.list || options.all) return listHistory(world, options);
  const change = await world.journal.redo();
  showDone(world, options, changeData(change, false), () =>
    steppedText(change, 'redone', world.words, world.io.out),
  );
}
