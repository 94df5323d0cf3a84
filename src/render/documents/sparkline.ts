const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** There are fewer bars than values: that of this one and below is the lowest, so that those that people give mostly, 3 to 8, differ. */
const LOWEST = 2;
const GAP_SIGN = '·';

/** So many bars stand in a line at most. */
const MOST_BARS = 60;

/** Values from 0 to 10 as bars; null is a gap. Where there are too many for a line, a bar is the middle one of several. */
export function sparklineOf(values: readonly (number | null)[]): string {
  const each = Math.max(1, Math.ceil(values.length / MOST_BARS));
  const bars = Array.from({ length: Math.ceil(values.length / each) }, (_, at) =>
    middleOf(values.slice(at * each, (at + 1) * each)),
  );
  return bars.map(value => (value === null ? GAP_SIGN : barFor(value))).join('');
}

function middleOf(values: readonly (number | null)[]): number | null {
  const sorted = values.filter(value => value !== null).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function barFor(value: number): string {
  return BARS[Math.min(Math.max(value - LOWEST, 0), BARS.length - 1)] ?? GAP_SIGN;
}
