import { daysBetween } from '../../calendar/days.ts';
import { compareTexts } from '../../journal/journal.ts';
import type { ActionStatus } from '../../meetings/action.ts';
import type { SeenAgain } from '../../meetings/session.ts';
import { normalText } from '../../text.ts';
import { gapsBetween } from '../gaps.ts';
import { groupByName } from '../group.ts';
import { type ConfidencePoint, confidencePointsOf } from '../items/confidence.ts';
import { type Item, type ItemOf, itemsOfField } from '../items/item.ts';
import { type LivedBlindSpot, lifeOfBlindSpots } from '../items/life-of-blind-spots.ts';
import { daysByMeeting } from '../items/meetings.ts';
import type { Edition } from '../sharing/edition.ts';
import type { BlindSpotLine, DatedText } from './threads.ts';
import { unevennessOf } from './unevenness.ts';

/** One line on what changed, made by rule. Counts are null where not all is told, for then they would be no counts. */
export type ChangedLine =
  | {
      readonly kind: 'confidence';
      readonly points: readonly ConfidencePoint[];
      /** A point for each meeting, null where nothing was noted or for a long stretch without any. */
      readonly course: readonly (number | null)[];
      /** Whether the last point is of these days. */
      readonly isNow: boolean;
    }
  | {
      readonly kind: 'blind-spots';
      readonly counts: BlindSpotCounts | null;
      /** The one that moved last. */
      readonly moved: BlindSpotLine | null;
    }
  | {
      readonly kind: 'skill';
      readonly name: string;
      readonly times: number | null;
      readonly best: DatedText | null;
    }
  | { readonly kind: 'actions'; readonly counts: Readonly<Record<ActionStatus, number>> }
  | { readonly kind: 'crowded'; readonly recent: number; readonly of: number; readonly since: string };

/** How many blind spots are so by now. */
export type BlindSpotCounts = Readonly<Record<LivedBlindSpot['state'], number>>;

/** What changed, and the items that its lines hold whole, so that nothing else need. */
export interface WhatChanged {
  readonly lines: readonly ChangedLine[];
  readonly items: ReadonlySet<Item>;
}

/**
 * Three to six lines where there is so much: how sure of oneself one felt; the blind spots; the two skills that were practised most; actions done;
 * and where the examples crowd, or else where nothing is written.
 */
export function whatChanged(
  items: readonly Item[],
  { edition, today }: { readonly edition: Edition; readonly today: string },
): WhatChanged {
  const isAll = edition === 'private';
  const parts = [
    confidenceChange(items, isAll, today),
    blindSpotChange(itemsOfField(items, 'blindSpots'), isAll),
    ...skillChanges(itemsOfField(items, 'skills'), isAll),
    ...(isAll ? [actionChange(items), unevenness(items)] : []),
  ].filter(part => part !== null);
  // Of skills alone it is no change that some are shared.
  const changes = isAll || parts.some(({ line }) => line.kind !== 'skill') ? parts : [];
  return { lines: changes.map(({ line }) => line), items: new Set(changes.flatMap(change => change.items)) };
}

interface ChangeWithItems {
  readonly line: ChangedLine;
  readonly items: readonly Item[];
}

/** A last value of so many days ago counts as that of now. */
const STILL_NOW = 62;

function confidenceChange(items: readonly Item[], isAll: boolean, today: string): ChangeWithItems | null {
  const points = confidencePointsOf(items);
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return null;
  const course = isAll ? courseOf(items) : points.map(({ value }) => value);
  const isNow = daysBetween(last.day, today) <= STILL_NOW;
  return { line: { kind: 'confidence', points, course, isNow }, items: [] };
}

/** A value a meeting, from the first one noted to the last; null once for any stretch without one. */
function courseOf(items: readonly Item[]): readonly (number | null)[] {
  const meetings = daysByMeeting(items);
  const gaps = new Set(gapsBetween([...meetings.values()]).map(({ to }) => to));
  const values = new Map(itemsOfField(items, 'confidence').map(({ meeting, value }) => [meeting, value]));
  const course = [...meetings].flatMap(([meeting, day]) => [
    ...(gaps.has(day) ? [null] : []),
    values.get(meeting) ?? null,
  ]);
  const inside = course.slice(course.findIndex(isNoted), course.findLastIndex(isNoted) + 1);
  return inside.filter((value, at) => value !== null || inside[at - 1] !== null);
}

function isNoted(value: number | null): boolean {
  return value !== null;
}

/** A text that is longer does not stand among what changed. */
const LONGEST_HIGHLIGHT = 160;

function isShort(text: string): boolean {
  return normalText(text).length <= LONGEST_HIGHLIGHT;
}

function blindSpotChange(spots: readonly ItemOf<'blindSpots'>[], isAll: boolean): ChangeWithItems | null {
  const moved = lastMoved(spots);
  if (spots.length === 0 || (moved === null && !isAll)) return null;
  return {
    line: { kind: 'blind-spots', counts: isAll ? countBlindSpots(spots) : null, moved },
    items: moved === null ? [] : [moved],
  };
}

function countBlindSpots(spots: readonly ItemOf<'blindSpots'>[]): BlindSpotCounts {
  const states = lifeOfBlindSpots(spots, { until: null }).map(({ state }) => state);
  const count = (wanted: LivedBlindSpot['state']) => states.filter(state => state === wanted).length;
  return { changed: count('changed'), watched: count('watched'), seen: count('seen'), new: count('new') };
}

/** Of those that changed the last one to do so, else of those that are watched; short enough to be told in a line. */
function lastMoved(spots: readonly ItemOf<'blindSpots'>[]): ItemOf<'blindSpots'> | null {
  const short = spots.filter(({ text, seen }) =>
    isShort([text, ...seen.map(one => one.text ?? '')].join(' ')),
  );
  const inState = (state: SeenAgain['state']) =>
    short
      .filter(({ seen }) => seen.at(-1)?.state === state)
      .toSorted((a, b) => compareTexts(a.seen.at(-1)?.day ?? '', b.seen.at(-1)?.day ?? ''))
      .at(-1);
  return inState('changed') ?? inState('watched') ?? null;
}

/** So many skills stand among what changed. */
const MOST_SKILLS = 2;

function skillChanges(skills: readonly ItemOf<'skills'>[], isAll: boolean): readonly ChangeWithItems[] {
  return groupByName(skills, ({ text }) => text)
    .toSorted((a, b) => b.items.length - a.items.length)
    .slice(0, MOST_SKILLS)
    .flatMap(({ name, items }) => {
      const best = bestExample(items);
      if (best === undefined) return [];
      const { day, evidence, mentor } = best;
      const line = {
        kind: 'skill',
        name,
        times: isAll ? items.length : null,
        best: { day, text: evidence ?? '', mentor },
      } as const;
      return [{ line, items: [best] }];
    });
}

/** The latest that can be told in a line: it shows what somebody can do by now, and nobody but they could judge more than that. */
function bestExample(skills: readonly ItemOf<'skills'>[]): ItemOf<'skills'> | undefined {
  return skills.findLast(
    ({ evidence }) => evidence !== null && normalText(evidence) !== '' && isShort(evidence),
  );
}

function actionChange(items: readonly Item[]): ChangeWithItems | null {
  const counts = { open: 0, done: 0, dropped: 0 };
  for (const { status } of itemsOfField(items, 'text')) counts[status] += 1;
  return counts.done === 0 ? null : { line: { kind: 'actions', counts }, items: [] };
}

function unevenness(items: readonly Item[]): ChangeWithItems | null {
  const line = unevennessOf(items);
  return line === null ? null : { line, items: [] };
}
