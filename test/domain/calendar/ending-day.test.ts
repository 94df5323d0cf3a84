import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAction } from '../../../src/domain/meetings/parse.ts';

/** A Wednesday. */
const TODAY = '2026-11-18';
const understood = (typed: string) => parseAction(typed, TODAY);

describe('an action that ends with a day', () => {
  it.each([
    ['call Ann on Friday', 'call Ann', '2026-11-20'],
    ['call Ann by 4 December', 'call Ann', '2026-12-04'],
    ['call Ann by December 4th.', 'call Ann', '2026-12-04'],
    ['call Ann on 2026-12-04', 'call Ann', '2026-12-04'],
    ['call Ann no later than Friday, 4 December', 'call Ann', '2026-12-04'],
    ['call Ann on next friday', 'call Ann', '2026-11-20'],
    ['call Ann next Friday', 'call Ann', '2026-11-20'],
    ['call Ann this friday', 'call Ann', '2026-11-20'],
    ['call Ann friday next week', 'call Ann', '2026-11-27'],
    ['call Ann by tomorrow', 'call Ann', '2026-11-19'],
    ['call Ann tomorrow!', 'call Ann', '2026-11-19'],
    ['call Ann the day after tomorrow', 'call Ann', '2026-11-20'],
    ['call Ann, tomorrow', 'call Ann', '2026-11-19'],
    ['Anna bellen op vrijdag', 'Anna bellen', '2026-11-20'],
    ['Anna bellen uiterlijk 4 december', 'Anna bellen', '2026-12-04'],
    ['Anna bellen, uiterlijk op vrijdag', 'Anna bellen', '2026-11-20'],
    ['Anna morgen bellen, of overmorgen', 'Anna morgen bellen, of overmorgen', null],
    ['bel Anna morgen', 'bel Anna', '2026-11-19'],
    ['bel Anna komende vrijdag', 'bel Anna', '2026-11-20'],
    ['bel Anna volgende week vrijdag', 'bel Anna', '2026-11-27'],
    ['call Ann in two weeks', 'call Ann', '2026-12-02'],
    ['bel Anna over 10 dagen', 'bel Anna', '2026-11-28'],
    ['call Ann on Wednesday', 'call Ann', '2026-11-25'],
    ['bel Anna op woensdag', 'bel Anna', '2026-11-25'],
    ['call Ann in a fortnight', 'call Ann', '2026-12-02'],
    ['send the draft by the end of the month', 'send the draft', '2026-11-30'],
    ['het plan insturen uiterlijk eind november', 'het plan insturen', '2026-11-30'],
    ['bel Anna op maandag over een week', 'bel Anna', '2026-11-30'],
  ])('has it for its due day: «%s»', (typed, text, due) => {
    expect(understood(typed)).toEqual({ text, due });
  });

  it.each([
    ['finish the draft before Friday', '2026-11-20'],
    ['wait until 4 December', '2026-12-04'],
    ['Anna bellen voor vrijdag', '2026-11-20'],
    ['Anna bellen vóór morgen', '2026-11-19'],
    ['rust nemen tot en met vrijdag', '2026-11-20'],
    ['klaar zijn tegen maandag', '2026-11-23'],
    ['write down what I learned today', '2026-11-18'],
    ['call Ann tonight', '2026-11-18'],
    ['call Ann tomorrow evening', '2026-11-19'],
    ['Anna bellen op vrijdagmiddag', '2026-11-20'],
    ['bel Anna morgenochtend', '2026-11-19'],
    ['bel Anna op woensdagavond', '2026-11-25'],
  ])('keeps words that say more than the day: «%s»', (typed, due) => {
    expect(understood(typed)).toEqual({ text: typed, due });
  });

  it.each([
    'the Monday report',
    'finish the plan for Friday',
    "finish the plan for Friday's meeting",
    'read the agenda for next friday',
    'write a page every tomorrow',
    'schrijf elke morgen',
    'leer van vrijdag',
    'reflect on tomorrow',
    'reflect on this morning',
    'look back on last night',
    'write where I want to be in half a year',
    'kijk vooruit op morgen',
    'prepare Black Friday',
    'stop working on Fridays',
    'write where I want to be in five years',
    'find out what happens in two months',
    'make a plan by next year',
    'plannen maken voor volgend jaar',
    'doe wat ik doe op zo',
    'work on sun',
    'the report that is due on friday 20 november 2020',
    'see what went wrong on 3 March 2020',
    'look at what happened yesterday',
    'call Ann on friday 21 november',
    'call Ann on Friday?',
    'call Ann on Friday at ten',
    'on Friday',
    'tomorrow',
  ])('has none where the words may mean something else: «%s»', typed => {
    expect(understood(typed)).toEqual({ text: typed, due: null });
  });

  it('has the day after the last @ rather than another one', () => {
    expect(understood('call Ann on Friday @ tomorrow')).toEqual({
      text: 'call Ann on Friday',
      due: '2026-11-19',
    });
    expect(understood('write @ the desk on Friday')).toEqual({ text: 'write @ the desk', due: '2026-11-20' });
  });

  const word = fc.constantFrom(
    ...[
      'call',
      'Ann',
      'on',
      'by',
      'until',
      'for',
      'the',
      'Friday',
      'tomorrow',
      'next',
      'week',
      'op',
      'voor',
      'vrijdag',
    ],
    ...['morgen', 'volgende', '4', 'december', '2026-12-04', '@', 'today', ',', 'a'],
  );
  const anAction = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '));
  const OF_A_DAY =
    /^[\s,@]*(?:(?:on|by|op|next|volgende|week|the|friday|vrijdag|tomorrow|morgen|today|4|december|2026-12-04|,)\s*)*$/i;

  it('loses no word but those of the day', () => {
    fc.assert(
      fc.property(anAction, typed => {
        const { text, due } = understood(typed);
        expect(typed.startsWith(text)).toBe(true);
        const lost = typed.slice(text.length);
        if (due === null) expect(lost).toBe('');
        if (!typed.includes('@')) expect(lost).toMatch(OF_A_DAY);
      }),
    );
  });

  it('is the same once its day stands behind an @', () => {
    fc.assert(
      fc.property(anAction, typed => {
        const { text, due } = understood(typed);
        if (due !== null) expect(understood(`${text} @ ${due}`)).toEqual({ text, due });
      }),
    );
  });
});
