import type { IntakeRecord } from '../../../src/domain/intake/record.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { momentAt, type NewAction, newAction } from '../../../src/domain/meetings/action.ts';
import { seenAfter } from '../../../src/domain/meetings/blind-spot.ts';
import type { BlindSpot, Session, SessionWithActions, Skill } from '../../../src/domain/meetings/session.ts';
import { withReflection } from '../../../src/domain/meetings/with-actions.ts';

/** What is given of a meeting: its items in short. */
export interface GivenMeeting extends Partial<Omit<Session, 'blindSpots' | 'skills'>> {
  readonly blindSpots?: readonly GivenSpot[];
  readonly skills?: readonly Pick<Skill, 'id' | 'name' | 'evidence'>[];
  readonly actions?: readonly NewAction[];
}

type GivenSpot = Pick<BlindSpot, 'id' | 'text'> &
  ({ readonly outcome: string | null } | { readonly seen: BlindSpot['seen'] });

/** A meeting on that day in which hardly anything was noted, but for what is given. */
export function meetingOn(day: string, given: GivenMeeting = {}): SessionWithActions {
  const at = `${day}T10:00:00.000Z`;
  const { blindSpots = [], skills = [], actions = [], id = `session-${day}`, ...rest } = given;
  return {
    id,
    day,
    at,
    zone: 'Europe/Amsterdam',
    mentor: null,
    person: null,
    appointment: null,
    method: null,
    stages: {},
    what: 'We talked.',
    soWhat: null,
    nowWhat: null,
    critical: null,
    perspective: null,
    confidence: null,
    shared: [],
    createdAt: at,
    updatedAt: at,
    ...rest,
    blindSpots: blindSpots.map(spot => ({
      id: spot.id,
      text: spot.text,
      seen: 'seen' in spot ? spot.seen : seenAfter([], spot.outcome, day),
    })),
    skills: skills.map(skill => ({ ...skill, competency: null })),
    actions: actions.map((action, place) => newAction({ ...action, session: id }, momentAt(place, at))),
  };
}

/** A journal of these meetings. */
export function journalOf(...meetings: readonly SessionWithActions[]): Journal {
  return meetings.reduce(withReflection, emptyJournal);
}

/** An intake on that day, towards a next position, with the advice to look inside the career path. */
export function intakeOn(day: string, ambition: string): IntakeRecord {
  const at = `${day}T10:00:00.000Z`;
  return {
    id: `intake-${day}`,
    at,
    zone: 'Europe/Amsterdam',
    day,
    answers: { ambition, direction: 'next-position', questions: [], role: 'Nurse', employment: 'employed' },
    recommendation: {
      engine: 1,
      kind: 'mentor',
      type: 'inside-career-path',
      second: null,
      strength: 'clear',
      needs: { path: 3, perspective: 0 },
      where: { employer: 'either', field: 'target' },
      secondWhere: null,
      avoid: ['line-manager'],
      reasons: [],
      wouldChange: [],
      otherHelp: [],
      nextSteps: [],
    },
    shared: [],
    createdAt: at,
    updatedAt: at,
  };
}
