import type { Root, RootContent } from 'mdast';
import type { CountedMentor } from '../../domain/growth/items/meetings.ts';
import type { Aim } from '../../domain/growth/story/aim.ts';
import type { HandOver } from '../../domain/growth/story/hand-over.ts';
import type { Messages } from '../../i18n/index.ts';
import { aside, markdownHeading, ownLine, ownText, paragraph } from './markdown.ts';
import { aheadBlocks } from './story/ahead.ts';
import { chapterBlocks } from './story/chapters.ts';
import { storyDays } from './story/days.ts';
import { classedParagraph, labelled, lineList, plain } from './story/pieces.ts';
import { threadBlocks } from './story/threads.ts';
import type { StoryWords } from './story/words.ts';

type HandOverWords = StoryWords & Pick<Messages, 'handOver'>;

/** A hand-over as a document: a page for a new mentor. What has nothing in it is left out, its heading too. */
export function handOverDocument(handOver: HandOver, words: HandOverWords): Root {
  const { to, aim, ahead } = handOver;
  const told = words.handOver;
  const dayOf = storyDays(handOver, words);
  // Not all that is told need be of the mentors whose names are: a name stands beside its meetings, however few are named.
  const named = { ...handOver, mentors: [] };
  const tried = [
    ...metBlocks(handOver.mentors, words),
    ...aim.agreements.flatMap(({ text, mentor }) =>
      labelled(words.growth.aim.agreement({ name: mentor }), text),
    ),
    ...chapterBlocks(named, words),
    ...threadBlocks(named, words, dayOf),
  ];
  return {
    type: 'root',
    children: [
      markdownHeading(1, told.title({ name: to })),
      classedParagraph('lead', ownLine(told.lead)),
      ...headedBlocks(told.who, whoBlocks(aim)),
      ...headedBlocks(told.wants, wantsBlocks(aim, words)),
      ...headedBlocks(told.tried, tried),
      ...headedBlocks(told.ahead, aheadBlocks(ahead, words, dayOf)),
      ...headedBlocks(told.asks, askBlocks(aim, words)),
      { type: 'thematicBreak' },
      classedParagraph('aside', [aside(told.closing)]),
    ],
  };
}

function headedBlocks(title: string, blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.length === 0 ? [] : [markdownHeading(2, title), ...blocks];
}

function whoBlocks({ role, situation }: Aim): readonly RootContent[] {
  return [role, situation].flatMap(text => ownText(text ?? ''));
}

function wantsBlocks(
  { ambition, targetPosition, advice }: Aim,
  { growth }: HandOverWords,
): readonly RootContent[] {
  return [
    ...ownText(ambition ?? ''),
    ...labelled(growth.aim.targetPosition, targetPosition ?? ''),
    ...(advice === null ? [] : labelled(growth.aim.advice, growth.aim.advised(advice))),
  ];
}

function metBlocks(mentors: readonly CountedMentor[], { handOver }: HandOverWords): readonly RootContent[] {
  if (mentors.length === 0) return [];
  const names = handOver.met({ names: mentors.map(({ name }) => name) });
  return [paragraph(names)];
}

function askBlocks({ questions }: Aim, { intake }: HandOverWords): readonly RootContent[] {
  return lineList(questions.map(one => [plain(intake.questions.questions.options[one].label)]));
}
