import stringWidth from 'fast-string-width';
import type { Gap } from '../../domain/growth/gaps.ts';
import type { LivedBlindSpot } from '../../domain/growth/items/life-of-blind-spots.ts';
import type { CountedSkill, GrowthOverview } from '../../domain/growth/overview/overview.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { growthSymbols } from './growth-symbols.ts';
import { cutToFit } from './layout.ts';
import { quoteOwnWords } from './own-words.ts';

/** One part of growth beside its label: what stands on one line where there is room, and what has lines of its own. */
export interface GrowthPart {
  readonly label: string;
  readonly inline: readonly string[];
  readonly lines: readonly string[];
  readonly standsBack?: boolean;
}

export interface GrowthReader {
  readonly today: string;
  readonly words: Pick<Messages, 'advice' | 'chart' | 'dates'>;
  readonly display: Display;
  /** In columns: how much stands on one line of a part. */
  readonly room: number;
  readonly detail: GrowthDetail;
}

/** Whether all is told that one may want to see at a glance, or what fits a low window, or one that is narrow as well. */
export type GrowthDetail = keyof typeof MOST_TOLD;

/** How many of each are told by name; skills with the day on which they were practised last, or without. */
const MOST_TOLD = {
  full: { skills: 4, areSkillsDated: true, blindSpots: 3, late: 2, gaps: 2 },
  short: { skills: 4, areSkillsDated: false, blindSpots: 2, late: 1, gaps: 1 },
  shortest: { skills: 2, areSkillsDated: false, blindSpots: 1, late: 1, gaps: 0 },
} as const;

/** The parts under the confidence; without those of which there is nothing to say. */
export function growthParts(overview: GrowthOverview, reader: GrowthReader): readonly GrowthPart[] {
  return [
    skillsPart(overview.skills, reader),
    blindSpotsPart(overview.blindSpots, reader),
    actionsPart(overview.actions, reader),
    yearAgoPart(overview.yearAgo, reader),
    gapsPart(overview.gaps, reader),
  ].filter(({ inline, lines }) => inline.length + lines.length > 0);
}

/** In columns. */
const LONGEST_SKILL = 28;

function skillsPart(skills: readonly CountedSkill[], reader: GrowthReader): GrowthPart {
  const { chart } = reader.words;
  const most = MOST_TOLD[reader.detail].skills;
  const shown = skills.slice(0, most).map(skill => skillText(skill, reader));
  return { label: chart.labels.skills, inline: [...shown, ...more(skills.length - most, chart)], lines: [] };
}

function skillText({ name, count, last }: CountedSkill, reader: GrowthReader): string {
  const { words, display, detail } = reader;
  const skill = cutForWindow(sanitizeLine(name), display, LONGEST_SKILL);
  if (display.plain)
    return words.chart.skillInWords({ name: skill, count, last: words.dates.day({ day: last }) });
  const times = count === 1 ? null : `${growthSymbols(display).times}${count}`;
  return MOST_TOLD[detail].areSkillsDated
    ? words.chart.skill({ name: skill, times, last: nearDay(last, reader) })
    : [skill, times].filter(Boolean).join(' ');
}

const STATES_IN_ORDER = ['changed', 'watched', 'seen', 'new'] as const;

/** How many of each, and those of which there are words, the latest first; one without where there are none. */
function blindSpotsPart(spots: readonly LivedBlindSpot[], reader: GrowthReader): GrowthPart {
  const { words, detail } = reader;
  const { labels, blindSpots } = words.chart;
  const inline = STATES_IN_ORDER.flatMap(state => {
    const count = spots.filter(spot => spot.state === state).length;
    return count === 0 ? [] : [`${markOf(state, reader)}${blindSpots({ count, state })}`];
  });
  const told = spots.filter(({ said }) => said !== null);
  const shown = told.length === 0 ? spots.slice(0, 1) : told.slice(0, MOST_TOLD[detail].blindSpots);
  return { label: labels.blindSpots, inline, lines: shown.map(spot => livedBlindSpotText(spot, reader)) };
}

function markOf(state: LivedBlindSpot['state'], { display }: GrowthReader): string {
  const mark = growthSymbols(display).blindSpots[state];
  return display.plain ? '' : `${display.style.accent(mark)} `;
}

function livedBlindSpotText({ text, state, said }: LivedBlindSpot, reader: GrowthReader): string {
  const { display, room } = reader;
  const { chart } = reader.words;
  const spot = sanitizeLine(text);
  const became = said === null ? null : sanitizeLine(said);
  if (display.plain) return chart.blindSpotInWords({ text: spot, state, said: became });
  const space = room - stringWidth(markOf(state, reader));
  const name = cutForWindow(spot, display, became === null ? space : Math.floor(space * SHARE_OF_NAME));
  const told = became === null ? name : chart.blindSpot({ text: name, said: became });
  return `${markOf(state, reader)}${cutForWindow(told, display, space)}`;
}

/** So much of a line the blind spot gets at most where words follow. */
const SHARE_OF_NAME = 0.5;

/** How many are done, open and dropped; those whose day has passed by name. */
function actionsPart({ done, open, dropped }: GrowthOverview['actions'], reader: GrowthReader): GrowthPart {
  const { words, display, room, detail } = reader;
  const { labels, actions } = words.chart;
  const late = open.filter(({ overdue }) => overdue);
  const inline = [
    ...(done.length > 0 ? [actions.done({ count: done.length })] : []),
    ...(open.length > 0 ? [actions.open({ count: open.length, late: late.length })] : []),
    ...(dropped.length > 0 ? [actions.dropped({ count: dropped.length })] : []),
  ];
  const lines = late.slice(0, MOST_TOLD[detail].late).map(({ text, due }) => {
    const said = (what: string) => actions.late({ text: what, due: nearDay(due ?? reader.today, reader) });
    return said(cutForWindow(sanitizeLine(text), display, room - stringWidth(said(''))));
  });
  return { label: labels.actions, inline, lines };
}

/** So many lines those words may take. */
const LINES_OF_THEN = 2;

function yearAgoPart(then: GrowthOverview['yearAgo'], reader: GrowthReader): GrowthPart {
  const { words, display, room } = reader;
  const label = words.chart.labels.yearAgo;
  if (then === null) return { label, inline: [], lines: [] };
  const name = then.mentor && cutForWindow(sanitizeLine(then.mentor), display, LONGEST_MENTOR_NAME);
  const said = (text: string) =>
    words.chart.yearAgo({ day: words.dates.short(then), name, words: words.advice.quoted({ text }) });
  const space = LINES_OF_THEN * room - stringWidth(said(''));
  const quote = quoteOwnWords(then.text, display.isWindow ? space : Number.POSITIVE_INFINITY);
  return { label, inline: [said(quote)], lines: [] };
}

/** In columns. */
export const LONGEST_MENTOR_NAME = 24;

/** The longest stretches, in their order. */
function gapsPart(gaps: readonly Gap[], { words: { chart, dates }, detail }: GrowthReader): GrowthPart {
  const most = MOST_TOLD[detail].gaps;
  const longest = new Set(gaps.toSorted((a, b) => b.days - a.days).slice(0, most));
  const shown = gaps
    .filter(gap => longest.has(gap))
    .map(({ from, to, days }) =>
      chart.gap({ from: dates.short({ day: from }), to: dates.short({ day: to }), days }),
    );
  const inline = most === 0 ? [] : [...shown, ...more(gaps.length - most, chart)];
  return { label: chart.labels.gaps, inline, lines: [], standsBack: true };
}

/** A day of this year needs no year; nor to people who see the rest. */
function nearDay(day: string, { today, words }: GrowthReader): string {
  return day.slice(0, 4) === today.slice(0, 4) ? words.dates.withinYear({ day }) : words.dates.short({ day });
}

function more(count: number, { more: said }: Messages['chart']): readonly string[] {
  return count > 0 ? [said({ count })] : [];
}

/** To a screen reader all of it is read. */
export function cutForWindow(text: string, display: Display, width: number): string {
  return display.plain ? text : cutToFit(text, display, width);
}
