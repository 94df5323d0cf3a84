import { refuseUsage } from '../cli/command.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { printJson } from '../cli/output.ts';
import { whoNamed } from '../cli/who-named.ts';
import type { Journal } from '../domain/journal/journal.ts';
import type { Appointment } from '../domain/meetings/appointment.ts';
import { meetingsAhead } from '../domain/meetings/plan-meeting.ts';
import { suggestMeeting } from '../domain/meetings/suggest-meeting.ts';
import { nameOf, type Who } from '../domain/people/name-of.ts';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { meetingText, whereReaderIs } from '../render/terminal/appointment-text.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { World } from '../world.ts';
import { calendarFile, faultsOfCalendarFile, showAndWrite } from './appointment-file.ts';
import type { NextOptions } from './declare/next.ts';

export type NextWorld = Pick<
  World,
  'journal' | 'io' | 'words' | 'clock' | 'newId' | 'files' | 'ask' | 'preferences'
>;

/**
 * The next meeting: shown, or with a moment planned or moved, with flags alone changed, with `cancel` called off; as a calendar file besides. With `all`
 * every meeting there was or is to be. Refuses with `nothing-planned` where there is none to show or change, and nobody can be asked for one.
 */
export async function nextMeetingCommand(
  world: NextWorld,
  words: readonly string[],
  options: NextOptions,
): Promise<void> {
  const when = words.join(' ');
  if (options.all) return (await import('./next-all.ts')).listMeetings(world, when, options);
  refuseClashes(options);
  if (options.cancel) return (await import('./next-plan.ts')).callOff(world, when, options);
  const isChange = when !== '' || options.place !== undefined || options.minutes !== undefined;
  if (isChange) return (await import('./next-plan.ts')).plan(world, when || undefined, options);
  return showNext(world, options);
}

function refuseClashes({ cancel, place, minutes, json, ics }: NextOptions): void {
  const clash = (other: string) => refuseUsage({ kind: 'options-exclude', flags: ['--cancel', other] });
  if (cancel && place !== undefined) clash('--place');
  if (cancel && minutes !== undefined) clash('--minutes');
  if (json && ics === '-') refuseUsage({ kind: 'options-exclude', flags: ['--json', '--ics -'] });
}

async function showNext(world: NextWorld, options: NextOptions): Promise<void> {
  const { journal, clock, io } = world;
  const current = await journal.read();
  const now = clock.now();
  const who = whoNamed(current, options, faultsOfCalendarFile(options));
  const [appointment, ...later] = meetingsAhead(current, who, now.toISOString());
  if (appointment === undefined) return nothingPlanned(world, options, current, who);
  const file = await calendarFile(world, options);
  file?.refuseOther(appointment);
  const show = () => {
    if (options.json) printJson(world, appointment);
    else if (options.ics !== '-') io.print(shownText(world, current, appointment, later));
  };
  await showAndWrite(show, () => file?.write(appointment, now), options);
}

/** The next meeting, and under it those that come after. */
function shownText(
  { clock, words, io }: NextWorld,
  { people }: Journal,
  appointment: Appointment,
  later: readonly Appointment[],
): string {
  const reader = hereAndNow(clock);
  const elsewhere = whereReaderIs(appointment, reader, words);
  const lines = [
    meetingText(appointment, people, reader, words),
    ...(elsewhere === undefined ? [] : [elsewhere]),
    ...later.map(one => words.next.also({ what: meetingText(one, people, reader, words) })),
  ];
  return fitText(lines.join('\n'), io.out);
}

/** Somebody who can be asked is asked for a moment. */
async function nothingPlanned(
  world: NextWorld,
  options: NextOptions,
  current: Journal,
  who: Who | undefined,
): Promise<void> {
  if (options.json) return printJson(world, null);
  const { ask, clock, preferences } = world;
  const suggested = suggestMeeting(current, who, hereAndNow(clock), preferences.rhythm.value);
  const name = suggested.who === null ? null : nameOf(suggested.who, current.people);
  if (ask !== undefined) {
    const { askForMeeting } = await import('./next-guided.ts');
    if (await askForMeeting({ ...world, ask }, options, { ...suggested, name })) return;
  }
  throw new Refusal({ kind: 'nothing-planned', name: name && sanitizeLine(name), around: suggested.around });
}
