import type { Kind, MentorType } from '../advice/recommendation.ts';
import type { AnswerTo } from '../intake/questions.ts';
import type { Journal } from '../journal/journal.ts';
import { type Action, type ActionStatus, isOverdue } from '../meetings/action.ts';
import { isWithin, type Period } from '../period.ts';
import { whatBecameOf } from '../sessions/blind-spot.ts';
import { newestFirst } from '../sessions/select.ts';
import type { Session, SessionWithActions } from '../sessions/session.ts';
import { sessionsWithActions } from '../sessions/with-actions.ts';
import { normalText } from '../text.ts';
import { groupedByName } from './by-name.ts';

/**
 * What a stretch of time brought, in the person's own words and numbers and without a verdict. Lists are in the order
 * of the meetings, oldest first. What was left out or left blank is not in them.
 */
export interface GrowthSummary {
  /** What was asked for, and the days of the first and the last meeting in it; null without meetings. */
  readonly period: Period & { readonly first: string | null; readonly last: string | null };
  readonly meetings: number;
  /** Who was met how often, most often first; meetings in which nobody was named do not count. */
  readonly mentors: readonly Mentor[];
  /** Null without an intake in or before the period. */
  readonly aim: Aim | null;
  /** Null where none was noted. */
  readonly confidence: Confidence | null;
  readonly critical: readonly DatedText[];
  readonly blindSpots: readonly SeenBlindSpot[];
  readonly skills: readonly PractisedSkill[];
  readonly perspectives: readonly DatedText[];
  readonly actions: {
    readonly done: readonly DatedText[];
    readonly open: readonly OpenAction[];
    readonly dropped: readonly DatedText[];
  };
  /** What the latest meeting led to; null where nothing was noted then. */
  readonly next: DatedText | null;
  /** What was written about each meeting. */
  readonly reflections: readonly WrittenReflection[];
}

export interface Mentor {
  readonly name: string;
  readonly count: number;
}

/** Where somebody wants to go and which mentor was advised, in the last intake that is not after the period. */
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

/** `day` is the day of the meeting. */
export interface DatedText {
  readonly day: string;
  readonly text: string;
}

export interface SeenBlindSpot extends DatedText {
  /** What became of it; null as long as nothing was noted. */
  readonly outcome: string | null;
}

/** A skill under the first spelling of its name, the days on which it was practised, and the examples of it. */
export interface PractisedSkill {
  readonly name: string;
  readonly days: readonly string[];
  readonly evidence: readonly DatedText[];
}

/** What was written about one meeting; null for what was left out. */
export interface WrittenReflection {
  readonly day: string;
  readonly what: string | null;
  readonly soWhat: string | null;
  readonly nowWhat: string | null;
}

export interface OpenAction extends DatedText {
  readonly due: string | null;
  /** The day by which it was to be done has passed. */
  readonly overdue: boolean;
}

/** The growth in this period, seen from `today`. */
export function summarise(journal: Journal, period: Period, today: string): GrowthSummary {
  const sessions = newestFirst(
    sessionsWithActions(journal).filter(({ day }) => isWithin(day, period)),
  ).toReversed();
  const latest = sessions.slice(-1);
  return {
    period: { ...period, first: sessions[0]?.day ?? null, last: latest[0]?.day ?? null },
    meetings: sessions.length,
    mentors: mentorsIn(sessions),
    aim: aimIn(journal, period),
    confidence: confidenceIn(sessions),
    critical: textsIn(sessions, ({ critical }) => critical),
    blindSpots: blindSpotsIn(sessions),
    skills: skillsIn(sessions),
    perspectives: textsIn(sessions, ({ perspective }) => perspective),
    actions: {
      done: actionsIn(sessions, 'done').map(({ day, text }) => ({ day, text })),
      open: actionsIn(sessions, 'open').map(action => ({
        ...action,
        overdue: isOverdue({ ...action, status: 'open' }, today),
      })),
      dropped: actionsIn(sessions, 'dropped').map(({ day, text }) => ({ day, text })),
    },
    next: textsIn(latest, ({ nowWhat }) => nowWhat)[0] ?? null,
    reflections: sessions.map(({ day, what, soWhat, nowWhat }) => ({
      day,
      what: written(what),
      soWhat: written(soWhat),
      nowWhat: written(nowWhat),
    })),
  };
}

function mentorsIn(sessions: readonly Session[]): Mentor[] {
  return groupedByName(sessions, ({ mentor }) => mentor)
    .map(({ name, items }) => ({ name, count: items.length }))
    .sort((a, b) => b.count - a.count);
}

function aimIn({ intakes }: Journal, { until }: Period): Aim | null {
  const intake = intakes.findLast(({ day }) => isWithin(day, { since: null, until }));
  if (intake === undefined) return null;
  const { ambition, direction } = intake.answers;
  const { kind, type } = intake.recommendation;
  return { day: intake.day, ambition, direction, kind, type };
}

function confidenceIn(sessions: readonly Session[]): Confidence | null {
  const points = sessions.flatMap(({ day, confidence }) =>
    confidence === null ? [] : [{ day, value: confidence }],
  );
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? { points, first, last } : null;
}

function blindSpotsIn(sessions: readonly Session[]): SeenBlindSpot[] {
  return sessions.flatMap(({ day, blindSpots }) =>
    blindSpots
      .filter(({ text }) => isWritten(text))
      .map(spot => ({ day, text: spot.text, outcome: written(whatBecameOf(spot)) })),
  );
}

function skillsIn(sessions: readonly Session[]): PractisedSkill[] {
  const practised = sessions.flatMap(({ day, skills }) => skills.map(skill => ({ day, ...skill })));
  return groupedByName(practised, ({ name }) => name).map(({ name, items }) => ({
    name,
    days: [...new Set(items.map(({ day }) => day))],
    evidence: textsIn(items, ({ evidence }) => evidence),
  }));
}

function actionsIn(
  sessions: readonly SessionWithActions[],
  wanted: ActionStatus,
): (DatedText & Pick<Action, 'due'>)[] {
  return sessions.flatMap(({ day, actions }) =>
    actions
      .filter(({ status, text }) => status === wanted && isWritten(text))
      .map(({ text, due }) => ({ day, text, due })),
  );
}

function textsIn<T extends { readonly day: string }>(
  items: readonly T[],
  textOf: (item: T) => string | null,
): DatedText[] {
  return items.flatMap(item => {
    const text = textOf(item);
    return isWritten(text) ? [{ day: item.day, text }] : [];
  });
}

function written(text: string | null): string | null {
  return isWritten(text) ? text : null;
}

function isWritten(text: string | null): text is string {
  return text !== null && normalText(text) !== '';
}
