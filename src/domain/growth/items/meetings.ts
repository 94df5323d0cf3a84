import { groupByName } from '../group.ts';
import { type Item, itemsOfField } from './item.ts';

/** The day of each meeting that the items are of, by the id of its reflection, in their order. */
export function daysByMeeting(items: readonly Item[]): ReadonlyMap<string, string> {
  const ofMeetings = items.filter(({ list }) => list === 'sessions');
  return new Map(ofMeetings.map(({ record, day }) => [record, day]));
}

/** These days alone. */
export function meetingDaysOf(items: readonly Item[]): readonly string[] {
  return [...daysByMeeting(items).values()];
}

/** A mentor under the first spelling of the name, and in how many meetings they were named. */
export interface CountedMentor {
  readonly name: string;
  readonly count: number;
}

/** Whom one met, most often first; meetings in which nobody was named do not count. */
export function countMentors(items: readonly Item[]): readonly CountedMentor[] {
  return groupByName(itemsOfField(items, 'mentor'), ({ text }) => text)
    .map(({ name, items: meetings }) => ({ name, count: meetings.length }))
    .toSorted((a, b) => b.count - a.count);
}
