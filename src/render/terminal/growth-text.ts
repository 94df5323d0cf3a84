import stringWidth from 'fast-string-width';
import type { CountedMentor } from '../../domain/growth/items/meetings.ts';
import type { GrowthOverview } from '../../domain/growth/overview/overview.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import type { ChartHeight } from './growth-chart.ts';
import { confidenceLines } from './growth-confidence.ts';
import {
  cutForWindow,
  type GrowthDetail,
  type GrowthPart,
  type GrowthReader,
  growthParts,
  LONGEST_MENTOR_NAME,
} from './growth-parts.ts';
import { growthSymbols } from './growth-symbols.ts';
import { bulletLines, lineWidth, padText, section, wrapText } from './layout.ts';

type GrowthWords = Pick<Messages, 'advice' | 'chart' | 'dates'>;

/** Growth in a window: how often one met whom, confidence over time, and the rest in a few lines; no higher than the window where that is possible. */
export function growthText(
  overview: GrowthOverview,
  today: string,
  words: GrowthWords,
  display: Display,
): string {
  const isLow = display.isWindow && !display.plain;
  const drawn = (isLow ? DRAWINGS : DRAWINGS.slice(0, 1)).map(([height, detail]) => {
    const { meetings, confidence } = overview;
    const chart = meetings.count === 0 ? [] : ['', ...confidenceLines(confidence, height, words, display)];
    const parts = partLines(overview, { today, words, display, detail });
    return [...titleLines(overview, detail, words, display), ...chart, ...parts]
      .join('\n')
      .replace(/^\n/, '');
  });
  return drawn.find(text => text.split('\n').length < display.rows) ?? drawn.at(-1) ?? '';
}

/** What is drawn, the best first. */
const DRAWINGS = [
  ['high', 'full'],
  ['low', 'full'],
  ['high', 'short'],
  ['low', 'short'],
  ['low', 'shortest'],
] as const satisfies readonly (readonly [ChartHeight, GrowthDetail])[];

/** How many of those whom one met are named, and in which form days are told. */
const TOLD_IN_TITLE = {
  full: { names: 3, days: 'day' },
  short: { names: 3, days: 'day' },
  shortest: { names: 1, days: 'short' },
} as const satisfies Readonly<Record<GrowthDetail, object>>;

function titleLines(
  { meetings, mentors }: GrowthOverview,
  detail: GrowthDetail,
  { chart, dates }: GrowthWords,
  display: Display,
): readonly string[] {
  const { count, first, last } = meetings;
  if (first === null || last === null) return [];
  const { names, days } = TOLD_IN_TITLE[detail];
  const named = mentors.slice(0, names).map(
    ({ name, ...one }): CountedMentor => ({
      ...one,
      name: cutForWindow(sanitizeLine(name), display, LONGEST_MENTOR_NAME),
    }),
  );
  const told = chart.meetings({
    ...{ count, mentors: named, others: mentors.length - named.length },
    ...{ first: dates[days]({ day: first }), last: dates[days]({ day: last }) },
  });
  return [display.style.strong(wrapText(told, display))];
}

function partLines(overview: GrowthOverview, reader: Omit<GrowthReader, 'room'>): readonly string[] {
  const { words, display } = reader;
  const label = Math.max(...Object.values(words.chart.labels).map(one => stringWidth(one))) + LABEL_GAP;
  const isBeside = lineWidth(display) >= BESIDE_FROM;
  const room = Math.max(SHORTEST, lineWidth(display) - (isBeside ? label : HANG));
  const parts = growthParts(overview, { ...reader, room });
  if (display.plain) return parts.flatMap(part => plainPart(part, display));
  const lines = parts.flatMap(part =>
    isBeside ? partBeside(part, label, display) : partUnder(part, display),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}

/** In columns. */
const LABEL_GAP = 2;
const HANG = 2;
const SHORTEST = 16;
/** In columns: in a narrower window labels stand before what they name. */
const BESIDE_FROM = 60;

function plainPart({ label, inline, lines }: GrowthPart, display: Display): readonly string[] {
  return section(label, bulletLines([...inline, ...lines], display), display);
}

function partBeside(part: GrowthPart, width: number, display: Display): string[] {
  const { style } = display;
  const narrower = { ...display, columns: lineWidth(display) - width };
  return bodyOf(part.inline, part.lines, narrower).map((line, at) => {
    const before = padText(at === 0 ? part.label : '', width);
    return part.standsBack ? style.quiet(`${before}${line}`) : `${style.strong(before)}${line}`;
  });
}

/** All of it two columns further in, but for the label. */
function partUnder({ label, inline, lines, standsBack }: GrowthPart, display: Display): string[] {
  const { style } = display;
  const [first = '', ...others] = inline;
  const narrower = { ...display, columns: lineWidth(display) - HANG };
  const [top = '', ...below] = bodyOf([`${label}: ${first}`, ...others], lines, narrower);
  const hung = below.map(line => `${' '.repeat(HANG)}${line}`);
  if (standsBack) return [top, ...hung].map(line => style.quiet(line));
  return [`${style.strong(label)}${top.slice(label.length)}`, ...hung];
}

/** What stands on one line where there is room goes to the next one as a whole where there is none. */
function bodyOf(inline: readonly string[], lines: readonly string[], display: Display): readonly string[] {
  const { between } = growthSymbols(display);
  const flowed: string[] = [];
  for (const item of inline) {
    const longer = `${flowed.at(-1)}${between}${item}`;
    if (flowed.length > 0 && stringWidth(longer) <= lineWidth(display)) flowed[flowed.length - 1] = longer;
    else flowed.push(item);
  }
  return [...flowed, ...lines].flatMap(text => wrapText(text, display).split('\n'));
}
