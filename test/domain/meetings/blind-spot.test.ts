import { describe, expect, it } from 'vitest';
import { blindSpotToAskAbout, notedBlindSpots } from '../../../src/domain/meetings/blind-spot.ts';
import type { SeenAgain, Session } from '../../../src/domain/meetings/session.ts';
import { sessionWith } from '../../store/samples.ts';

const TODAY = '2026-11-20';
const noted = (day: string, text: string, seen: readonly SeenAgain[] = []): Session =>
  sessionWith({
    id: `id-${day}`,
    day,
    at: `${day}T10:00:00.000Z`,
    blindSpots: [{ id: `${day} ${text}`, text, seen }],
  });
const seenOn = (day: string, state: SeenAgain['state'] = 'seen') => [{ day, state, text: null }];
const asked = (...sessions: readonly Session[]) => blindSpotToAskAbout(sessions, TODAY)?.text;

describe('the old blind spot to ask about', () => {
  it.each([
    ['29 days ago', '2026-10-22', [], false],
    ['30 days ago', '2026-10-21', [], true],
    ['and seen since within these 30 days', '2026-10-21', seenOn('2026-11-01'), true],
    ['and seen after 30 days', '2026-10-11', seenOn('2026-11-15'), false],
    ['89 days ago, and seen after 30', '2026-08-23', seenOn('2026-10-01'), false],
    ['90 days ago, and seen after 30', '2026-08-22', seenOn('2026-10-01'), true],
    ['longer ago, and seen after 90', '2026-05-01', seenOn('2026-08-01'), false],
    ['and changed since', '2026-08-22', seenOn('2026-09-01', 'changed'), false],
    ['a year ago', '2025-11-20', [], true],
    ['more than a year ago', '2025-11-19', [], false],
  ] as const)('noted %s', (_when, day, seen, isAsked) => {
    expect(asked(noted(day, 'silences', seen))).toBe(isAsked ? 'silences' : undefined);
  });

  it('is another one at each meeting, where there are several', () => {
    const some = ['2026-08-01', '2026-09-01', '2026-10-01'].map(day => noted(day, `of ${day}`));
    const later = (count: number) => Array.from({ length: count }, (_, at) => noted(`2026-11-1${at}`, ''));
    const turns = [0, 1, 2].map(count => asked(...some, ...later(count)));
    expect(new Set(turns).size).toBe(3);
  });

  it('counts from when it was noted last, where it was noted again in the same words', () => {
    expect(asked(noted('2026-08-01', 'Stilte'), noted('2026-11-01', 'stilte'))).toBeUndefined();
    expect(notedBlindSpots([noted('2026-08-01', 'Stilte'), noted('2026-11-01', 'stilte')])).toHaveLength(1);
  });

  it('is none without words', () => {
    expect(asked(noted('2026-08-01', ' '))).toBeUndefined();
    expect(asked()).toBeUndefined();
  });
});
