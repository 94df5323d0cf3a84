import { type Gap, gapsBetween } from '../gaps.ts';
import { type Item, itemsOfField } from './item.ts';

/** How sure of oneself one felt on a day (yyyy-MM-dd): a whole number from 0 to 10. */
export interface ConfidencePoint {
  readonly day: string;
  readonly value: number;
}

export function confidencePointsOf(items: readonly Item[]): readonly ConfidencePoint[] {
  return itemsOfField(items, 'confidence').map(({ day, value }) => ({ day, value }));
}

/** Confidence over time, the oldest first; several on one day where there were several meetings. */
export interface ConfidenceSeries {
  readonly points: readonly ConfidencePoint[];
  /** The long stretches without a point. */
  readonly gaps: readonly Gap[];
}

export function confidenceSeriesOf(points: readonly ConfidencePoint[]): ConfidenceSeries {
  return { points, gaps: gapsBetween(points.map(({ day }) => day)) };
}

/** Each point with the one after it, but for those between which there is a gap. */
export function pairsWithoutGap({
  points,
  gaps,
}: ConfidenceSeries): readonly (readonly [ConfidencePoint, ConfidencePoint])[] {
  const ends = new Set(gaps.map(({ to }) => to));
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    if (from === undefined || (ends.has(to.day) && from.day !== to.day)) return [];
    return [[from, to] as const];
  });
}
