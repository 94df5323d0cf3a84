import { confidenceSeriesOf } from '../../domain/growth/items/confidence.ts';
import type { Messages } from '../../i18n/index.ts';
import type { ChartPoints } from './confidence-chart.ts';

/** What the chart of these points shows, for whoever does not see it. */
export function confidenceInWords(points: ChartPoints, words: Pick<Messages, 'page' | 'dates'>): string {
  const { once, course, gap } = words.page.confidence;
  const told = (day: string) => words.dates.day({ day });
  const [first, last] = [points[0], points.at(-1) ?? points[0]];
  if (points.length === 1) return once({ day: told(first.day), value: first.value });
  const values = points.map(({ value }) => value);
  return [
    course({
      count: points.length,
      first: { day: told(first.day), value: first.value },
      last: { day: told(last.day), value: last.value },
      lowest: Math.min(...values),
      highest: Math.max(...values),
    }),
    ...confidenceSeriesOf(points).gaps.map(({ from, to }) => gap({ from: told(from), to: told(to) })),
  ].join(' ');
}
