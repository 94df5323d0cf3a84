import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/domain/notices.ts';
import { bulletLines } from '../../../src/render/terminal/layout.ts';
import { meetingNotices, prepareText, reflectText } from '../../../src/render/terminal/meeting-notices.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const reader = { today: '2026-11-20', zone: 'Europe/Amsterdam' };
const missing = (day: string, name: string | null = 'Ann'): Notice => ({
  ...{ kind: 'reflection-missing', appointment: 'a1', name, day },
});
const near = (day: string, name: string | null = 'Ann'): Notice => ({
  ...{ kind: 'meeting-near', appointment: 'a1', name, day, at: `${day}T13:00:00.000Z` },
});
const quiet = (
  kind: 'six-weeks-quiet' | 'ninety-days-quiet',
  day: string,
  person: string | null,
): Notice => ({
  ...{ kind, person, name: 'Ann de Boer', day },
});

const nothing = { kind: 'begin' } as const;
const shown =
  (...notices: readonly Notice[]) =>
  ({ words, display }: View) =>
    bulletLines(meetingNotices(notices, nothing, reader, words), display).join('\n');

screens('meeting-notices', {
  'a meeting yesterday, and one last week': shown(missing('2026-11-19'), missing('2026-11-13', null)),
  'meetings today and tomorrow': shown(near('2026-11-20'), near('2026-11-21', null)),
  'silence of six weeks': shown(quiet('six-weeks-quiet', '2026-10-02', null)),
  'silence of ninety days, with somebody who is kept and with a mere name': shown(
    quiet('ninety-days-quiet', '2026-08-01', 'p1'),
    quiet('ninety-days-quiet', '2026-08-01', null),
  ),
  'a name that holds what a terminal would obey': shown(missing('2026-11-19', HOSTILE)),
});

describe.each(views)('what is noticed, in $language at $display.columns columns', ({ words }) => {
  it('is not said twice where it is the next thing to do', () => {
    const [first, second, third] = [missing('2026-11-19'), missing('2026-11-13'), near('2026-11-21')];
    const told = meetingNotices(
      [first, second, third],
      { kind: 'reflect', name: 'Ann', day: '2026-11-19' },
      reader,
      words,
    );
    const goesOn = { kind: 'go-on', command: 'log' } as const;
    expect(meetingNotices([first], goesOn, reader, words)).toEqual([]);
    expect(told).toEqual([
      reflectText({ name: 'Ann', day: '2026-11-13' }, reader, words),
      prepareText({ name: 'Ann', day: '2026-11-21', at: '2026-11-21T13:00:00.000Z' }, reader, words),
    ]);
  });
});
