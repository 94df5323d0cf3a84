import { standingOf } from '../domain/standing.ts';
import { standingText } from '../render/standing-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { intake } from './intake.ts';
import { showValue } from './show-value.ts';

/** `mentor` alone: where one stands and the one thing to do next; a newcomer is led to the intake. */
export async function standing(world: World, options: GlobalOptions): Promise<void> {
  const { journal, intakeDraft, reflectionDraft, clock, words, io, ask } = world;
  const drafts = { intake: await intakeDraft.read(), reflection: await reflectionDraft.read() };
  const now = standingOf(await journal.read(), drafts, clock.today());
  showValue(world, options, now, () => standingText(now, words, io.out));
  if (now.next.kind !== 'begin' || ask === undefined || options.json) return;
  io.tell('');
  const reply = await ask.yesNo({
    ...words.standing.beginNow,
    before: true,
    canSkip: false,
    canGoBack: false,
  });
  if (reply.kind === 'answer' && reply.value) await intake(world, options);
}
