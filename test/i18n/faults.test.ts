import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/i18n/faults.ts';

describe('the place of a fault', () => {
  const items = { sessions: 'reflection', actions: 'action' };

  it.each([
    ['sessions.0', 'reflection 1'],
    ['sessions.9.day', 'reflection 10, day'],
    ['sessions.1.actions.2.due', 'reflection 2, action 3, due'],
    ['actions.0.due', 'action 1, due'],
    ['intakes.0.recommendation.reasons.1.id', 'intakes 1, recommendation.reasons 2, id'],
  ])('is told as one counts: %s', (key, place) => {
    expect(placeName(key, items)).toBe(place);
  });

  it.each(['day', '--date', '# What it tells me', 'answers.covered', 'sessions'])(
    'stays as it is where nothing is counted: %s',
    key => {
      expect(placeName(key, items)).toBe(key);
    },
  );
});
