import { describe, expect, it } from 'vitest';
import { parseNewAction, splitWordsAndDay } from '../../../src/domain/meetings/new-action.ts';
import { parseAction, parseReflection } from '../../../src/domain/meetings/parse.ts';
import { parseChanges } from '../../../src/domain/meetings/parse-changes.ts';

const TODAY = '2026-11-20';

describe('an action that was typed by itself', () => {
  it.each([
    [{ text: 'call Ann @ tomorrow' }, { text: 'call Ann', due: '2026-11-21' }],
    [{ text: 'call Ann on Thursday' }, { text: 'call Ann', due: '2026-11-26' }],
    [
      { text: 'call Ann', due: 'vrijdag' },
      { text: 'call Ann', due: '2026-11-20' },
    ],
    [
      { text: 'plan the talk on Thursday', due: 'monday' },
      { text: 'plan the talk on Thursday', due: '2026-11-23' },
    ],
    [
      { text: '[x] call Ann', due: '' },
      { text: 'call Ann', due: null, status: 'done' },
    ],
    [
      { text: 'x', expected: ' a\nlot ' },
      { text: 'x', due: null, expected: 'a lot' },
    ],
  ])('is understood: %j', (typed, action) => {
    expect(parseNewAction(typed, TODAY)).toMatchObject({ ok: true, action });
  });

  it.each([
    [{ text: ' ' }, ['text']],
    [{ text: '[x]' }, ['text']],
    [{ text: '@ tomorrow' }, ['text']],
    [{ text: 'x', due: 'blue' }, ['--due']],
    [{ text: '', due: '2026-02-30' }, ['text', '--due']],
  ])('is refused with all that is wrong: %j', (typed, keys) => {
    const parsed = parseNewAction(typed, TODAY);
    expect(!parsed.ok && parsed.faults.map(({ key }) => key)).toEqual(keys);
  });
});

describe('a day with nothing to be done by it', () => {
  it('is no action, in a reflection or a change of one', () => {
    expect(parseAction('@ tomorrow', TODAY)).toEqual({ text: '', due: '2026-11-21' });
    const fault = { kind: 'wrong', key: '--action', came: '@ tomorrow' };
    const action = ['call Ann @ tomorrow', '@ tomorrow'];
    expect(parseReflection({ what: 'x', action }, TODAY)).toMatchObject({ ok: false, faults: [fault] });
    expect(parseChanges({ action }, TODAY)).toMatchObject({ ok: false, faults: [fault] });
  });

  it('is one where the words behind the sign are no day', () => {
    expect(parseAction('@ the desk', TODAY)).toEqual({ text: '@ the desk', due: null });
  });
});

describe('words and then a day', () => {
  it.each([
    [['call', 'ann', 'next', 'friday'], 'call ann', '2026-11-27'],
    [['call ann', 'next friday'], 'call ann', '2026-11-27'],
    [['call ann next friday'], 'call ann', '2026-11-27'],
    [['k7m3', '2026-12-01'], 'k7m3', '2026-12-01'],
    [['tomorrow'], '', '2026-11-21'],
    [['call', 'ann'], 'call ann', undefined],
    [['call ann', ''], 'call ann', null],
    [[], '', undefined],
  ])('are told apart: %j', (given, words, day) => {
    expect(splitWordsAndDay(given, TODAY)).toEqual({ words, day });
  });
});
