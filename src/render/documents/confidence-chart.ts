import type { Element } from 'hast';
import { s } from 'hastscript';
import {
  type ConfidencePoint,
  confidenceSeriesOf,
  pairsWithoutGap,
} from '../../domain/growth/items/confidence.ts';
import type { Messages } from '../../i18n/index.ts';
import { type DayScale, dayScale, type NamedMonth, namedMonths } from './chart-scale.ts';
import { confidenceInWords } from './confidence-words.ts';

/** One at least, the earliest first. */
export type ChartPoints = readonly [ConfidencePoint, ...ConfidencePoint[]];

declare module 'mdast' {
  interface ParagraphData {
    /** What the line of a paragraph says of the confidence, for whoever can draw it. */
    confidence?: readonly ConfidencePoint[];
  }
}

type Words = Pick<Messages, 'page' | 'dates'>;

/** In pixels, from above: the row of 10, the distance of two numbers, and all of it. The width is what the page gives. */
const TOP = 26;
const ROW = 12;
const HEIGHT = TOP + 10 * ROW + 44;
/** So many dots and more would cover one another if they were large. */
const DENSE = 60;

/**
 * The confidence through time: a dot at each day, and a line from one to the next, open where there is a gap. Texts keep their
 * size and distances stretch with the page, so positions are in percent across and in pixels down.
 */
export function confidenceChart(points: ChartPoints, words: Words): Element {
  const [first, ...others] = points;
  const scale = dayScale([first.day, ...others.map(({ day }) => day)]);
  return s('svg.chart', { role: 'img', width: '100%', height: HEIGHT }, [
    s('title', words.page.confidence.title),
    s('desc', confidenceInWords(points, words)),
    s('svg.plot', { x: 30, width: '89%', height: HEIGHT }, [
      scaleLines(),
      daysBelow(scale, words),
      courseLines(points, scale),
      pointDots(points, scale),
      valueLabels(points, scale),
    ]),
  ]);
}

function pixelsDown(value: number): number {
  return TOP + (10 - value) * ROW;
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}

function scaleLines(): Element {
  return s(
    'g.scale',
    [0, 5, 10].flatMap(value => [
      s('line', { x1: 0, x2: '100%', y1: pixelsDown(value), y2: pixelsDown(value) }),
      s('text', { x: -12, y: pixelsDown(value) + 4, textAnchor: 'end' }, String(value)),
    ]),
  );
}

function courseLines(points: ChartPoints, { across }: DayScale): Element {
  const stretches = pairsWithoutGap(confidenceSeriesOf(points)).map(([from, to]) => {
    const [x1, x2] = [percent(across(from.day)), percent(across(to.day))];
    return s('line', { x1, x2, y1: pixelsDown(from.value), y2: pixelsDown(to.value) });
  });
  return s('g.course', stretches);
}

function pointDots(points: ChartPoints, { across }: DayScale): Element {
  const isDense = points.length > DENSE;
  const r = isDense ? 2 : 4;
  return s(
    'g',
    { className: ['dots', ...(isDense ? ['dense'] : [])] },
    points.map(({ day, value }) => s('circle', { cx: percent(across(day)), cy: pixelsDown(value), r })),
  );
}

/** The first and the last in figures, each turned away from the line. */
function valueLabels(points: ChartPoints, { across }: DayScale): Element {
  const [first] = points;
  const last = points.at(-1) ?? first;
  const ends = first.day === last.day ? [last] : [first, last];
  return s(
    'g.values',
    ends.map(({ day, value }) =>
      s('text', { x: percent(across(day)), y: pixelsDown(value) - 9, textAnchor: 'middle' }, String(value)),
    ),
  );
}

/** Months where these have room, else the first and the last day. */
function daysBelow(scale: DayScale, words: Words): Element {
  const months = namedMonths(scale).flatMap(month => monthBelow(month, scale, words));
  return s('g.months', months.length > 0 ? months : endsBelow(scale, words));
}

const BELOW = pixelsDown(0);

function monthBelow(
  { day, isYearTold }: NamedMonth,
  { across }: DayScale,
  { dates }: Words,
): readonly Element[] {
  const x = percent(across(day));
  const below = { x, textAnchor: 'middle' };
  return [
    s('line', { x1: x, x2: x, y1: BELOW, y2: BELOW + 5 }),
    s('text', { ...below, y: BELOW + 20 }, dates.month({ day })),
    ...(isYearTold ? [s('text', { ...below, y: BELOW + 36 }, day.slice(0, 4))] : []),
  ];
}

function endsBelow({ across, from, until }: DayScale, { dates }: Words): Element[] {
  const ends =
    from === until
      ? ([[from, 'middle']] as const)
      : ([
          [from, 'start'],
          [until, 'end'],
        ] as const);
  return ends.map(([day, textAnchor]) =>
    s('text', { x: percent(across(day)), y: BELOW + 20, textAnchor }, dates.short({ day })),
  );
}
