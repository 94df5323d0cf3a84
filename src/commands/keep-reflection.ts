import type { GlobalOptions } from '../cli/command.ts';
import { requireRecord } from '../cli/find-record.ts';
import { linkMentor } from '../cli/link-person.ts';
import { showDone } from '../cli/output.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { type Reflection, sessionFrom } from '../domain/meetings/compose.ts';
import { type SaidOfMeeting, withReflectionOnMeeting } from '../domain/meetings/held-meeting.ts';
import {
  type LastTime,
  NOTHING_SINCE,
  outcomeSince,
  recordsSince,
  withLastTime,
} from '../domain/meetings/last-time.ts';
import { parseReflection, type TypedReflection } from '../domain/meetings/parse.ts';
import { recordsOf, withActionsOf } from '../domain/meetings/with-actions.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import { savedText } from '../render/terminal/saved-text.ts';
import type { EverydayWorld, World } from '../world.ts';

/** What was typed of a reflection, as it is understood today. Refuses with `invalid-input` for all that does not fit, and for these other faults. */
export function parseReflectionOrRefuse(
  { clock }: Pick<World, 'clock'>,
  typed: TypedReflection,
  others: readonly InputFault[] = [],
): Reflection {
  const parsed = parseReflection(typed, clock.today());
  const faults = [...(parsed.ok ? [] : parsed.faults), ...others];
  if (!parsed.ok || faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return parsed.reflection;
}

type Needed = 'journal' | 'clock' | 'newId' | 'io' | 'words' | 'files';

/** What was typed of the meeting itself, as it is understood. */
export function saidOfMeeting(
  { date }: Partial<TypedReflection>,
  { day, mentor }: Reflection,
): SaidOfMeeting {
  return { ...(date !== undefined && { day }), ...(mentor !== undefined && { mentor }) };
}

/** What is kept besides a reflection: what became of earlier things, and the journal in which these stand. */
export interface KeptBeside {
  readonly lastTime: LastTime;
  readonly journal: Journal;
}

/**
 * Keeps a reflection, with what became of earlier things, and says so. It goes with the person whom it names, and a meeting that was planned,
 * and is the one that they `said`, is held then. What cannot be kept is rescued.
 */
export async function keepReflection(
  world: Pick<EverydayWorld, Needed | 'withAllWords'> | Pick<World, Needed>,
  options: GlobalOptions,
  reflection: Reflection,
  said: SaidOfMeeting,
  beside?: KeptBeside,
): Promise<void> {
  const { journal, clock, newId } = world;
  const [now, today] = [clock.now(), clock.today()];
  const session = sessionFrom(reflection, { now, today, zone: clock.zone, newId });
  const { lastTime } = beside ?? { lastTime: NOTHING_SINCE };
  const since = beside && recordsSince(beside.journal, lastTime, now);
  const rescue = importRescue(bothRecords(recordsOf(session), since));
  const change = (current: Journal) =>
    withReflectionOnMeeting(withLastTime(current, lastTime, now), linkMentor(session, current.people), said, {
      now,
      today,
    });
  // What is open lies with the latest records; an old blind spot may lie in a closed part.
  const keep = () =>
    lastTime.seen.size > 0 ? journal.update('log', change) : journal.updateLatest('log', change);
  const { after } = await withRescue(world, rescue, keep);
  const kept = withActionsOf(after, requireRecord(session.id, after.sessions));
  const told = outcomeSince(after, lastTime);
  showDone(world, options, kept, () => savedText(kept, world.words, world.io.out, told));
  if (kept.person !== null && !options.json) {
    const { tellReminder } = await import('./people/tell-reminder.ts');
    await tellReminder(world, kept.person, after);
  }
}

type MeetingRecords = Pick<Journal, 'sessions' | 'actions'>;

function bothRecords(written: MeetingRecords, since: MeetingRecords | undefined): MeetingRecords {
  return {
    sessions: [...written.sessions, ...(since?.sessions ?? [])],
    actions: [...written.actions, ...(since?.actions ?? [])],
  };
}
