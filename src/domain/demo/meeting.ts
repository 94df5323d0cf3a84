import { addDaysTo, addWeeksTo } from '../calendar/days.ts';
import { type Action, momentAt, newAction } from '../meetings/action.ts';
import { type Appointment, newAppointment } from '../meetings/appointment.ts';
import type { BlindSpot, Session, Skill } from '../meetings/session.ts';
import type { DemoAction, DemoAppointment, DemoBlindSpot, DemoMeeting, DemoSkill } from './story.ts';
import { workingDayFrom } from './when.ts';

/** A meeting of the story on the day that it falls on. */
export interface DemoMeetingOnDay {
  readonly told: DemoMeeting;
  readonly day: string;
  /** When it began. */
  readonly at: Date;
}

/** What the records of a meeting are made with. */
export interface DemoMeetingMaking {
  readonly today: string;
  readonly zone: string;
  readonly newId: (at: Date) => string;
  /** The id of the person with this name. */
  readonly idOf: (name: string) => string;
  readonly whereWith: (name: string) => DemoAppointment;
}

export interface DemoMeetingRecords {
  readonly appointment: Appointment;
  readonly session: Session;
  readonly actions: readonly Action[];
}

/** All that the journal keeps of one meeting. */
export function meetingRecords(meeting: DemoMeetingOnDay, making: DemoMeetingMaking): DemoMeetingRecords {
  const { told, day, at } = meeting;
  const planned = new Date(at.getTime() - PLANNED_BEFORE);
  const written = new Date(at.getTime() + WRITTEN_AFTER);
  const [appointment, session] = [making.newId(planned), making.newId(written)];
  const person = making.idOf(told.with);
  return {
    appointment: {
      ...newAppointment(
        {
          ...{ id: appointment, at: at.toISOString(), zone: making.zone, person },
          ...making.whereWith(told.with),
        },
        planned.toISOString(),
      ),
      ...{ status: 'held', session, updatedAt: written.toISOString() },
    },
    session: demoSession(meeting, { id: session, appointment, written }, making),
    actions: (told.actions ?? []).map((action, place) =>
      demoAction(action, { day, session, person, at: momentAt(place, written.toISOString()) }, making.newId),
    ),
  };
}

const HOUR = 60 * 60 * 1000;
const PLANNED_BEFORE = 10 * 24 * HOUR;
const WRITTEN_AFTER = 3 * HOUR;

function demoSession(
  { told, day, at }: DemoMeetingOnDay,
  { id, appointment, written }: { readonly id: string; readonly appointment: string; readonly written: Date },
  { today, zone, newId, idOf }: DemoMeetingMaking,
): Session {
  const createdAt = written.toISOString();
  const spots = (told.blindSpots ?? []).map(spot => demoBlindSpot(spot, newId(written), day, today));
  const skills = (told.skills ?? []).map(skill => demoSkill(skill, newId(written)));
  return {
    ...{ id, day, at: at.toISOString(), zone, mentor: told.with, person: idOf(told.with), appointment },
    ...{ method: null, stages: {} },
    what: told.what,
    soWhat: told.soWhat ?? null,
    nowWhat: told.nowWhat ?? null,
    blindSpots: spots.map(({ item }) => item),
    critical: told.critical ?? null,
    perspective: told.perspective ?? null,
    skills: skills.map(({ item }) => item),
    confidence: told.confidence ?? null,
    shared: [...(told.share ?? []), ...[...spots, ...skills].flatMap(one => one.marks)],
    createdAt,
    updatedAt: createdAt,
  };
}

/** An item, and its id where it may leave in a shared edition. */
interface MarkedParts<T> {
  readonly item: T;
  readonly marks: readonly string[];
}

/** As it was seen again until yesterday. */
function demoBlindSpot(
  { text, seen = [], share }: DemoBlindSpot,
  id: string,
  day: string,
  today: string,
): MarkedParts<BlindSpot> {
  const seenAgain = seen
    .map(({ later, state, text: how }) => ({ day: addWeeksTo(day, later), state, text: how }))
    .filter(one => one.day < today);
  return { item: { id, text, seen: seenAgain }, marks: share ? [id] : [] };
}

function demoSkill({ name, evidence, share }: DemoSkill, id: string): MarkedParts<Skill> {
  return { item: { id, name, evidence, competency: null }, marks: share ? [id] : [] };
}

/** Where an action came from: of which meeting, and when it was written down. */
interface DemoActionOrigin {
  readonly day: string;
  readonly session: string | null;
  readonly person: string | null;
  /** ISO, UTC. */
  readonly at: string;
}

export function demoAction(
  { text, within, expected, happened, status = 'done', share = [] }: DemoAction,
  { day, session, person, at }: DemoActionOrigin,
  newId: (at: Date) => string,
): Action {
  const due = within === undefined ? null : workingDayFrom(addDaysTo(day, within));
  return newAction(
    {
      ...{ id: newId(new Date(at)), text, due, status, session, person, shared: share },
      ...{ expected: expected ?? null, happened: happened ?? null },
    },
    at,
  );
}
