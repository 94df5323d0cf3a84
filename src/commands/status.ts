import type { GlobalOptions } from '../cli/command.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { showValue } from '../cli/output.ts';
import type { WaitingFinding } from '../domain/journal/findings.ts';
import { isWorthGoingOnWith, type Status, statusOf } from '../domain/status.ts';
import { waitingDrafts } from '../flows/hold.ts';
import { nameInHome } from '../render/terminal/findings-text.ts';
import { meetingNotices } from '../render/terminal/meeting-notices.ts';
import { noticesText } from '../render/terminal/notices-text.ts';
import { otherLanguagesText, statusText } from '../render/terminal/status-text.ts';
import type { World } from '../world.ts';
import { takeIntake } from './intake.ts';

/** `mentor` alone: where one stands, the one thing to do next, and what waits; a newcomer is led to the intake. */
export async function showStatus(world: World, options: GlobalOptions): Promise<void> {
  const { journal, doctor, clock, words, preferences, io, home, ask } = world;
  const drafts = await waitingDrafts(world);
  const here = hereAndNow(clock);
  const { rhythm, language } = preferences;
  const current = await journal.read();
  const brokenOff = drafts.find(({ command }) => isWorthGoingOnWith(command, current, here.now));
  const now = statusOf(current, brokenOff?.command ?? null, here, rhythm.value);
  const waiting = await doctor.waiting();
  const isNew = now.next.kind === 'begin';
  const isOffered = isNew && ['system', 'otherwise'].includes(language.from);
  const shown = [
    statusText(now, current.people, here, words, io.out),
    ...(isOffered ? otherLanguagesText(words, io.out) : []),
    ...noticesText(meetingNotices(now.notices, now.next, here, words), waiting, home, words, io.out),
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

/** What other programs are told; `notices` tell of meetings, and name files by their names in the home. */
function statusData(
  { next, appointment, actions, notices: ofMeetings }: Status,
  waiting: readonly WaitingFinding[],
  home: string,
): object {
  const files = waiting.map(({ path, what: { kind } }) => ({ kind, file: nameInHome(home, path) }));
  return { next, appointment, actions, notices: [...ofMeetings, ...files] };
}
