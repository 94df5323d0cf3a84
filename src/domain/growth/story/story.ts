import type { Period } from '../../calendar/period.ts';
import type { Item } from '../items/item.ts';
import { type CountedMentor, countMentors, meetingDaysOf } from '../items/meetings.ts';
import type { Edition } from '../sharing/edition.ts';
import { type Aim, aimOf } from './aim.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type FromHere, fromHere } from './from-here.ts';
import { type StorySpan, spanOf } from './span.ts';
import { actionsToldBy } from './story-action.ts';
import { type Threads, threadsOf } from './threads.ts';
import { type StoryTitle, titleOf } from './title.ts';
import { type ChangedLine, whatChanged } from './what-changed.ts';

/**
 * What a stretch of time brought, made of its items alone, so that it tells nothing that they do not; in the person's own words and numbers,
 * without a verdict. All that the items say is in it, and once.
 */
export interface Story {
  readonly edition: Edition;
  readonly title: StoryTitle;
  /** What was asked for. */
  readonly period: Period;
  /** The first and the last day that is told of; null where nothing is. */
  readonly span: StorySpan | null;
  /** How many meetings there were; null where that is not told. */
  readonly meetings: number | null;
  /** Who was met, most often first; nobody where not all is told, as a name stands only beside the meetings at which it may be told. */
  readonly mentors: readonly CountedMentor[];
  readonly aim: Aim;
  readonly changed: readonly ChangedLine[];
  /** Meeting by meeting, where something was written of it as a whole. */
  readonly chapters: readonly Chapter[];
  readonly threads: Threads;
  readonly ahead: FromHere;
}

export interface StoryOptions {
  readonly edition: Edition;
  readonly period: Period;
  readonly today: string;
  /** What one asks of one's employer. */
  readonly asks?: string | undefined;
}

/** The story of these items, the oldest first. */
export function storyOf(items: readonly Item[], { edition, period, today, asks }: StoryOptions): Story {
  const { lines, items: inLines } = whatChanged(items, { edition, today });
  const rest = items.filter(item => !inLines.has(item));
  const actions = actionsToldBy(rest);
  const chapters = chaptersOf(rest, actions, edition);
  const inChapters = new Set(chapters.map(({ meeting }) => meeting));
  const days = edition === 'private' ? meetingDaysOf(items) : items.map(({ day }) => day).toSorted();
  const [span, mentors] = [spanOf(days), edition === 'private' ? countMentors(items) : []];
  return {
    edition,
    title: titleOf(edition, { mentors, meetings: days.length, span }),
    period,
    span,
    meetings: edition === 'private' ? days.length : null,
    mentors,
    aim: aimOf(rest),
    changed: lines,
    chapters,
    threads: threadsOf(rest, actions, inChapters),
    ahead: fromHere(rest, actions, asks),
  };
}
