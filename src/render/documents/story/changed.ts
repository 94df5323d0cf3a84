import type { PhrasingContent, RootContent } from 'mdast';
import type { BlindSpotLine } from '../../../domain/growth/story/threads.ts';
import type { BlindSpotCounts, ChangedLine } from '../../../domain/growth/story/what-changed.ts';
import { sparklineOf } from '../sparkline.ts';
import type { DayInLine } from './days.ts';
import { lineList, ownInLine, plain } from './pieces.ts';
import { blindSpotLine } from './threads.ts';
import type { StoryWords } from './words.ts';

type ConfidenceLine = Extract<ChangedLine, { kind: 'confidence' }>;

/** What changed: the course of one's confidence in a paragraph of its own, then a line each. */
export function changedBlocks(
  lines: readonly ChangedLine[],
  words: StoryWords,
  dayOf: DayInLine,
): readonly RootContent[] {
  const confidence = lines.filter(line => line.kind === 'confidence');
  const others = lines.filter(line => line.kind !== 'confidence');
  return [
    ...confidence.map(line => confidenceParagraph(line, words)),
    ...lineList(others.flatMap(line => changedLines(line, words, dayOf))),
  ];
}

/** One node for every form of the document: the values stand in its data, for whoever can draw them. */
function confidenceParagraph({ points, course, isNow }: ConfidenceLine, { growth }: StoryWords): RootContent {
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
  return {
    type: 'paragraph',
    data: { confidence: points },
    children: [
      plain(`${growth.changed.confidence({ first, last, isNow })} `),
      { type: 'inlineCode', value: sparklineOf(course) },
    ],
  };
}

function changedLines(
  line: Exclude<ChangedLine, ConfidenceLine>,
  words: StoryWords,
  dayOf: DayInLine,
): readonly (readonly PhrasingContent[])[] {
  const { changed } = words.growth;
  switch (line.kind) {
    case 'blind-spots': {
      const { counts, moved } = line;
      return [
        ...(counts === null || isOneOf(moved, counts) ? [] : [[plain(`${changed.blindSpots(counts)}.`)]]),
        ...(moved === null ? [] : [movedBlindSpot(moved, words, dayOf)]),
      ];
    }
    case 'skill': {
      const { name, times, best } = line;
      const told = changed.skill({ name: ownInLine(name), times });
      if (best === null) return [[plain(`${told}.`)]];
      return [[plain(`${told}; ${changed.onDay({ day: dayOf(best.day) })} ${ownInLine(best.text)}`)]];
    }
    case 'actions':
      return [[plain(changed.actions(line.counts))]];
    case 'crowded':
      return [[plain(changed.crowded({ ...line, since: dayOf(line.since) }))]];
  }
}

/** Whether it is the only one, of which a count says nothing more. */
function isOneOf(moved: BlindSpotLine | null, counts: BlindSpotCounts): boolean {
  return moved !== null && Object.values(counts).reduce((sum, count) => sum + count) === 1;
}

/** With the day on which it was noted, since it does not stand among the others again. */
function movedBlindSpot(
  moved: BlindSpotLine,
  words: StoryWords,
  dayOf: DayInLine,
): readonly PhrasingContent[] {
  const { movedBlindSpot: told } = words.growth.changed;
  return [plain(`${told({ day: dayOf(moved.day) })} `), ...blindSpotLine(moved, words, dayOf)];
}
