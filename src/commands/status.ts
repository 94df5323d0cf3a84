import type { GlobalOptions } from '../cli/command.ts';
import { showValue } from '../cli/output.ts';
import type { WaitingFinding } from '../domain/journal/findings.ts';
import { type Status, statusOf } from '../domain/status.ts';
import { waitingDrafts } from '../flows/hold.ts';
import { nameInHome } from '../render/terminal/findings-text.ts';
import { noticesText } from '../render/terminal/notices-text.ts';
import { otherLanguagesText, statusText } from '../render/terminal/status-text.ts';
import type { World } from '../world.ts';
import { takeIntake } from './intake.ts';

/** `mentor` alone: where one stands, the one thing to do next, and what waits; a newcomer is led to the intake. */
export async function showStatus(world: World, options: GlobalOptions): Promise<void> {
  const { journal, doctor, clock, words, preferences, io, home, ask } = world;
  const [brokenOff] = await waitingDrafts(world);
  const moment = { now: clock.now().toISOString(), today: clock.today() };
  const { rhythm, language } = preferences;
  const now = statusOf(await journal.read(), brokenOff?.command ?? null, moment, rhythm.value);
  const waiting = await doctor.waiting();
  const isNew = now.next.kind === 'begin';
  const isOffered = isNew && ['system', 'otherwise'].includes(language.from);
  const shown = [
    statusText(now, words, io.out),
    ...(isOffered ? otherLanguagesText(words, io.out) : []),
    ...noticesText(waiting, home, words, io.out),
  ];
  showValue(world, options, statusData(now, waiting, home), () => shown.join('\n'));
  if (!isNew || ask === undefined || options.json) return;
  io.tell('');
  const reply = await ask.put({
    kind: 'yes-no',
    ...words.status.beginNow,
    suggestion: true,
    canGoBack: false,
  });
  if (reply.kind === 'answer' && reply.value) await takeIntake(world, options);
}

/** What other programs are told; `notices` name files by their names in the home. */
function statusData(
  { next, appointment, actions }: Status,
  waiting: readonly WaitingFinding[],
  home: string,
): object {
  const notices = waiting.map(({ path, what: { kind } }) => ({ kind, file: nameInHome(home, path) }));
  return { next, appointment, actions, notices };
}
