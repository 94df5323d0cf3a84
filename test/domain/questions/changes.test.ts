import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import {
  newQuestion,
  type WordedQuestion,
  withAsked,
  withHidden,
  withQuestion,
} from '../../../src/domain/questions/changes.ts';
import { questionWith } from '../../store/samples.ts';
import { counting } from '../meetings/samples.ts';
import { knownWith } from './samples.ts';

const now = new Date('2026-12-10T12:00:00.000Z');
const making = () => ({ now, newId: counting() });
const ours: WordedQuestion = {
  ...knownWith({ id: 'route-turn', about: 'route' }),
  text: 'Which turn?',
  library: 'route-turn',
};
const journalWith = (...questions: Journal['questions']): Journal => ({ ...emptyJournal, questions });
const keptOf = (id: string, changes: Parameters<typeof questionWith>[0] = {}) =>
  questionWith({ id, library: 'route-turn', asked: [], ...changes });

describe('a question of one’s own', () => {
  it('is kept with whom it fits, unasked', () => {
    const fit = { type: null, about: 'doubts', phase: null } as const;
    const question = newQuestion('Which meeting would you rather forget?', fit, making());
    expect(question).toEqual({
      id: expect.any(String),
      text: 'Which meeting would you rather forget?',
      ...fit,
      library: null,
      asked: [],
      hidden: false,
      shared: [],
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
    expect(withQuestion(emptyJournal, question).questions).toEqual([question]);
  });

  it('is asked and hidden where it stands', () => {
    const own = questionWith({ asked: ['2026-12-01'] });
    const worded: WordedQuestion = { ...knownWith({ id: own.id }), text: own.text, library: null };
    const asked = withAsked(journalWith(own), worded, '2026-11-30', making());
    expect(asked.questions).toEqual([
      { ...own, asked: ['2026-11-30', '2026-12-01'], updatedAt: now.toISOString() },
    ]);
    expect(withHidden(asked, worded, true, making()).questions).toMatchObject([{ id: own.id, hidden: true }]);
  });
});

describe('one of ours', () => {
  it('gets a record with the words it has, once something becomes of it', () => {
    const asked = withAsked(emptyJournal, ours, '2026-12-10', making()).questions;
    expect(asked).toMatchObject([
      { text: 'Which turn?', about: 'route', library: 'route-turn', asked: ['2026-12-10'], hidden: false },
    ]);
    expect(withHidden(emptyJournal, ours, true, making()).questions).toMatchObject([
      { library: 'route-turn', asked: [], hidden: true },
    ]);
  });

  it('keeps to that record afterwards', () => {
    const before = journalWith(keptOf('a', { asked: ['2026-01-01'] }));
    expect(withAsked(before, ours, '2026-12-10', making()).questions).toMatchObject([
      { id: 'a', asked: ['2026-01-01', '2026-12-10'] },
    ]);
  });

  it('leaves the journal as it is where nothing is new', () => {
    const asked = journalWith(keptOf('a'), keptOf('b', { asked: ['2026-12-10'] }));
    expect(withAsked(asked, ours, '2026-12-10', making())).toBe(asked);
    expect(withHidden(asked, ours, false, making())).toBe(asked);
    const hidden = journalWith(keptOf('a'), keptOf('b', { hidden: true }));
    expect(withHidden(hidden, ours, true, making())).toBe(hidden);
  });

  it('is hidden no more once it is in none of the records that two computers made', () => {
    const hidden = journalWith(keptOf('a', { hidden: true }), keptOf('b', { hidden: true }), keptOf('c'));
    const after = withHidden(hidden, ours, false, making()).questions;
    expect(after.map(one => one.hidden)).toEqual([false, false, false]);
    expect(after[2]).toBe(hidden.questions[2]);
  });
});
