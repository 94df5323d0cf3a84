import { describe, expect, it } from 'vitest';
import { findByText } from '../../src/domain/find-by-text.ts';

const questions = [
  { id: 'route-turn', text: 'Which turn?' },
  { id: 'route-detour', text: 'Which détour? It wasn’t short' },
  { id: '20261120090000-0000000q1z', text: 'Which turn? And then?' },
  { id: '20261120090000-0000999q1z', text: 'Why turn?' },
  { id: 'a-bend', text: 'A turn, and why?' },
];
const found = (typed: string) => findByText(questions, typed).map(({ id }) => id);

describe('what one knows by its text is found', () => {
  it.each([
    ['by its id', 'route-turn', ['route-turn']],
    [
      'by the start of its id, which may be that of several',
      '0000',
      ['20261120090000-0000000q1z', '20261120090000-0000999q1z'],
    ],
    ['by the start of its id alone', '0000000', ['20261120090000-0000000q1z']],
    ['by some of its words, whatever their case and accents', 'DETOUR', ['route-detour']],
    ['by words with an apostrophe as one types it', "wasn't  short", ['route-detour']],
    ['by all its words before one that has more', 'which turn?', ['route-turn']],
    [
      'with others that have these words',
      'turn',
      ['route-turn', '20261120090000-0000000q1z', '20261120090000-0000999q1z', 'a-bend'],
    ],
    ['by words as they were typed before the same words apart', 'why turn', ['20261120090000-0000999q1z']],
    ['by words in any order', 'short which', ['route-detour']],
    ['by nothing that is nowhere', 'holiday', []],
    ['by no empty words', ' ', []],
  ])('%s', (_, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });
});
