import type { IntakeRecord } from '../../../src/domain/intake/record.ts';
import type { Session } from '../../../src/domain/sessions/session.ts';

/** A meeting on that day in which hardly anything was noted, but for what is given. */
export function meetingOn(day: string, given: Partial<Session> = {}): Session {
  const at = `${day}T10:00:00.000Z`;
  return {
    id: `session-${day}`,
    day,
    at,
    zone: 'Europe/Amsterdam',
    mentor: null,
    what: 'We talked.',
    soWhat: null,
    nowWhat: null,
    blindSpots: [],
    critical: null,
    perspective: null,
    skills: [],
    confidence: null,
    actions: [],
    shared: [],
    createdAt: at,
    updatedAt: at,
    ...given,
  };
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
    createdAt: at,
    updatedAt: at,
  };
}
