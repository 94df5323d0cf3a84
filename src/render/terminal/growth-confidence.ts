import stringWidth from 'fast-string-width';
import type { ConfidenceSeries } from '../../domain/growth/items/confidence.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';
import { type ChartHeight, confidenceChartLines, hasSharedDots } from './growth-chart.ts';
import { growthSymbols } from './growth-symbols.ts';
import { bulletLines, lineWidth, wrapText } from './layout.ts';

type ConfidenceWords = Pick<Messages, 'chart' | 'dates'>;

/**
 * Confidence under its heading: as a chart of this height, in sentences to a screen reader. One day alone makes no chart, and is told.
 */
export function confidenceLines(
  series: ConfidenceSeries,
  height: ChartHeight,
  words: ConfidenceWords,
  display: Display,
): readonly string[] {
  const { points } = series;
  const { confidence } = words.chart;
  const heading = display.style.strong(confidence.heading);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [heading, told(confidence.none, display)];
  const lower = last.value < first.value ? [display.style.quiet(wrapText(confidence.lower, display))] : [];
  if (first.day === last.day) return [heading, told(onceText(series, words), display)];
  if (display.plain) return [heading, ...bulletLines(seriesInWords(series, words), display), ...lower];
  const ends = confidence.firstAndLast({ first: first.value, last: last.value });
  return [
    ...headingLines(confidence.heading, ends, height, display),
    ...confidenceChartLines(series, height, words, display),
    ...(height === 'high' ? legendLines(series, words, display) : []),
    ...lower,
  ];
}

/** Beside each other where they fit; under it only where there are lines enough. */
function headingLines(
  heading: string,
  ends: string,
  height: ChartHeight,
  display: Display,
): readonly string[] {
  const { style } = display;
  const { between } = growthSymbols(display);
  return stringWidth(`${heading}${between}${ends}`) <= lineWidth(display)
    ? [`${style.strong(heading)}${style.quiet(`${between}${ends}`)}`]
    : [style.strong(heading), ...(height === 'high' ? [style.quiet(`  ${ends}`)] : [])];
}

function told(text: string, display: Display): string {
  return wrapText(text, display, '  ');
}

function onceText({ points }: ConfidenceSeries, { chart, dates }: ConfidenceWords): string {
  const day = dates.day({ day: points[0]?.day ?? '' });
  return chart.confidence.once({ values: points.map(({ value }) => value), day });
}

/** What the picture shows, said: where it begins and ends, how far it goes, and where there is nothing. */
function seriesInWords(
  { points, gaps }: ConfidenceSeries,
  { chart, dates }: ConfidenceWords,
): readonly string[] {
  const { inWords: sentence, valueOn, noneBetween } = chart.confidence;
  const [lowest, ...others] = points.toSorted((a, b) => a.value - b.value);
  const said = [
    points[0],
    points.at(-1),
    lowest,
    others.findLast(({ value }) => value === others.at(-1)?.value),
  ];
  const [first = '', last = '', low = '', high = ''] = said.map(point =>
    point === undefined ? '' : valueOn({ value: point.value, day: dates.day(point) }),
  );
  return [
    sentence({ count: points.length, first, last, lowest: low, highest: high }),
    ...gaps.map(({ from, to }) =>
      noneBetween({ from: dates.day({ day: from }), to: dates.day({ day: to }) }),
    ),
  ];
}

function legendLines(
  series: ConfidenceSeries,
  { chart }: ConfidenceWords,
  display: Display,
): readonly string[] {
  if (!hasSharedDots(series, display)) return [];
  return [display.style.quiet(`  ${growthSymbols(display).several} ${chart.confidence.several}`)];
}
