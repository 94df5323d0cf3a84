import type { WaitingFinding } from '../domain/findings.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import { waitingDrafts } from '../flows/hold.ts';
import { nameIn } from '../render/findings-text.ts';
import { noticesText } from '../render/notices-text.ts';
import { standingText } from '../render/standing-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { intake } from './intake.ts';
import { showValue } from './show-value.ts';

/** `mentor` alone: where one stands, the one thing to do next, and what waits; a newcomer is led to the intake. */
export async function standing(world: World, options: GlobalOptions): Promise<void> {
  const { journal, doctor, clock, words, io, home, ask } = world;
  const [brokenOff] = await waitingDrafts(world);
  const moment = { now: clock.now().toISOString(), today: clock.today() };
  const now = standingOf(await journal.read(), brokenOff?.command ?? null, moment);
  const waiting = await doctor.waiting();
  const shown = [standingText(now, words, io.out), ...noticesText(waiting, home, words, io.out)];
  showValue(world, options, standingData(now, waiting, home), () => shown.join('\n'));
  if (now.next.kind !== 'begin' || ask === undefined || options.json) return;
  io.tell('');
  const reply = await ask.put({
    kind: 'yes-no',
    ...words.standing.beginNow,
    before: true,
    canGoBack: false,
  });
  if (reply.kind === 'answer' && reply.value) await intake(world, options);
}

/** What other programs are told; `notices` name files by their names in the home. */
function standingData(
  { next, appointment, actions }: Standing,
  waiting: readonly WaitingFinding[],
  home: string,
): object {
  const notices = waiting.map(({ path, what: { kind } }) => ({ kind, file: nameIn(home, path) }));
  return { next, appointment, actions, notices };
}
