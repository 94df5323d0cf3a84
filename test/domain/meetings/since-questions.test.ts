import { describe, expect, it } from 'vitest';
import { lastTimeFromAnswers, parseSinceKey } from '../../../src/domain/meetings/since-questions.ts';

const TODAY = '2026-11-20';

describe('what became of earlier things', () => {
  it('is what the answers say of each, with this day', () => {
    const { actions, seen } = lastTimeFromAnswers(
      {
        'last-action a 1': 'done',
        'last-expected a 1': ' chaos ',
        'last-happened a 1': 'quiet',
        'last-action b': 'dropped',
        'old-spot s': 'watched',
        'old-spot-noticed s': 'I counted',
        'old-spot t': 'changed',
        what: 'About the team',
      },
      TODAY,
    );
    expect([...actions]).toEqual([
      ['a 1', { status: 'done', expected: ' chaos', happened: 'quiet' }],
      ['b', { status: 'dropped' }],
    ]);
    expect([...seen]).toEqual([
      ['s', { day: TODAY, state: 'watched', text: 'I counted' }],
      ['t', { day: TODAY, state: 'changed', text: null }],
    ]);
  });

  it('holds nothing of an answer that another one made moot since', () => {
    const open = { 'last-action a': 'open', 'last-happened a': 'quiet', 'old-spot-noticed s': 'I counted' };
    const { actions, seen } = lastTimeFromAnswers(open, TODAY);
    expect([...actions]).toEqual([['a', { status: 'open' }]]);
    expect(seen.size).toBe(0);
  });

  it('is asked by keys of its own', () => {
    expect(parseSinceKey('last-action a 1')).toEqual({ aspect: 'last-action', id: 'a 1' });
    expect(parseSinceKey('action 1')).toBeUndefined();
    expect(parseSinceKey('expected 1')).toBeUndefined();
  });
});
