import type { GlobalOptions } from '../cli/command.ts';
import { showValue } from '../cli/output.ts';
import { demoJournal } from '../domain/demo/journal.ts';
import { demoText } from '../render/terminal/demo-text.ts';
import type { World } from '../world.ts';

/**
 * A made-up journal of two years in a folder of its own, be it the one that `--home` names, and what to look at in it. Refuses as `demos.keep`
 * does.
 */
export async function makeDemo(
  world: Pick<World, 'demos' | 'clock' | 'home' | 'io' | 'words'>,
  options: GlobalOptions,
): Promise<void> {
  const { demos, clock, io, words } = world;
  const story = await demos.story();
  const journal = demoJournal(story, { seed: SEED, today: clock.today(), zone: clock.zone });
  const home = await demos.keep(journal, options.home === undefined ? undefined : world.home);
  const text = () => (options.quiet === true ? home : demoText(story, home, words, io.out));
  showValue(world, options, { home }, text);
}

/** Whoever looks at it on the same day sees the same. */
const SEED = 1;
