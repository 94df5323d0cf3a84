import { hereAndNow } from '../cli/here-and-now.ts';
import { understandMoment } from '../domain/calendar/understand-moment.ts';
import { parseMeetingMoment } from '../domain/meetings/moment-of-meeting.ts';
import type { SuggestedMeeting } from '../domain/meetings/suggest-meeting.ts';
import { isFault } from '../domain/typed-value.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { Ask } from '../world/ask.ts';
import type { NextOptions } from './declare/next.ts';
import type { NextWorld } from './next.ts';
import { plan } from './next-plan.ts';

type Slice = NextWorld & { readonly ask: Ask };

/** Asks for the moment of a meeting, with what the rhythm has as a suggestion, and plans it; false where the person leaves that open. */
export async function askForMeeting(
  world: Slice,
  options: NextOptions,
  { name, around, time }: SuggestedMeeting & { readonly name: string | null },
): Promise<boolean> {
  const { ask, words } = world;
  const wording = words.next.ask;
  const isWhole = around !== null && time !== null;
  const reply = await ask.put({
    kind: 'text',
    title: wording.title({ name: name && sanitizeLine(name) }),
    help: wording.help({ around: around && words.dates.long({ day: around }) }),
    ...(isWhole && { suggestion: words.dates.moment({ day: around, time }) }),
    leaveOpen: wording.leaveOpen,
    isLine: true,
    check: text => faultOf(text, world, wording.notAMoment),
    canGoBack: false,
  });
  if (reply.kind !== 'answer' || reply.value.trim() === '') return false;
  await plan(world, reply.value, options);
  return true;
}

/** What was typed of a moment, with the time or the day that it lacks; as it was typed where it is neither, or the person leaves that open. */
export async function askForRest(world: Slice, when: string): Promise<string> {
  const { ask, words, clock } = world;
  const understood = understandMoment(when, clock.today());
  if (understood === undefined) return when;
  const { day, time } = understood;
  const { atTime, onDay, leaveOpen } = words.next.ask;
  const isDay = day !== null;
  const { help, unknown } = isDay ? atTime : onDay;
  const complete = (text: string) => (isDay ? `${when} ${text}` : `${text} ${when}`);
  const reply = await ask.put({
    kind: 'text',
    title: isDay
      ? atTime.title({ day: words.dates.long({ day }) })
      : onDay.title({ time: time?.time ?? when }),
    help,
    leaveOpen,
    isLine: true,
    check: text => faultOf(complete(text), world, unknown),
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value.trim() !== '' ? complete(reply.value) : when;
}

/** Why a text cannot be the moment of a meeting, in a sentence, which is `unknown` where it is none at all; undefined when it can. */
function faultOf(text: string, { clock, words }: Slice, unknown: string): string | undefined {
  const moment = parseMeetingMoment(text, null, hereAndNow(clock));
  if (!isFault(moment)) return undefined;
  const { passed, skipped } = words.next.ask;
  if (moment.kind === 'moment-passed') return passed;
  return moment.kind === 'time-skipped' ? skipped : unknown;
}
