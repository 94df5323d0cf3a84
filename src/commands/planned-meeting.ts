import { hereAndNow } from '../cli/here-and-now.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { dayOfMeeting, meetingWrittenAbout, type SaidOfMeeting } from '../domain/meetings/held-meeting.ts';
import type { PlannedForReflection } from '../domain/meetings/reflection-questionnaire.ts';
import { nameOf } from '../domain/people/name-of.ts';
import type { World } from '../world.ts';

/** The meeting that was planned and is written about now, as far as what was said leaves it open; undefined where there is none. */
export function plannedMeeting(
  { clock }: Pick<World, 'clock'>,
  current: Pick<Journal, 'appointments' | 'people'>,
  said: SaidOfMeeting,
): PlannedForReflection | undefined {
  const found = meetingWrittenAbout(current, said, hereAndNow(clock));
  if (found === null) return undefined;
  return { day: dayOfMeeting(found), mentor: nameOf(found.person, current.people) };
}
