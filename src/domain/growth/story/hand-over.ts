import { salutationName } from '../../people/message.ts';
import type { Item } from '../items/item.ts';
import { type CountedMentor, countMentors } from '../items/meetings.ts';
import { type Aim, aimOf } from './aim.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type FromHere, fromHere } from './from-here.ts';
import { type StorySpan, spanOf } from './span.ts';
import { actionsToldBy } from './story-action.ts';
import { type Threads, threadsOf } from './threads.ts';

/**
 * What a new mentor is told, made of its items alone, so that it tells nothing that they do not: who one is, what one wants and asks, and
 * what was tried.
 */
export interface HandOver {
  /** How the mentor is addressed. */
  readonly to: string;
  readonly aim: Aim;
  /** Who was met before, most often first. */
  readonly mentors: readonly CountedMentor[];
  readonly chapters: readonly Chapter[];
  readonly threads: Threads;
  readonly ahead: FromHere;
  /** The first and the last day that is told of; null where nothing is. */
  readonly span: StorySpan | null;
}

/** The hand-over of these items, the oldest first, to somebody of this name. */
export function handOverOf(items: readonly Item[], name: string): HandOver {
  const actions = actionsToldBy(items);
  const chapters = chaptersOf(items, actions, 'handover');
  const inChapters = new Set(chapters.map(({ meeting }) => meeting));
  return {
    to: salutationName(name),
    aim: aimOf(items),
    mentors: countMentors(items),
    chapters,
    threads: threadsOf(items, actions, inChapters),
    ahead: fromHere(items, actions, undefined),
    span: spanOf(items.map(({ day }) => day).toSorted()),
  };
}
