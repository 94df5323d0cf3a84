import { hereAndNow } from '../cli/here-and-now.ts';
import { showDone } from '../cli/output.ts';
import { faultsOfWith, whoNamed } from '../cli/who-named.ts';
import { dayAt, timeAt } from '../domain/calendar/days.ts';
import { understandDay } from '../domain/calendar/understand-day.ts';
import type { Journal } from '../domain/journal/journal.ts';
import type { Appointment } from '../domain/meetings/appointment.ts';
import type { Making } from '../domain/meetings/compose.ts';
import {
  cancelMeeting,
  isUsualTime,
  type PlannedMeeting,
  planMeeting,
} from '../domain/meetings/plan-meeting.ts';
import { nameOf } from '../domain/people/name-of.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { isFault, wrongTyped } from '../domain/typed-value.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import { meetingText, momentText, whereReaderIs } from '../render/terminal/appointment-text.ts';
import { fitText } from '../render/terminal/layout.ts';
import { quoteName } from '../render/typed-name.ts';
import { calendarFile, faultsOfCalendarFile, showAndWrite } from './appointment-file.ts';
import type { NextOptions } from './declare/next.ts';
import type { NextWorld } from './next.ts';

type Planned = Extract<PlannedMeeting, { kind: 'planned' }>;

/** Plans a meeting, or moves or changes the one there is with that person, and says it back. Refuses with `invalid-input` and `nothing-planned`. */
export async function plan(world: NextWorld, when: string | undefined, options: NextOptions): Promise<void> {
  const { journal, clock, newId } = world;
  const file = await calendarFile(world, options);
  const now = clock.now();
  const id = newId(now);
  const making = { ...hereAndNow(clock), now, newId: () => id };
  const current = await journal.since(clock.today());
  const typed = planFrom(current, when, options, making);
  const isElseSound = faultsOfCalendarFile(options).length === 0;
  const whole = isElseSound ? await completeMoment(world, when, typed) : when;
  const planIn = (latest: Journal) => {
    const planned = plannedOrRefuse(planFrom(latest, whole, options, making), options);
    file?.refuseOther(planned.appointment);
    return planned;
  };
  const rescue = importRescue({ appointments: [planIn(current).appointment] });
  const { before } = await withRescue(world, rescue, () =>
    journal.updateLatest('next', latest => planIn(latest).journal),
  );
  const planned = planIn(before);
  const { appointment } = planned;
  const show = () =>
    showMeeting(world, options, appointment, () => plannedText(world, before, planned, options));
  await showAndWrite(show, () => file?.write(appointment, now), options);
}

function planFrom(
  current: Journal,
  when: string | undefined,
  options: NextOptions,
  making: Making,
): PlannedMeeting {
  const { place, minutes } = options;
  const [fault] = faultsOfWith(current, options);
  const who = fault ?? whoNamed(current, options);
  const typed = {
    ...(when !== undefined && { when }),
    ...(who !== undefined && { who }),
    ...(place !== undefined && { place }),
    ...(minutes !== undefined && { minutes }),
  };
  return planMeeting(current, typed, making);
}

function plannedOrRefuse(planned: PlannedMeeting, options: NextOptions): Planned {
  const faults = [...(planned.kind === 'faults' ? planned.faults : []), ...faultsOfCalendarFile(options)];
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  if (planned.kind === 'planned') return planned;
  throw new Refusal({ kind: 'nothing-planned', name: null, around: null });
}

/** The moment that was typed; where that is a day or a time alone, and nothing else is wrong, with the rest of it as far as somebody can be asked. */
async function completeMoment(
  world: NextWorld,
  when: string | undefined,
  planned: PlannedMeeting,
): Promise<string | undefined> {
  const { ask } = world;
  if (when === undefined || ask === undefined || planned.kind !== 'faults') return when;
  const [fault, ...others] = planned.faults;
  if (fault?.key !== 'when' || fault.kind !== 'wrong' || others.length > 0) return when;
  const { askForRest } = await import('./next-guided.ts');
  return askForRest({ ...world, ask }, when);
}

/** Calls the next meeting off, or the last one that should have been; the one of a day, where `when` names one. Refuses with `nothing-planned`, and with `invalid-input` where several may be meant. */
export async function callOff(world: NextWorld, when: string, options: NextOptions): Promise<void> {
  const { journal, clock, words } = world;
  const file = await calendarFile(world, options);
  const now = clock.now();
  const { days, faults } = daysNamed(when, clock.today());
  const cancelIn = (current: Journal) => {
    const all = [...faults, ...faultsOfWith(current, options), ...faultsOfCalendarFile(options)];
    if (all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
    const who = whoNamed(current, options);
    const meant = { ...(who !== undefined && { who }), ...(days.length > 0 && { days }) };
    const cancelled = cancelMeeting(current, meant, now);
    if (cancelled === undefined) {
      const name = who === undefined ? null : nameOf(who, current.people);
      throw new Refusal({ kind: 'nothing-planned', name, around: null });
    }
    if (isFault(cancelled)) throw new Refusal({ kind: 'invalid-input', faults: [cancelled] });
    file?.refuseOther(cancelled.appointment);
    return cancelled;
  };
  const { before } = await journal.updateLatest('next', current => cancelIn(current).journal);
  const { appointment } = cancelIn(before);
  const what = meetingText(appointment, before.people, hereAndNow(clock), words);
  const show = () => showMeeting(world, options, appointment, () => words.next.cancelled({ what }));
  await showAndWrite(show, () => file?.write(appointment, now), options);
}

/** The days that a phrase may mean, none where nothing was typed: a meeting that is called off lies ahead or behind. */
function daysNamed(
  when: string,
  today: string,
): { readonly days: readonly string[]; readonly faults: readonly InputFault[] } {
  const days = (['future', 'past'] as const).flatMap(leaning => understandDay(when, today, leaning) ?? []);
  if (when === '' || days.length > 0) return { days, faults: [] };
  return { days, faults: [wrongTyped('when', { kind: 'day' }, when)] };
}

/** Where standard output is the calendar file, a person reads it beside that. */
function showMeeting(
  world: NextWorld,
  options: NextOptions,
  appointment: Appointment,
  text: () => string,
): void {
  const { io } = world;
  if (options.ics === '-') io.tell(fitText(text(), io.err));
  else showDone(world, options, appointment, () => fitText(text(), io.out));
}

function plannedText(
  world: NextWorld,
  current: Journal,
  { appointment, before, others, isTwice }: Planned,
  options: NextOptions,
): string {
  const { words } = world;
  const reader = hereAndNow(world.clock);
  const elsewhere = whereReaderIs(appointment, reader, words);
  return [
    meetingChangeText(appointment, before, meetingText(appointment, current.people, reader, words), world),
    ...(elsewhere === undefined ? [] : [elsewhere]),
    ...(isTwice ? [words.next.comesTwice({ time: timeAt(appointment.at, appointment.zone) })] : []),
    ...(others.length === 0 || isUsualTime(appointment, current)
      ? []
      : [readAsText(appointment, others, world, options)]),
    ...(options.ics === undefined
      ? [words.next.forCalendar({ command: `mentor next${withName(options)} --ics ${FILE}` })]
      : []),
  ].join('\n');
}

/** A name for the file that anybody may choose. */
const FILE = 'meeting.ics';

function meetingChangeText(
  appointment: Appointment,
  before: Appointment | null,
  what: string,
  { words }: NextWorld,
): string {
  if (before === null) return words.next.planned({ what });
  if (before === appointment) return words.next.unchanged({ what });
  if (before.at === appointment.at && before.zone === appointment.zone) return words.next.changed({ what });
  return words.next.moved({ what, before: momentText(before.at, before.zone, words) });
}

/** What moves it to the likeliest of the other times. */
function readAsText(
  { at, zone }: Appointment,
  others: readonly string[],
  { words }: NextWorld,
  options: NextOptions,
): string {
  const command = `mentor next ${dayAt(at, zone)} ${others[0] ?? ''}${withName(options)}`;
  return words.next.readAs({ time: timeAt(at, zone), others, command });
}

function withName({ with: name }: NextOptions): string {
  return name === undefined ? '' : ` --with ${quoteName(name)}`;
}
