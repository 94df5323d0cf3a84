import { compareTexts } from '../../journal/journal.ts';
import { groupByName } from '../group.ts';
import { type ConfidencePoint, confidencePointsOf } from '../items/confidence.ts';
import { type Item, type ItemOf, itemsOfField } from '../items/item.ts';
import type { ToldAction } from './story-action.ts';

/** What runs through the meetings, a line each. */
export interface Threads {
  readonly confidence: readonly ConfidencePoint[];
  readonly critical: readonly DatedText[];
  readonly perspectives: readonly DatedText[];
  readonly blindSpots: readonly BlindSpotLine[];
  readonly skills: readonly SkillThread[];
  /** What was done or dropped, and is not told with its meeting. */
  readonly actions: readonly ToldAction[];
}

/** Own words with their day, and whose they are where that may be told. */
export type DatedText = Pick<Item, 'day' | 'text' | 'mentor'>;

/** A blind spot, and how it was noticed again, oldest first. */
export type BlindSpotLine = Pick<ItemOf<'blindSpots'>, 'day' | 'text' | 'seen'>;

/** A skill under the first spelling of its name, and each time that it was practised. */
export interface SkillThread {
  readonly name: string;
  readonly times: readonly Pick<ItemOf<'skills'>, 'day' | 'evidence'>[];
}

/** `told` are the ids of the meetings that are told as a whole, with their actions. */
export function threadsOf(
  items: readonly Item[],
  actions: readonly ToldAction[],
  told: ReadonlySet<string | null>,
): Threads {
  return {
    confidence: confidencePointsOf(items),
    critical: itemsOfField(items, 'critical'),
    perspectives: itemsOfField(items, 'perspective'),
    blindSpots: itemsOfField(items, 'blindSpots'),
    skills: groupByName(itemsOfField(items, 'skills'), ({ text }) => text).map(group => ({
      name: group.name,
      times: group.items,
    })),
    actions: actions
      .filter(({ status, meeting }) => status !== 'open' && !told.has(meeting))
      .toSorted((a, b) => compareTexts(a.day, b.day)),
  };
}
