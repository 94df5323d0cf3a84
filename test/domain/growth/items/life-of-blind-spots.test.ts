import { describe, expect, it } from 'vitest';
import type { ItemOf } from '../../../../src/domain/growth/items/item.ts';
import { lifeOfBlindSpots } from '../../../../src/domain/growth/items/life-of-blind-spots.ts';
import type { SeenAgain } from '../../../../src/domain/meetings/session.ts';

function spot(day: string, text: string, ...seen: readonly SeenAgain[]): ItemOf<'blindSpots'> {
  const place = {
    list: 'sessions',
    record: day,
    mark: day,
    isMarked: false,
    meeting: day,
    mentor: null,
  } as const;
  return { ...place, day, field: 'blindSpots', text, seen };
}

const seenOn = (day: string, state: SeenAgain['state'], text: string | null = null) => ({ day, state, text });
const open = { until: null };

describe('the life of a blind spot', () => {
  it('is new as long as nothing became of it', () => {
    expect(lifeOfBlindSpots([spot('2026-01-05', 'I hurry')], open)).toEqual([
      { day: '2026-01-05', text: 'I hurry', state: 'new', last: '2026-01-05', said: null },
    ]);
  });

  it('is how it was last, with the latest words there are', () => {
    const watched = seenOn('2026-02-05', 'watched', 'I stop at the door');
    const [life] = lifeOfBlindSpots(
      [spot('2026-01-05', 'I hurry', watched, seenOn('2026-03-05', 'changed'))],
      open,
    );
    expect(life).toMatchObject({ state: 'changed', last: '2026-03-05', said: 'I stop at the door' });
  });

  it('is seen again where it was noted at a later meeting, though it had changed', () => {
    const first = spot('2026-01-05', 'I hurry', seenOn('2026-02-05', 'changed'));
    const lives = lifeOfBlindSpots([first, spot('2026-04-05', 'i hurry')], open);
    expect(lives).toEqual([
      { day: '2026-01-05', text: 'I hurry', state: 'seen', last: '2026-04-05', said: null },
    ]);
  });

  it('ends with the period', () => {
    const [life] = lifeOfBlindSpots(
      [spot('2026-01-05', 'I hurry', seenOn('2026-05-05', 'changed', 'Gone'))],
      {
        until: '2026-03-01',
      },
    );
    expect(life).toMatchObject({ state: 'new', said: null });
  });

  it('comes before those of which nothing was heard as long', () => {
    const lives = lifeOfBlindSpots(
      [spot('2026-01-05', 'I hurry', seenOn('2026-04-05', 'watched')), spot('2026-02-05', 'I explain')],
      open,
    );
    expect(lives.map(({ text }) => text)).toEqual(['I hurry', 'I explain']);
  });
});
