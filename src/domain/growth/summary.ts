import type { Kind, MentorType } from '../advice/recommendation.ts';
import type { AnswerTo } from '../intake/questions.ts';
import type { Journal } from '../journal.ts';
import { newestFirst } from '../sessions/select.ts';
import type { ActionStatus, Session } from '../sessions/session.ts';
import { normalText } from '../text.ts';
import { type PractisedSkill, skillsIn } from './skills.ts';
import { alike } from './alike.ts';

/** A stretch of time in days, both ends included; null for a side that is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * What a stretch of time brought, in the person's own words and numbers: no verdict on any of it. All lists are in
 * the order of the meetings, oldest first; what was left out or left blank is not in them.
 */
export interface GrowthSummary {
  /** What was asked for, and the days of the first and the last meeting in it; null where there is none. */
  readonly period: Period & { readonly first: string | null; readonly last: string | null };
  readonly meetings: number;
  /** Who was met how often, most often first; meetings with nobody named do not count. */
  readonly mentors: readonly { readonly name: string; readonly count: number }[];
  readonly aim: Aim | null;
  readonly confidence: Confidence | null;
  readonly critical: readonly DatedText[];
  readonly blindSpots: readonly (DatedText & { readonly outcome: string | null })[];
  readonly skills: readonly PractisedSkill[];
  readonly perspectives: readonly DatedText[];
  readonly actions: {
    readonly done: readonly DatedText[];
    readonly open: readonly OpenAction[];
    readonly dropped: readonly DatedText[];
  };
  /** What the latest meeting led to; null where nothing was noted then. */
  readonly next: DatedText | null;
}

/** Where somebody wants to go, and the kind of mentor that was advised: from the last intake before the period's end. */
export interface Aim {
  readonly day: string;
  readonly ambition: string;
  readonly direction: AnswerTo<'direction'>;
  readonly kind: Kind;
  readonly type: MentorType;
}

export interface Confidence {
  readonly points: readonly ConfidencePoint[];
  readonly first: ConfidencePoint;
  readonly last: ConfidencePoint;
}

export interface ConfidencePoint {
  readonly day: string;
  /** A whole number from 0 to 10. */
  readonly value: number;
}

/** `day` is that of the meeting. */
export interface DatedText {
  readonly day: string;
  readonly text: string;
}

export interface OpenAction extends DatedText {
  readonly due: string | null;
  /** Its day has passed. */
  readonly overdue: boolean;
}

/** The growth in this period, as it stands today. */
export function summarise(journal: Journal, period: Period, today: string): GrowthSummary {
  const sessions = newestFirst(journal.sessions.filter(({ day }) => isWithin(day, period))).toReversed();
  return {
    period: { ...period, first: sessions.at(0)?.day ?? null, last: sessions.at(-1)?.day ?? null },
    meetings: sessions.length,
    mentors: mentorsIn(sessions),
    aim: aimIn(journal, period),
    confidence: confidenceIn(sessions),
    critical: written(sessions, ({ critical }) => [critical]),
    blindSpots: sessions.flatMap(({ day, blindSpots }) =>
      blindSpots
        .filter(({ text }) => isWritten(text))
        .map(({ text, outcome }) => ({ day, text, outcome: isWritten(outcome) ? outcome : null })),
    ),
    skills: skillsIn(sessions),
    perspectives: written(sessions, ({ perspective }) => [perspective]),
    actions: {
      done: actionsIn(sessions, 'done'),
      open: openActionsIn(sessions, today),
      dropped: actionsIn(sessions, 'dropped'),
    },
    next: written(sessions.slice(-1), ({ nowWhat }) => [nowWhat])[0] ?? null,
  };
}
