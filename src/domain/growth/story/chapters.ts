import { type Gap, gapsBetween } from '../gaps.ts';
import { groupByKey } from '../group.ts';
import type { Item } from '../items/item.ts';
import { meetingDaysOf } from '../items/meetings.ts';
import type { Edition } from '../sharing/edition.ts';
import type { ToldAction } from './story-action.ts';

/** What was written of one meeting as a whole, and what became of what one meant to do then; null for what is not told. */
export interface Chapter {
  /** The id of the reflection. */
  readonly meeting: string;
  readonly day: string;
  readonly mentor: string | null;
  readonly what: string | null;
  readonly soWhat: string | null;
  readonly nowWhat: string | null;
  readonly stages: string | null;
  /** What was done or dropped; what is open still is told where the story looks ahead. */
  readonly actions: readonly ToldAction[];
  /** The long stretch before it in which nothing was written. */
  readonly gapBefore: Gap | null;
}

const CHAPTER_FIELDS = ['what', 'soWhat', 'nowWhat', 'stages'] as const;
type ChapterField = (typeof CHAPTER_FIELDS)[number];

/**
 * The meetings of which the items hold more than single findings, the oldest first. Where not all is told nobody can see a gap; and in a talk a
 * meeting is told of for the name alone that was chosen for it, since the name stands nowhere else.
 */
export function chaptersOf(
  items: readonly Item[],
  actions: readonly ToldAction[],
  edition: Edition,
): readonly Chapter[] {
  const gaps = edition === 'private' ? gapsBetween(meetingDaysOf(items)) : [];
  const over = groupByKey(
    actions.filter(({ status }) => status !== 'open'),
    ({ meeting }) => meeting,
  );
  const isNameTold = edition === 'development' || edition === 'assessment';
  const written = items.filter(
    ({ field }) => CHAPTER_FIELDS.includes(field as ChapterField) || (isNameTold && field === 'mentor'),
  );
  const chapters = [...groupByKey(written, ({ meeting }) => meeting ?? '')];
  const before = new Map(gaps.map(gap => [gap.to, gap]));
  return chapters.map(([meeting, texts], at) => {
    const { day, mentor } = texts[0] ?? { day: '', mentor: null };
    const isFirstOfDay = chapters[at - 1]?.[1][0]?.day !== day;
    return {
      ...fieldsOf(texts),
      meeting,
      day,
      mentor,
      actions: over.get(meeting) ?? [],
      gapBefore: (isFirstOfDay && before.get(day)) || null,
    };
  });
}

function fieldsOf(texts: readonly Item[]): Pick<Chapter, ChapterField> {
  const textOf = (field: ChapterField) => texts.find(item => item.field === field)?.text ?? null;
  return {
    what: textOf('what'),
    soWhat: textOf('soWhat'),
    nowWhat: textOf('nowWhat'),
    stages: textOf('stages'),
  };
}
