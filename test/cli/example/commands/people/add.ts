import { showDone } from '../../../../../src/cli/output.ts';
import type { EverydayWorld } from '../../../../../src/world.ts';
import type { AddSomebodyOptions } from '../declare/people/add.ts';

/** Tells of somebody; the worked example of a command in a group keeps nothing. */
export async function addSomebody(
  world: Pick<EverydayWorld, 'io' | 'words'>,
  name: string,
  options: AddSomebodyOptions,
): Promise<void> {
  const { what = null, employer = null, met = null } = options;
  const { labels } = world.words.sessions;
  showDone(world, options, { name, what, employer, met }, () => `${labels.mentor} ${name}`);
}
