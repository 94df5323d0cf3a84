import { advise } from '../../src/domain/advice/advise.ts';
import type { GuidedAdvice } from '../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';
import type { IntakeRecord } from '../../src/domain/intake/record.ts';
import type { Edit } from '../../src/domain/journal/edits.ts';
import type { Change, ChangeKind } from '../../src/domain/journal/history.ts';
import type { SessionWithActions } from '../../src/domain/meetings/session.ts';
import { meetingOn } from '../domain/growth/samples.ts';
import practice from '../evaluation/practice-cases.json' with { type: 'json' };

export const TODAY = '2026-11-20';
export const ZONE = 'Europe/Amsterdam';
export const HOME = '/home/sam/.local/share/mentor';

type Practice = typeof practice;

/** How somebody in a hurry answered the intake for a situation of the practice cases. */
export function answersTo(name: keyof Practice): Answers {
  const cases: Readonly<Record<string, { readonly answers: readonly { readonly given: unknown }[] }>> =
    practice;
  const given = cases[name]?.answers.at(-1)?.given;
  if (given === undefined) throw new Error(`There is no case ${name}`);
  return given as Answers;
}

/** The intake of that day with these answers, and the advice of today's engine. */
export function intakeOf(answers: Answers, day = '2026-11-02'): IntakeRecord & GuidedAdvice {
  const at = `${day}T09:00:00.000Z`;
  return {
    ...{ id: `${day.replaceAll('-', '')}090000-intake0001`, at, zone: ZONE, day, shared: [] },
    ...{ createdAt: at, updatedAt: at, answers, recommendation: advise(answers) },
  };
}

/** A scientist whose proposal was turned down: somebody on the path. */
export const scientist = answersTo('P07');
/** A lawyer who asks on both sides, almost evenly: a second mentor. */
export const lawyer = answersTo('P08');
/** Somebody who takes over the work of a colleague: something simpler. */
export const successor = answersTo('P12');
/** Somebody who does not sleep: other help first. */
export const sleepless = answersTo('P13');
/** The founder of a small company: from outside, and the path second. */
export const founder = answersTo('P14');

/** A meeting of which all was noted, with three actions: done, overdue and still to come. */
export const meeting: SessionWithActions = {
  ...meetingOn('2026-11-13', {
    id: '20261113170000-7k3m9qx2bd',
    mentor: 'Ann de Wit',
    what: 'How I lead the team, and why I take over as soon as it gets busy.\n\nShe let a silence fall, and I filled it.',
    soWhat: 'I want to be needed more than I want the others to learn.',
    nowWhat: 'Count to ten before I answer.',
    critical: 'My planning: it is full before the week begins.',
    perspective: 'To the team it looks like mistrust.',
    confidence: 6,
    blindSpots: [
      { id: 'spot-1', text: 'I fill every silence', outcome: null },
      { id: 'spot-2', text: 'I explain what nobody asked', outcome: 'I ask first now, most of the time' },
    ],
    skills: [
      { id: 'skill-1', name: 'Giving the lead', evidence: 'Bo chaired the Monday meeting' },
      { id: 'skill-2', name: 'Listening', evidence: null },
    ],
    actions: [
      { id: '20261113170000-00000000a1', text: 'ask Bo how it was', due: '2026-11-16', status: 'done' },
      {
        id: '20261113170000-00000000a2',
        text: 'call Chris about the roster',
        due: '2026-11-18',
        status: 'open',
      },
      { id: '20261113170000-00000000a3', text: 'let Bo chair again', due: '2026-12-07', status: 'open' },
    ],
    shared: ['what', 'confidence', 'skill-1'],
  }),
};

/** What somebody may have imported: texts that would recolour the screen or turn the reading order round. */
export const HOSTILE = '\u001b[31mAnn\u001b[0m \u202eeb ot\u202c\tor\u0007 not\r\nto be';

/** A meeting of which hardly anything was noted, all of it hostile. */
export const hostileMeeting: SessionWithActions = meetingOn('2026-11-14', {
  id: '20261114170000-hhhhhhhhhh',
  mentor: HOSTILE,
  what: HOSTILE,
  skills: [{ id: 'skill-9', name: HOSTILE, evidence: HOSTILE }],
  blindSpots: [{ id: 'spot-9', text: HOSTILE, outcome: HOSTILE }],
  actions: [{ id: '20261114170000-00000000a9', text: HOSTILE, due: null, status: 'open' }],
});

/** A change on a Friday, so many minutes past eleven in Amsterdam. */
export function changeOf(kind: ChangeKind, minute: number, ...edits: readonly Edit[]): Change {
  const at = `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;
  return { id: `change-${minute}`, at, doing: kind, edits };
}
