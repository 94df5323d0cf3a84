import { sessionText } from '../render/session-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { meant } from './meant-session.ts';
import { showValue } from './show-value.ts';

/** Declares `mentor show`. */
export function declareShow(program: MentorCommand, world: World): void {
  const { show: words } = world.words.program;
  program
    .command('show')
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string, _options, command: MentorCommand) => show(world, id, command.given()));
}

/** One reflection. Refuses with `session-not-found`, or `invalid-input` for an id that is too short or means several. */
export async function show(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  id: string,
  options: GlobalOptions,
): Promise<void> {
  const { io, words, clock } = world;
  const session = meant(id, (await world.journal.read()).sessions);
  const today = clock.today();
  showValue(world, options, session, () => sessionText(session, today, words, io.out));
}
