import type { BlockContent, RootContent } from 'mdast';
import type {
  Aim,
  Confidence,
  DatedText,
  GrowthSummary,
  PractisedSkill,
  SeenBlindSpot,
  WrittenReflection,
} from '../../domain/growth/summary.ts';
import type { Messages } from '../../i18n/index.ts';
import {
  aside,
  blockQuote,
  markdownHeading,
  markdownItem,
  markdownList,
  markdownOf,
  ownText,
  paragraph,
  table,
  withNote,
} from './markdown.ts';

type Words = Pick<Messages, 'growth' | 'dates' | 'intake'>;

/**
 * The growth summary as a Markdown document, the private edition. All own words stand in block quotes, except names of
 * people and skills, and actions; parts without content are left out.
 */
export function growthMarkdown(summary: GrowthSummary, words: Words): string {
  const { growth } = words;
  return markdownOf({
    type: 'root',
    children: [
      markdownHeading(1, growth.title),
      ...openingBlocks(summary, words),
      ...part(growth.aim.heading, summary.aim ? aimBlocks(summary.aim, words) : []),
      ...part(
        growth.confidence.heading,
        summary.confidence ? confidenceBlocks(summary.confidence, words) : [],
      ),
      ...part(growth.critical, byDay(summary.critical, words, quoteText)),
      ...part(
        growth.blindSpots.heading,
        byDay(summary.blindSpots, words, blindSpot => blindSpotBlocks(blindSpot, words)),
      ),
      ...part(
        growth.skills,
        summary.skills.flatMap(skill => skillBlocks(skill, words)),
      ),
      ...part(growth.perspectives, byDay(summary.perspectives, words, quoteText)),
      ...part(growth.actions.heading, actionBlocks(summary.actions, words)),
      ...part(growth.next, byDay(summary.next ? [summary.next] : [], words, quoteText)),
      ...part(
        growth.reflections.heading,
        summary.reflections.flatMap(written => reflectionBlocks(written, words)),
      ),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [aside(growth.privateEdition)] },
    ],
  });
}

function part(title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [markdownHeading(2, title), ...blocks];
}

function openingBlocks(
  { period, meetings, mentors }: GrowthSummary,
  { growth, dates }: Words,
): RootContent[] {
  const inWords = (day: string | null) => day && dates.day({ day });
  const [since, until, first, last] = [period.since, period.until, period.first, period.last].map(inWords);
  const asked = since || until ? [growth.period({ since: since ?? null, until: until ?? null })] : [];
  if (!first || !last) {
    return [paragraph([...asked, asked.length > 0 ? growth.noMeetingsThen : growth.noMeetings].join(' '))];
  }
  const met = mentors.length > 0 ? [growth.mentors({ mentors, meetings })] : [];
  return [paragraph([growth.meetings({ count: meetings, first, last }), ...met, ...asked].join(' '))];
}

function aimBlocks({ ambition, direction, kind, type }: Aim, { growth, intake }: Words): RootContent[] {
  const { label } = intake.questions.direction.options[direction];
  return [
    ...blockQuote(ambition),
    markdownList([
      markdownItem([paragraph(growth.aim.direction({ direction: label }))]),
      markdownItem([paragraph(growth.aim.advice({ kind, type }))]),
    ]),
  ];
}

function confidenceBlocks({ points, first, last }: Confidence, { growth, dates }: Words): RootContent[] {
  const { intro, day, value, firstAndLast, lower } = growth.confidence;
  const rows = points.map(point => [dates.short({ day: point.day }), String(point.value)] as const);
  const inShort = [
    firstAndLast({ first: first.value, last: last.value }),
    ...(last.value < first.value ? [lower] : []),
  ];
  return [
    paragraph(intro),
    table([[day, value], ...rows], 'numbers'),
    ...(points.length > 1 ? [paragraph(inShort.join(' '))] : []),
  ];
}

function reflectionBlocks(
  { day, what, soWhat, nowWhat }: WrittenReflection,
  { growth, dates }: Words,
): RootContent[] {
  const { reflections } = growth;
  const under = (label: string, text: string | null) =>
    text === null ? [] : [paragraph(label), ...blockQuote(text)];
  return [
    markdownHeading(3, dates.day({ day })),
    ...(what === null ? [] : blockQuote(what)),
    ...under(reflections.soWhat, soWhat),
    ...under(reflections.nowWhat, nowWhat),
  ];
}

function blindSpotBlocks({ text, outcome }: SeenBlindSpot, { growth }: Words): BlockContent[] {
  return [
    ...blockQuote(text),
    ...(outcome === null
      ? []
      : [markdownList([markdownItem([paragraph(growth.blindSpots.outcome), ...blockQuote(outcome)])])]),
  ];
}

function skillBlocks({ name, days, evidence }: PractisedSkill, { dates }: Words): RootContent[] {
  const practised = days.map(day =>
    markdownItem([
      paragraph(dates.day({ day })),
      ...evidence.filter(example => example.day === day).flatMap(quoteText),
    ]),
  );
  return [markdownHeading(3, name), markdownList(practised)];
}

function actionBlocks(
  { done, open, dropped }: GrowthSummary['actions'],
  { growth, dates }: Words,
): RootContent[] {
  const { due, overdue } = growth.actions;
  const when = (action: (typeof open)[number]) => {
    if (action.due === null) return undefined;
    return (action.overdue ? overdue : due)({ day: dates.day({ day: action.due }) });
  };
  const tasks = [
    ...done.map(({ text }) => markdownItem(ownText(text), true)),
    ...open.map(action => markdownItem(withNote(ownText(action.text), when(action)), false)),
  ];
  return [
    ...(tasks.length > 0 ? [markdownList(tasks)] : []),
    ...(dropped.length > 0
      ? [
          paragraph(growth.actions.dropped),
          markdownList(dropped.map(({ text }) => markdownItem(ownText(text)))),
        ]
      : []),
  ];
}

/** Each day's items under a heading with that day. */
function byDay<T extends DatedText>(
  items: readonly T[],
  { dates }: Words,
  blocksOf: (item: T) => BlockContent[],
): RootContent[] {
  return items.flatMap((item, index) => [
    ...(items[index - 1]?.day === item.day ? [] : [markdownHeading(3, dates.day({ day: item.day }))]),
    ...blocksOf(item),
  ]);
}

function quoteText({ text }: DatedText): BlockContent[] {
  return blockQuote(text);
}
