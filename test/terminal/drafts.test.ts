import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import * as draft from '../../src/terminal/text/draft.ts';
import { graphemesOf } from '../../src/terminal/text/graphemes.ts';
import { cursorPlace, moveOverRows, rowsOf } from '../../src/terminal/text/rows.ts';

const signs = fc.constantFrom(
  'a',
  'word',
  ' ',
  '  ',
  '\n',
  '\t',
  'é',
  'e\u0301',
  '漢',
  '👍',
  '👩‍👩‍👧‍👦',
  '\u202e',
  'ש',
);
const text = fc.array(signs, { maxLength: 60 }).map(parts => parts.join(''));
const anyDraft = text.chain(given => fc.nat(given.length).map(at => ({ text: given, at })));
const width = fc.integer({ min: 14, max: 40 });

describe('the rows of a draft', () => {
  it('hold all of it, line ends apart, in order', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        const rows = rowsOf(given, columns);
        expect(rows[0]?.start).toBe(0);
        expect(rows.at(-1)?.end).toBe(given.length);
        for (const [at, row] of rows.entries()) {
          const next = rows[at + 1];
          if (next !== undefined)
            expect(given.slice(row.end, next.start)).toBe(next.start === row.end ? '' : '\n');
        }
      }),
    );
  });

  it('are no wider than they may be, but for one space at the end', () => {
    fc.assert(
      fc.property(text, width, (given, columns) =>
        rowsOf(given, columns).every(({ shown }) => stringWidth(shown.replace(/ $/, '')) <= columns),
      ),
    );
  });

  it('break between words', () => {
    expect(rowsOf('one two three', 8).map(({ shown }) => shown)).toEqual(['one two ', 'three']);
    expect(rowsOf('abcdefghijkl', 5).map(({ shown }) => shown)).toEqual(['abcde', 'fghij', 'kl']);
    expect(rowsOf('漢漢漢', 5).map(({ shown }) => shown)).toEqual(['漢漢', '漢']);
    expect(rowsOf('one two three', 7).map(({ shown }) => shown)).toEqual(['one two ', 'three']);
    expect(rowsOf('漢字 a b', 6).map(({ shown }) => shown)).toEqual(['漢字 a ', 'b']);
    expect(rowsOf('', 5)).toEqual([{ start: 0, end: 0, shown: '' }]);
  });

  it('have the cursor in one of them', () => {
    fc.assert(
      fc.property(anyDraft, width, (given, columns) => {
        const rows = rowsOf(given.text, columns);
        const { row, column } = cursorPlace(given, rows);
        expect(row).toBeLessThan(rows.length);
        expect(column).toBeLessThanOrEqual(columns + 1);
      }),
    );
  });

  it('are gone up and down by the cursor, one at a time, until the ends', () => {
    const start = draft.draftOf('first line\nsecond\nthird line');
    const higher = moveOverRows(start, -1, 20);
    expect(higher.at).toBe('first line\nsecond'.length);
    expect(moveOverRows(higher, -1, 20).at).toBe('first '.length);
    expect(moveOverRows({ ...start, at: 3 }, -1, 20).at).toBe(0);
    expect(moveOverRows({ ...start, at: 20 }, 1, 20).at).toBe(start.text.length);
  });

  it('are changed by every step up or down that is not at an end', () => {
    fc.assert(
      fc.property(anyDraft, width, fc.constantFrom<-1 | 1>(-1, 1), (given, columns, by) => {
        const rows = rowsOf(given.text, columns);
        const before = cursorPlace(given, rows).row;
        const after = cursorPlace(moveOverRows(given, by, columns), rows).row;
        expect(after).toBe(Math.min(rows.length - 1, Math.max(0, before + by)));
      }),
    );
  });
});

describe('a draft', () => {
  it('keeps tabs and newlines, and no other control character', () => {
    expect(draft.draftOf('a\r\nb\rc\u001b[31m\t\u0007').text).toBe('a\nb\nc[31m\t');
  });

  it('takes what is typed where the cursor is', () => {
    expect(draft.insertText({ text: 'ac', at: 1 }, 'b')).toEqual({ text: 'abc', at: 2 });
  });

  it('is as it was when what was typed is erased', () => {
    fc.assert(
      fc.property(anyDraft, given => {
        const line = given.text.slice(0, given.at);
        fc.pre(!line.endsWith('👩‍👩‍👧‍👦'));
        expect(draft.eraseTo(draft.insertText(given, 'x'), draft.graphemeLeft)).toEqual(given);
      }),
    );
  });

  it('moves over what people see as one sign', () => {
    const family = { text: 'a👩‍👩‍👧‍👦b', at: 'a👩‍👩‍👧‍👦'.length };
    expect(draft.graphemeLeft(family)).toBe(1);
    expect(draft.graphemeRight({ ...family, at: 1 })).toBe(family.at);
    expect(draft.graphemeLeft({ text: 'a\nb', at: 2 })).toBe(1);
    expect(draft.graphemeRight({ text: 'a\nb', at: 1 })).toBe(2);
    expect([draft.graphemeLeft({ text: '', at: 0 }), draft.graphemeRight({ text: '', at: 0 })]).toEqual([
      0, 0,
    ]);
  });

  it('moves over words and to the ends of a line', () => {
    const given = { text: 'one two\nthree  four', at: 'one two\nthree  fo'.length };
    expect([draft.wordLeft(given), draft.wordRight(given)]).toEqual([15, 19]);
    expect([draft.lineStart(given), draft.lineEnd(given)]).toEqual([8, 19]);
    expect(draft.wordLeft({ ...given, at: 15 })).toBe(8);
  });

  it('never has its cursor outside the text', () => {
    const moves = fc.constantFrom(
      draft.graphemeLeft,
      draft.graphemeRight,
      draft.wordLeft,
      draft.wordRight,
      draft.lineStart,
      draft.lineEnd,
    );
    fc.assert(
      fc.property(anyDraft, moves, fc.boolean(), (given, move, erases) => {
        const after = erases ? draft.eraseTo(given, move) : draft.moveCursor(given, move);
        expect(after.at).toBeGreaterThanOrEqual(0);
        expect(after.at).toBeLessThanOrEqual(after.text.length);
      }),
    );
  });
});

describe('the signs of a text', () => {
  it('are whole, however long the text is', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let before = 240; before < 260; before += 1) {
      const given = `${'a'.repeat(before)}${family}e\u0301`;
      expect([...graphemesOf(given)].slice(-2)).toEqual([family, 'e\u0301']);
      expect([...graphemesOf(given)].join('')).toBe(given);
    }
  });
});
