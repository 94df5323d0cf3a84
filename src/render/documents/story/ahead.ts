import type { RootContent } from 'mdast';
import type { FromHere } from '../../../domain/growth/story/from-here.ts';
import { openActionLine } from './action-line.ts';
import type { DayInLine } from './days.ts';
import { label, labelled, lineList } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** What one takes along, what is still to be done, and what one asks. */
export function aheadBlocks(
  { takenAlong, open, asks }: FromHere,
  words: StoryWords,
  dayOf: DayInLine,
): readonly RootContent[] {
  const { ahead } = words.growth;
  return [
    ...takenAlong.flatMap(({ text, mentor }) => labelled(ahead.takenAlong({ name: mentor }), text)),
    ...(open.length === 0 ? [] : [{ type: 'paragraph' as const, children: [label(ahead.open)] }]),
    ...lineList(open.map(action => openActionLine(action, words, dayOf))),
    ...(asks === null ? [] : labelled(ahead.asks, asks)),
  ];
}
