import type { Root, RootContent } from 'mdast';
import type { Story } from '../../domain/growth/story/story.ts';
import { type OnProgress, partOf } from '../../domain/progress.ts';
import { sentenceByKind } from '../../i18n/sentence.ts';
import { aside, markdownHeading } from './markdown.ts';
import { aheadBlocks } from './story/ahead.ts';
import { aimBlocks } from './story/aim.ts';
import { changedBlocks } from './story/changed.ts';
import { chapterBlocks } from './story/chapters.ts';
import { storyDays } from './story/days.ts';
import { leadBlocks } from './story/lead.ts';
import { classed } from './story/pieces.ts';
import { threadBlocks } from './story/threads.ts';
import type { StoryWords } from './story/words.ts';

/** A story as a document. Own words are ordinary text, the program's stand back; what has nothing in it is left out, its heading too. */
export function storyDocument(story: Story, words: StoryWords): Root {
  return { type: 'root', children: [...storyBlocks(story, words)] };
}

/** The blocks of that document, each made when it is asked for. */
export function* storyBlocks(
  story: Story,
  words: StoryWords,
  onProgress?: OnProgress,
): Iterable<RootContent> {
  const { growth } = words;
  const dayOf = storyDays(story, words);
  yield markdownHeading(1, storyTitle(story, words));
  yield* leadBlocks(story, words);
  yield* part(growth.aim.heading, aimBlocks(story.aim, words));
  yield* part(growth.changed.heading, changedBlocks(story.changed, words, dayOf));
  yield* part(growth.chapters.heading, chapterBlocks(story, words, partOf(onProgress, 0, CHAPTERS_TOLD)));
  yield* threadBlocks(story, words, dayOf);
  yield* part(growth.ahead.heading, aheadBlocks(story.ahead, words, dayOf));
  yield { type: 'thematicBreak' };
  yield { type: 'paragraph', children: [aside(growth.closing(story))], data: classed('aside') };
}

/** So much of the work is done once the meetings are told. */
const CHAPTERS_TOLD = 0.6;

/** What it is called. */
export function storyTitle({ title }: Pick<Story, 'title'>, { growth }: StoryWords): string {
  return sentenceByKind(title, growth.title);
}

function* part(title: string, blocks: Iterable<RootContent>): Iterable<RootContent> {
  let isBegun = false;
  for (const block of blocks) {
    if (!isBegun) yield markdownHeading(2, title);
    isBegun = true;
    yield block;
  }
}
