import type { Kind, MentorType } from '../advice/recommendation.ts';
import { isWithin, type Period } from '../calendar/period.ts';
import type { AnswerTo } from '../intake/questions.ts';
import type { Journal } from '../journal/journal.ts';
import { type Action, type ActionStatus, isOverdue } from '../meetings/action.ts';
import { whatBecameOf } from '../meetings/blind-spot.ts';
import { newestFirst } from '../meetings/select.ts';
import type { Session, SessionWithActions } from '../meetings/session.ts';
import { sessionsWithActions } from '../meetings/with-actions.ts';
import { normalText } from '../text.ts';
import { groupByName } from './by-name.ts';

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
    mentors: mentorsOf(sessions),
    aim: latestAim(journal, period),
    confidence: confidenceOver(sessions),
    critical: datedTexts(sessions, ({ critical }) => critical),
    blindSpots: blindSpotsOf(sessions),
    skills: skillsOf(sessions),
    perspectives: datedTexts(sessions, ({ perspective }) => perspective),
    actions: {
      done: openActionsOf(sessions, 'done').map(({ day, text }) => ({ day, text })),
      open: openActionsOf(sessions, 'open').map(action => ({
        ...action,
        overdue: isOverdue({ ...action, status: 'open' }, today),
      })),
      dropped: openActionsOf(sessions, 'dropped').map(({ day, text }) => ({ day, text })),
    },
    next: datedTexts(latest, ({ nowWhat }) => nowWhat)[0] ?? null,
    reflections: sessions.map(({ day, what, soWhat, nowWhat }) => ({
      day,
      what: textIfFilledIn(what),
      soWhat: textIfFilledIn(soWhat),
      nowWhat: textIfFilledIn(nowWhat),
    })),
  };
}

function mentorsOf(sessions: readonly Session[]): Mentor[] {
  return groupByName(sessions, ({ mentor }) => mentor)
    .map(({ name, items }) => ({ name, count: items.length }))
    .sort((a, b) => b.count - a.count);
}

function latestAim({ intakes }: Journal, { until }: Period): Aim | null {
  const intake = intakes.findLast(({ day }) => isWithin(day, { since: null, until }));
  if (intake === undefined) return null;
  const { ambition, direction } = intake.answers;
  const { kind, type } = intake.recommendation;
  return { day: intake.day, ambition, direction, kind, type };
}

function confidenceOver(sessions: readonly Session[]): Confidence | null {
  const points = sessions.flatMap(({ day, confidence }) =>
    confidence === null ? [] : [{ day, value: confidence }],
  );
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? { points, first, last } : null;
}

function blindSpotsOf(sessions: readonly Session[]): SeenBlindSpot[] {
  return sessions.flatMap(({ day, blindSpots }) =>
    blindSpots
      .filter(({ text }) => isFilledIn(text))
      .map(spot => ({ day, text: spot.text, outcome: textIfFilledIn(whatBecameOf(spot)) })),
  );
}

function skillsOf(sessions: readonly Session[]): PractisedSkill[] {
  const practised = sessions.flatMap(({ day, skills }) => skills.map(skill => ({ day, ...skill })));
  return groupByName(practised, ({ name }) => name).map(({ name, items }) => ({
    name,
    days: [...new Set(items.map(({ day }) => day))],
    evidence: datedTexts(items, ({ evidence }) => evidence),
  }));
}

function openActionsOf(
  sessions: readonly SessionWithActions[],
  wanted: ActionStatus,
): (DatedText & Pick<Action, 'due'>)[] {
  return sessions.flatMap(({ day, actions }) =>
    actions
      .filter(({ status, text }) => status === wanted && isFilledIn(text))
      .map(({ text, due }) => ({ day, text, due })),
  );
}

function datedTexts<T extends { readonly day: string }>(
  items: readonly T[],
  textOf: (item: T) => string | null,
): DatedText[] {
  return items.flatMap(item => {
    const text = textOf(item);
    return isFilledIn(text) ? [{ day: item.day, text }] : [];
  });
}

function textIfFilledIn(text: string | null): string | null {
  return isFilledIn(text) ? text : null;
}

function isFilledIn(text: string | null): text is string {
  return text !== null && normalText(text) !== '';
}
