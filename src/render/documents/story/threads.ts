import type { PhrasingContent, RootContent } from 'mdast';
import { groupByKey } from '../../../domain/growth/group.ts';
import type { ConfidencePoint } from '../../../domain/growth/items/confidence.ts';
import type { Story } from '../../../domain/growth/story/story.ts';
import type { BlindSpotLine, DatedText, SkillThread, Threads } from '../../../domain/growth/story/threads.ts';
import { markdownHeading } from '../markdown.ts';
import { actionLine } from './action-line.ts';
import type { DayInLine } from './days.ts';
import { lineList, ownInLine, plain } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** What runs through the meetings, a line each with its day. One thread alone needs no heading above its own. */
export function threadBlocks(
  { chapters, threads, mentors }: Pick<Story, 'chapters' | 'threads' | 'mentors'>,
  words: StoryWords,
  dayOf: DayInLine,
): readonly RootContent[] {
  const named = mentors.length === 1 ? withoutNames(threads) : threads;
  const told = { ...named, isAll: chapters.length === 0 };
  const all = threadsWithLines(told, words, dayOf).filter(({ lines }) => lines.length > 0);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) {
    return [markdownHeading(2, only.title), ...linesOfThread(only.lines)];
  }
  return all.flatMap(({ title, lines }, at) => [
    ...(at === 0 ? [markdownHeading(2, words.growth.threads.heading)] : []),
    markdownHeading(3, title),
    ...linesOfThread(lines),
  ]);
}

/** Where there was one mentor alone, it goes without saying whose view it was. */
function withoutNames(threads: Threads): Threads {
  return { ...threads, perspectives: threads.perspectives.map(line => ({ ...line, mentor: null })) };
}

interface Thread {
  readonly title: string;
  readonly lines: readonly ThreadLine[];
}

/** `group` is where the line stands in a long thread: under a year, or the name of a skill. */
interface ThreadLine {
  readonly group: string;
  readonly content: readonly PhrasingContent[];
}

/** `isAll` says that no chapter told of what was done. */
function threadsWithLines(
  { isAll, ...threads }: Threads & { readonly isAll: boolean },
  words: StoryWords,
  dayOf: DayInLine,
): readonly Thread[] {
  const told = words.growth.threads;
  const ofDay = (day: string, ...content: PhrasingContent[]) => ({ group: day.slice(0, 4), content });
  const dated = (day: string, line: readonly PhrasingContent[]) =>
    ofDay(day, plain(`${dayOf(day)}: `), ...line);
  const textLine = ({ day, text }: DatedText) => ofDay(day, plain(`${dayOf(day)}: ${ownInLine(text)}`));
  return [
    { title: told.confidence, lines: valueLines(threads.confidence, words) },
    { title: told.critical, lines: threads.critical.map(textLine) },
    {
      title: told.perspectives,
      lines: threads.perspectives.map(line =>
        line.mentor === null
          ? textLine(line)
          : ofDay(line.day, plain(`${dayOf(line.day)}, ${ownInLine(line.mentor)}: ${ownInLine(line.text)}`)),
      ),
    },
    {
      title: told.blindSpots,
      lines: threads.blindSpots.map(spot => dated(spot.day, blindSpotLine(spot, words, dayOf))),
    },
    { title: told.skills, lines: threads.skills.flatMap(skill => skillLines(skill, dayOf)) },
    {
      title: isAll ? told.actions : told.otherActions,
      lines: threads.actions.map(action => dated(action.day, actionLine(action, words))),
    },
  ];
}

/** More lines than these stand in groups. */
const MOST_TOGETHER = 24;

function linesOfThread(lines: readonly ThreadLine[]): readonly RootContent[] {
  if (lines.length <= MOST_TOGETHER) return lineList(lines.map(({ content }) => content));
  return [...groupByKey(lines, ({ group }) => group)].flatMap(([group, ofGroup]) => [
    markdownHeading(4, group),
    ...lineList(ofGroup.map(({ content }) => content)),
  ]);
}

/** A line a year, each value behind its day. */
function valueLines(points: readonly ConfidencePoint[], { dates }: StoryWords): readonly ThreadLine[] {
  const dated = ({ day, value }: ConfidencePoint) => `${dates.withinYear({ day })} ${value}`;
  return [...groupByKey(points, ({ day }) => day.slice(0, 4))].map(([year, ofYear]) => ({
    group: year,
    content: [plain(`${year}: ${ofYear.map(dated).join(' · ')}`)],
  }));
}

/** A blind spot, and how it was noticed again. */
export function blindSpotLine(
  { text, seen }: BlindSpotLine,
  { growth }: StoryWords,
  dayOf: DayInLine,
): readonly PhrasingContent[] {
  const again = seen.map(one => {
    const noted = `${dayOf(one.day)} ${growth.threads.seen[one.state]}`;
    return one.text === null ? noted : `${noted}: ${ownInLine(one.text)}`;
  });
  return [plain([ownInLine(text), ...again].join(' → '))];
}

/** The times without an example on one line, and a line for each example. */
function skillLines({ name, times }: SkillThread, dayOf: DayInLine): readonly ThreadLine[] {
  const line = (text: string) => ({ group: name, content: [plain(text)] });
  const bare = times.filter(({ evidence }) => evidence === null).map(({ day }) => dayOf(day));
  return [
    ...(bare.length === 0 ? [] : [line(`${name}: ${bare.join(' · ')}`)]),
    ...times.flatMap(({ day, evidence }) =>
      evidence === null ? [] : [line(`${name}, ${dayOf(day)}: ${ownInLine(evidence)}`)],
    ),
  ];
}
