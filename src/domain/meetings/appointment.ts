import { addMilliseconds, type JournalRecordBase } from '../journal/record.ts';
import { USUAL_MINUTES } from './minutes.ts';

/** A meeting that is planned, or was. */
export interface Appointment extends JournalRecordBase {
  /** The id of a person, or the name as it was typed where nobody in the journal has it; null where nobody was named. */
  readonly person: string | null;
  /** The instant at which it begins: ISO, UTC; `zone` is the IANA name of the zone it was written in. */
  readonly at: string;
  readonly zone: string;
  /** How long it takes; null where nobody said. */
  readonly minutes: number | null;
  readonly place: string | null;
  /** What one runs into, and whatever else is to be talked about. */
  readonly agenda: readonly string[];
  /** What stands in another part of its page, and the questions that are taken along. */
  readonly prepared: readonly AgendaItem[];
  readonly status: 'planned' | 'held' | 'cancelled';
  /** The id of the reflection on it; null before there is one. */
  readonly session: string | null;
}

/** Something to talk about. */
export interface AgendaItem {
  readonly text: string;
  /** Where on the page of the meeting it stands. */
  readonly part: AgendaPart;
  /** The id of the question that it is; absent where it is none that is known. */
  readonly question?: string;
}

/** The parts of a page for a meeting, by how it is prepared: in two halves, or along the four steps of GROW. */
export const AGENDA_PARTS = {
  halves: ['run-into', 'ambitions'],
  grow: ['goal', 'reality', 'options', 'will'],
} as const;
export type PreparationMethod = keyof typeof AGENDA_PARTS;
export type AgendaPart = (typeof AGENDA_PARTS)[PreparationMethod][number];
/** What is known of an appointment when it is made; what is left out is `null` or `[]`, and it is planned. */
export type NewAppointment = Pick<Appointment, 'id' | 'at' | 'zone'> &
  Partial<Pick<Appointment, 'person' | 'minutes' | 'place'>>;

/** An appointment that is made at this instant (ISO, UTC). */
export function newAppointment(given: NewAppointment, createdAt: string): Appointment {
  return {
    id: given.id,
    person: given.person ?? null,
    at: given.at,
    zone: given.zone,
    minutes: given.minutes ?? null,
    place: given.place ?? null,
    agenda: [],
    prepared: [],
    status: 'planned',
    session: null,
    shared: [],
    createdAt,
    updatedAt: createdAt,
  };
}

/** The instant (ISO, UTC) at which it ends. */
export function endOf({ at, minutes }: Pick<Appointment, 'at' | 'minutes'>): string {
  return addMilliseconds((minutes ?? USUAL_MINUTES) * 60_000, at);
}

/** Whether it is planned and has not begun. `now` is an instant (ISO, UTC). */
export function isAhead({ status, at }: Pick<Appointment, 'status' | 'at'>, now: string): boolean {
  return status === 'planned' && Date.parse(at) >= Date.parse(now);
}

/** Whether it was planned and has begun, and nobody said what became of it. */
export function isUntold({ status, at }: Pick<Appointment, 'status' | 'at'>, now: string): boolean {
  return status === 'planned' && Date.parse(at) < Date.parse(now);
}

/** The earliest first. */
export function earliestFirst(appointments: readonly Appointment[]): readonly Appointment[] {
  return appointments.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
