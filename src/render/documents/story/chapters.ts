import type { Heading, RootContent } from 'mdast';
import type { Chapter } from '../../../domain/growth/story/chapters.ts';
import type { Story } from '../../../domain/growth/story/story.ts';
import { type OnProgress, tellEach } from '../../../domain/progress.ts';
import { aside, markdownHeading, ownText } from '../markdown.ts';
import { actionLine } from './action-line.ts';
import { classed, classedParagraph, labelled } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** Meeting by meeting; with whom, unless that goes without saying. */
export function* chapterBlocks(
  { chapters, mentors }: Pick<Story, 'chapters' | 'mentors'>,
  words: StoryWords,
  onProgress?: OnProgress,
): Iterable<RootContent> {
  const isOne = mentors.length === 1;
  for (const chapter of tellEach(chapters, onProgress)) yield* blocksOfChapter(chapter, isOne, words);
}

function blocksOfChapter(chapter: Chapter, isOne: boolean, words: StoryWords): readonly RootContent[] {
  return [
    ...gapBlock(chapter, words),
    meetingHeading(chapter, isOne, words),
    ...chapterTexts(chapter, words),
    ...chapter.actions.map(action => classedParagraph('outcome', actionLine(action, words))),
  ];
}

function gapBlock({ gapBefore }: Chapter, { growth }: StoryWords): readonly RootContent[] {
  if (gapBefore === null) return [];
  const weeks = Math.round(gapBefore.days / 7);
  return [{ type: 'paragraph', children: [aside(growth.chapters.gap({ weeks }))], data: classed('gap') }];
}

function meetingHeading({ day, mentor }: Chapter, isOne: boolean, { growth, dates }: StoryWords): Heading {
  const title = growth.chapters.with({ day: dates.day({ day }), name: isOne ? null : mentor });
  return { ...markdownHeading(3, title), data: classed('meeting') };
}

function chapterTexts(
  { what, soWhat, nowWhat, stages }: Chapter,
  { growth }: StoryWords,
): readonly RootContent[] {
  return [
    ...ownText(what ?? ''),
    ...labelled(growth.chapters.stages, stages ?? ''),
    ...labelled(growth.chapters.soWhat, soWhat ?? ''),
    ...labelled(growth.chapters.nowWhat, nowWhat ?? ''),
  ];
}
