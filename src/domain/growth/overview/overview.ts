import type { Period } from '../../calendar/period.ts';
import { compareTexts } from '../../journal/journal.ts';
import { type Gap, gapsBetween } from '../gaps.ts';
import { groupByName } from '../group.ts';
import { type ConfidenceSeries, confidencePointsOf, confidenceSeriesOf } from '../items/confidence.ts';
import { type Item, itemsOfField } from '../items/item.ts';
import { type LivedBlindSpot, lifeOfBlindSpots } from '../items/life-of-blind-spots.ts';
import { type CountedMentor, countMentors, meetingDaysOf } from '../items/meetings.ts';
import { type WordsOfThen, wordsAYearBefore } from './year-before.ts';

/**
 * What a stretch of time brought at a glance: points, counts and days, and few words. It is made of items alone, so that it tells of
 * nothing that is not among them. As JSON it is what `mentor growth --json` prints.
 */
export interface GrowthOverview {
  /** What was asked for. */
  readonly period: Period;
  readonly meetings: {
    readonly count: number;
    /** Null without meetings. */
    readonly first: string | null;
    readonly last: string | null;
  };
  /** Who was met how often, most often first; meetings in which nobody was named do not count. */
  readonly mentors: readonly CountedMentor[];
  /** The long stretches without a meeting. */
  readonly gaps: readonly Gap[];
  readonly confidence: ConfidenceSeries;
  /** Most often first, and of those that were practised as often the one that was practised last. */
  readonly skills: readonly CountedSkill[];
  readonly blindSpots: readonly LivedBlindSpot[];
  readonly actions: {
    readonly done: readonly DatedAction[];
    /** The overdue ones first. */
    readonly open: readonly DueAction[];
    readonly dropped: readonly DatedAction[];
  };
  /** What was written about the meeting that was nearest to a year ago; null where none was near. */
  readonly yearAgo: WordsOfThen | null;
}

/** A skill under the first spelling of its name: in how many meetings it was noted, and the last day. */
export interface CountedSkill {
  readonly name: string;
  readonly count: number;
  readonly last: string;
}

export interface DatedAction {
  readonly day: string;
  readonly text: string;
}

export interface DueAction extends DatedAction {
  readonly due: string | null;
  readonly overdue: boolean;
}

/** The overview of these items, which are those of the period, the oldest first. `today` is the day from which a year is counted. */
export function overviewOf(
  items: readonly Item[],
  { period, today }: { readonly period: Period; readonly today: string },
): GrowthOverview {
  const days = meetingDaysOf(items);
  return {
    period,
    meetings: { count: days.length, first: days[0] ?? null, last: days.at(-1) ?? null },
    mentors: countMentors(items),
    gaps: gapsBetween(days),
    confidence: confidenceSeriesOf(confidencePointsOf(items)),
    skills: countSkills(items),
    blindSpots: lifeOfBlindSpots(itemsOfField(items, 'blindSpots'), period),
    actions: actionsByStatus(items),
    yearAgo: wordsAYearBefore(today, items),
  };
}

function countSkills(items: readonly Item[]): readonly CountedSkill[] {
  return groupByName(itemsOfField(items, 'skills'), ({ text }) => text)
    .map(({ name, items: practised }) => ({
      name,
      count: new Set(practised.map(({ record }) => record)).size,
      last: practised.at(-1)?.day ?? '',
    }))
    .toSorted((a, b) => b.count - a.count || compareTexts(b.last, a.last));
}

function actionsByStatus(items: readonly Item[]): GrowthOverview['actions'] {
  const actions = itemsOfField(items, 'text');
  const dated = (wanted: 'done' | 'dropped') =>
    actions.filter(({ status }) => status === wanted).map(({ day, text }) => ({ day, text }));
  const open = actions
    .filter(({ status }) => status === 'open')
    .map(({ day, text, due, isOverdue }) => ({ day, text, due, overdue: isOverdue }));
  return {
    done: dated('done'),
    open: [...open.filter(({ overdue }) => overdue), ...open.filter(({ overdue }) => !overdue)],
    dropped: dated('dropped'),
  };
}
