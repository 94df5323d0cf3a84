import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import { trailLines } from '../../src/terminal/prompts/trail-lines.ts';
import { styleFor } from '../../src/terminal/style.ts';
import type { Prompt, TrailEntry } from '../../src/world/ask.ts';

const text = (title: string): Prompt => ({ kind: 'text', title, canGoBack: false });
const plain = { asides: [], beginsPart: false };
const answered = (title: string, value: string, more: Partial<TrailEntry> = {}): TrailEntry => ({
  prompt: text(title),
  reply: { kind: 'answer', value },
  ...plain,
  ...more,
});

function trail(entries: readonly TrailEntry[], columns = 60, { colour = false, words = en } = {}): string {
  return `\n${trailLines(entries, words, { columns, rows: 24, style: styleFor(colour) }).join('\n')}\n`;
}

describe('the trail of a conversation', () => {
  it('has the answer behind its question, or under it where it does not fit', () => {
    const entries = [
      answered('Your name', 'Anne'),
      answered(
        'What do you want to reach?',
        'To lead a team of my own, within two years, without losing the craft.',
      ),
      answered('A question that is longer than the window is wide, as may be', 'Yes'),
    ];
    expect(trail(entries)).toMatchInlineSnapshot(`
      "
      ✓ Your name  Anne
      ✓ What do you want to reach?
        To lead a team of my own, within two years, without
        losing the craft.
      ✓ A question that is longer than the window is wide, as may
        be
        Yes
      "
    `);
    expect(trail(entries, 30)).toMatchInlineSnapshot(`
      "
      ✓ Your name  Anne
      ✓ What do you want to reach?
        To lead a team of my own,
        within two years, without
        losing the craft.
      ✓ A question that is longer
        than the window is wide, as
        may be
        Yes
      "
    `);
  });

  it('says every kind of answer in words, and what was left open', () => {
    const options = [
      { value: 'a', label: 'One thing' },
      { value: 'b', label: 'Another' },
    ];
    const scale = { from: 0, to: 10, lowest: 'low', highest: 'high' };
    const asked = { title: 'Question', canGoBack: false };
    const entries: TrailEntry[] = [
      { prompt: { kind: 'one-of', ...asked, options }, reply: { kind: 'answer', value: 'b' }, ...plain },
      {
        prompt: { kind: 'any-of', ...asked, options },
        reply: { kind: 'answer', value: ['a', 'b'] },
        ...plain,
      },
      { prompt: { kind: 'scale', ...asked, ...scale }, reply: { kind: 'answer', value: 7 }, ...plain },
      { prompt: { kind: 'yes-no', ...asked }, reply: { kind: 'answer', value: true }, ...plain },
      { prompt: text('Question'), reply: { kind: 'left-open' }, ...plain },
    ];
    expect(trail(entries, 60, { words: nl })).toMatchInlineSnapshot(`
      "
      ✓ Question  Another
      ✓ Question  One thing; Another
      ✓ Question  7
      ✓ Question  Ja
      ✓ Question  opengelaten
      "
    `);
  });

  it('keeps the lines of an answer, as far as they are no more than six', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `line ${at + 1}`);
    expect(trail([answered('Short', 'one\n\ntwo\n')])).toMatchInlineSnapshot(`
      "
      ✓ Short
        one

        two
      "
    `);
    expect(trail([answered('Long', lines.join('\n'))])).toMatchInlineSnapshot(`
      "
      ✓ Long
        line 1
        line 2
        line 3
        line 4
        line 5
        line 6
        … 62 characters in all
      "
    `);
  });

  it('counts an answer of any length without wrapping all of it', () => {
    const long = 'word '.repeat(200_000).trim();
    expect(trail([answered('Long', long)], 40)).toMatchInlineSnapshot(`
      "
      ✓ Long
        word word word word word word word
        word word word word word word word
        word word word word word word word
        word word word word word word word
        word word word word word word word
        word word word word word word word
        … 999,999 characters in all
      "
    `);
    expect(trail([answered('Lang', long)], 40, { words: nl })).toContain('… 999.999 tekens in totaal');
  });

  it('sets apart what was said to an answer, and the parts of the conversation', () => {
    const asides = [
      'That is soon.',
      'Two ways:\n  - the one is a little longer than the window\n  - the other',
    ];
    const entries = [
      answered('One', 'a', { asides }),
      answered('Two', 'b'),
      answered('Three', 'c', { beginsPart: true }),
      answered('Four', 'd', { asides: ['Well.'] }),
      answered('Five', 'e', { beginsPart: true }),
    ];
    expect(trail(entries, 40)).toMatchInlineSnapshot(`
      "
      ✓ One  a

        That is soon.

        Two ways:
          - the one is a little longer than
            the window
          - the other

      ✓ Two  b

      ✓ Three  c
      ✓ Four  d
        Well.

      ✓ Five  e
      "
    `);
  });

  it('sets apart what is said once a part is over', () => {
    const entries = [
      answered('One', 'a', {
        asides: ['Well.'],
        closing: 'So that is what you want. And where do you stand?',
      }),
      answered('Two', 'b', { beginsPart: true, closing: 'That is all.' }),
    ];
    expect(trail(entries, 40)).toMatchInlineSnapshot(`
      "
      ✓ One  a
        Well.

        So that is what you want. And where
        do you stand?

      ✓ Two  b

        That is all.
      "
    `);
  });

  it('has the question in the background and the answer as it is', () => {
    expect(trail([answered('One', 'a')], 40, { colour: true })).toBe(
      '\n\u001b[2m✓ \u001b[22m\u001b[2mOne\u001b[22m  a\n',
    );
    const open: TrailEntry = { prompt: text('Two'), reply: { kind: 'left-open' }, ...plain };
    expect(trail([open], 40, { colour: true })).toContain('\u001b[2mleft open\u001b[22m');
  });

  it('fits the window and holds nothing that a terminal would obey', () => {
    const part = fc.constantFrom(
      'word',
      'longer-than-that',
      '漢字',
      '👍',
      'x\u001b[31m',
      '\n',
      '\t',
      ' ',
      '\u202e',
      '\u0007',
    );
    const sentence = fc.array(part, { maxLength: 60 }).map(parts => parts.join(' '));
    const entry = fc.record({
      title: sentence,
      value: fc.oneof(sentence, fc.string({ unit: 'binary' })),
      asides: fc.array(sentence, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.integer({ min: 20, max: 100 }), (given, columns) => {
        const entries = given.map(({ title, value, asides }) => answered(title, value, { asides }));
        for (const line of trail(entries, columns).split('\n')) {
          expect(stringWidth(line)).toBeLessThan(columns);
          expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
        }
      }),
    );
  });
});
