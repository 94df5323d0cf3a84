import type { ConfidenceSeries } from '../../../src/domain/growth/items/confidence.ts';
import { confidenceLines } from '../../../src/render/terminal/growth-confidence.ts';
import { screens, type View } from '../screens.ts';
import { meetingsWith, overviewWith } from './growth-samples.ts';

const seen =
  (values: Readonly<Record<string, number>>, how: Partial<View['display']> = {}) =>
  ({ words, display }: View) => {
    const series: ConfidenceSeries = overviewWith(...meetingsWith(values)).confidence;
    return confidenceLines(series, 'low', words, { ...display, ...how }).join('\n');
  };

const falling = { '2025-09-04': 8, '2025-09-25': 3, '2026-06-02': 6 };

screens('growth-confidence', {
  'no number': seen({}),
  'one number': seen({ '2026-06-02': 7 }),
  'a line that ends lower than it began': seen(falling),
  'to a screen reader': seen(falling, { plain: true }),
});
