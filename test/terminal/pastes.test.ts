import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nothingArrived,
  type Piece,
  takeApart,
  takeRest,
  unmarkedPaste,
} from '../../src/terminal/prompts/pastes.ts';

const START = '\u001b[200~';
const END = '\u001b[201~';

/** All that arrives in these chunks, and after them nothing more; a paste as one piece. */
function taken(...chunks: readonly string[]): string[] {
  const pieces: Piece[] = [];
  let arrival = nothingArrived;
  for (const chunk of chunks) {
    const split = takeApart(arrival, chunk);
    arrival = split.after;
    pieces.push(...split.pieces);
  }
  return inWords([...pieces, ...takeRest(arrival).pieces]);
}

function inWords(pieces: readonly Piece[]): string[] {
  const words = [''];
  for (const piece of pieces) {
    const last = words.length - 1;
    const kind = `${piece.kind} `;
    if (words[last]?.startsWith(kind)) words[last] += piece.text;
    else words.push(kind + piece.text);
    if (piece.kind === 'pasted' && piece.isLast) words.push('');
  }
  return words.filter(word => word !== '');
}

describe('what arrives from a terminal', () => {
  it('is typed, or pasted between the marks', () => {
    expect(taken('ab')).toEqual(['typed ab']);
    expect(taken(`a${START}b\rc${END}d`)).toEqual(['typed a', 'pasted b\rc', 'typed d']);
    expect(taken(`${START}a${END}${START}b${END}`)).toEqual(['pasted a', 'pasted b']);
    expect(taken(`${START}${END}`)).toEqual(['pasted ']);
  });

  it('is the same in whatever pieces it comes', () => {
    const all = `x\u001b[Ay${START}one\u001b[20two${END}z${START}\u001b[201three${END}\u001b`;
    const whole = taken(all);
    expect(whole).toHaveLength(5);
    const cuts = fc.array(fc.nat(all.length), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, given => {
        const at = [0, ...given.toSorted((a, b) => a - b), all.length];
        const chunks = at.slice(1).map((end, index) => all.slice(at[index], end));
        expect(taken(...chunks)).toEqual(whole);
      }),
    );
  });

  it('holds back no more than the beginning of a mark', () => {
    expect(takeApart(nothingArrived, 'a\u001b[20').pieces).toEqual([{ kind: 'typed', text: 'a' }]);
    expect(takeApart(nothingArrived, '\u001b[A').pieces).toEqual([{ kind: 'typed', text: '\u001b[A' }]);
    expect(taken('\u001b')).toEqual(['typed \u001b']);
  });

  it('is a paste to the end where the mark for its end does not come', () => {
    expect(taken(`${START}a`, 'b\u001b[20')).toEqual(['pasted ab\u001b[20']);
  });

  it('ends a paste at a Ctrl-C that comes alone', () => {
    expect(taken(`${START}a`, '\u0003', 'b')).toEqual(['pasted a', 'typed \u0003b']);
    expect(taken(`${START}a`, 'b\u0003c', END)).toEqual(['pasted ab\u0003c']);
  });
});

describe('what a terminal without marks sends', () => {
  const long = 'word\n'.repeat(20);

  it('is a paste where it is more than anybody types at once, but for the Enter at its end', () => {
    expect(unmarkedPaste(`${long}end`)).toEqual({ pasted: `${long}end`, typed: '' });
    for (const enter of ['\r', '\n', '\r\n']) {
      expect(unmarkedPaste(`${long}end${enter}`)).toEqual({ pasted: `${long}end`, typed: enter });
    }
  });

  it('is typed where it is short, or holds a key that types nothing', () => {
    expect(unmarkedPaste('a few words\r')).toBeUndefined();
    expect(unmarkedPaste('\u001b[A'.repeat(40))).toBeUndefined();
  });
});
