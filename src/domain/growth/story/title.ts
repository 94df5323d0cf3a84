import { daysBetween } from '../../calendar/days.ts';
import type { CountedMentor } from '../items/meetings.ts';
import type { Edition } from '../sharing/edition.ts';
import type { StorySpan } from './span.ts';

/** What a story is called: after whom one met, where that was one person alone; else after what it is. */
export type StoryTitle =
  | { readonly kind: 'one-meeting'; readonly name: string }
  | { readonly kind: 'together'; readonly name: string; readonly time: TimeTogether }
  | { readonly kind: 'what-it-brought' }
  | { readonly kind: 'shared' };

/** How long two people met, as one says it. */
export interface TimeTogether {
  readonly unit: 'weeks' | 'months' | 'years';
  /** A whole number; for years also so many and a half. */
  readonly count: number;
}

/** A longer name is no title. */
const LONGEST_NAME_IN_TITLE = 40;

/**
 * The title is not made of a name where others may read it, nor where it is of one meeting in many: in most of them somebody must have been named,
 * and always the same.
 */
export function titleOf(
  edition: Edition,
  {
    mentors,
    meetings,
    span,
  }: { mentors: readonly CountedMentor[]; meetings: number; span: StorySpan | null },
): StoryTitle {
  if (edition !== 'private') return { kind: 'shared' };
  const [only, ...others] = mentors;
  const isOne = only !== undefined && others.length === 0 && only.count * 2 > meetings;
  if (!isOne || span === null || only.name.length > LONGEST_NAME_IN_TITLE) return { kind: 'what-it-brought' };
  if (meetings === 1) return { kind: 'one-meeting', name: only.name };
  const time = timeTogether(daysBetween(span.first, span.last));
  return time === null ? { kind: 'what-it-brought' } : { kind: 'together', name: only.name, time };
}

const MONTH = 365.25 / 12;

/** Null for what is shorter than two weeks. */
function timeTogether(days: number): TimeTogether | null {
  const [weeks, months] = [Math.round(days / 7), Math.round(days / MONTH)];
  if (weeks < 2) return null;
  if (weeks < 9) return { unit: 'weeks', count: weeks };
  if (months < 10) return { unit: 'months', count: months };
  const halves = Math.round(months / 6);
  return { unit: 'years', count: halves < 4 ? halves / 2 : Math.round(months / 12) };
}
