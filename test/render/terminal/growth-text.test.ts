import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { en } from '../../../src/i18n/en.ts';
import { growthText } from '../../../src/render/terminal/growth-text.ts';
import { meetingOn } from '../../domain/growth/samples.ts';
import { plainDisplay } from '../../support/display.ts';
import { TODAY } from '../samples.ts';
import { screens, type View } from '../screens.ts';
import { crowd, hostile, meetingsWith, overviewWith, rich } from './growth-samples.ts';

const seen =
  (meetings: readonly SessionWithActions[], how: Partial<View['display']> = {}) =>
  ({ words, display }: View) =>
    growthText(overviewWith(...meetings), TODAY, words, { ...display, rows: 50, ...how });

screens('growth-text', {
  'fifteen months, in a high window': seen(rich),
  'the same in a window of 24 lines': seen(rich, { rows: 24 }),
  'where only ASCII is safe': seen(rich, { isUnicode: false }),
  'where only ASCII is safe, in a window of 24 lines': seen(rich, { isUnicode: false, rows: 24 }),
  'to a screen reader': seen(rich, { plain: true }),
  'three hundred meetings': seen(crowd(300)),
  'a line that falls': seen(meetingsWith({ '2026-01-10': 8, '2026-03-04': 6, '2026-05-02': 5 })),
  'one meeting': seen([meetingOn('2026-11-12', { mentor: 'Ann', confidence: 6 })]),
  'two meetings on one day': seen([
    meetingOn('2026-11-12', { confidence: 6 }),
    meetingOn('2026-11-12', { id: 'second', confidence: 8 }),
  ]),
  'no number yet': seen([meetingOn('2026-11-12', { mentor: 'Ann' })]),
  'all alike': seen(meetingsWith({ '2026-09-01': 6, '2026-10-01': 6, '2026-11-01': 6 })),
  'what a terminal would obey': seen(hostile),
});

describe('growth in a window', () => {
  it.each([80, 40])('is no higher than it, at %i columns and 24 lines', columns => {
    for (const meetings of [rich, crowd(300), rich.slice(3)]) {
      const text = growthText(overviewWith(...meetings), TODAY, en('mentor'), plainDisplay(columns));
      expect(text.split('\n').length, text).toBeLessThan(24);
    }
  });

  it('is as wide as any window, and never wider', () => {
    for (const columns of [20, 33, 40, 57, 60, 80, 120, 200])
      for (const meetings of [rich, crowd(300), hostile])
        for (const line of growthText(
          overviewWith(...meetings),
          TODAY,
          en('mentor'),
          plainDisplay(columns),
        ).split('\n'))
          expect(stringWidth(line), `${columns}: ${line}`).toBeLessThanOrEqual(columns);
  });

  it('cuts nothing on a pipe', () => {
    const text = growthText(overviewWith(...rich), TODAY, en('mentor'), {
      ...plainDisplay(80),
      isWindow: false,
    });
    expect(text).not.toContain('…');
  });

  it('never speaks of failing, or in percentages', () => {
    const falls = overviewWith(...meetingsWith({ '2026-01-10': 8, '2026-03-04': 2 }));
    const text = growthText(falls, TODAY, en('mentor'), plainDisplay(80));
    expect(text).toContain('no step back');
    expect(text).not.toMatch(/fail|worse|declin|%/i);
  });
});
