import { printJson } from '../cli/output.ts';
import { type ActionState, isOpen, selectActions } from '../domain/meetings/select-actions.ts';
import { actionLines } from '../render/terminal/action-lines.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { World } from '../world.ts';
import type { ActionsOptions } from './declare/actions.ts';

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock'>;

/** What one means to do, soonest first; of what is over only what is asked for. */
export async function listActions(world: Slice, options: ActionsOptions): Promise<void> {
  const { journal, io, words, clock } = world;
  const states = statesOf(options);
  const today = clock.today();
  const isOver = states.some(state => state === 'done' || state === 'dropped');
  // What is open is alive, and lies with the latest records.
  const { actions, people } = await (isOver ? journal.read() : journal.since(today));
  const chosen = selectActions(actions, states, today);
  if (options.json) return printJson(world, { actions: chosen });
  if (chosen.length > 0) await io.page(actionLines(chosen, { today, people }, words, io.out).join('\n'));
  if (chosen.length === 0) io.tell(words.actions[states.join() === 'open' ? 'none' : 'noneFound']);
  if (chosen.some(isOpen)) io.tell(fitText(words.actions.how, io.err));
}

/** Several of the flags widen what is shown; without one it is what is open. */
function statesOf({ all, ...asked }: ActionsOptions): readonly ActionState[] {
  if (all) return ['open', 'done', 'dropped'];
  const some = (['due', 'done', 'dropped'] as const).filter(state => asked[state]);
  return some.length > 0 ? some : ['open'];
}
