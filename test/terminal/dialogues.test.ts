import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import type { Dialogue, Space } from '../../src/terminal/prompts/dialogue.ts';
import { dialogueFor } from '../../src/terminal/prompts/dialogue-for.ts';
import type { Key } from '../../src/terminal/prompts/keys.ts';
import { trailLines } from '../../src/terminal/prompts/trail-lines.ts';
import { styleFor } from '../../src/terminal/style.ts';
import type { Prompt } from '../../src/world/ask.ts';

const sentence = fc
  .array(fc.constantFrom('word', 'a', 'longer-than-that', 'é', '漢字', '👍', 'x\u001b[31m', '\n', '\t'), {
    minLength: 1,
    maxLength: 25,
  })
  .map(words => words.join(' '));
const progress = fc.record({ label: sentence, done: fc.nat(30), of: fc.nat(20) });
const asked = fc.record(
  {
    progress,
    title: sentence,
    help: sentence,
    leaveOpen: sentence,
    weighs: fc.boolean(),
    canGoBack: fc.boolean(),
  },
  { requiredKeys: ['title', 'canGoBack'] },
);
const option = fc.record({ label: sentence, hint: sentence }, { requiredKeys: ['label'] });
const options = fc
  .array(option, { minLength: 1, maxLength: 12 })
  .map(given => given.map((each, at) => ({ ...each, value: String(at) })));
const row = fc.record({ label: sentence, answer: sentence }, { requiredKeys: ['label'] });
const rows = fc
  .array(row, { maxLength: 12 })
  .map(given => given.map((each, at) => ({ ...each, key: String(at) })));
const words = fc.constantFrom(en, nl);

const prompt: fc.Arbitrary<Prompt> = fc.oneof(
  fc
    .tuple(
      asked,
      fc.record({ suggestion: sentence, typed: sentence, isLine: fc.boolean() }, { requiredKeys: [] }),
    )
    .map(([q, how]) => ({ kind: 'text' as const, ...q, ...how })),
  fc.tuple(asked, options).map(([q, o]) => ({ kind: 'one-of' as const, ...q, options: o })),
  fc
    .tuple(asked, options)
    .map(([q, o]) => ({ kind: 'any-of' as const, ...q, options: o, suggestion: ['1'], most: 2 })),
  fc
    .tuple(asked, sentence, fc.integer({ min: -3, max: 1 }), fc.integer({ min: 2, max: 12 }))
    .map(([q, lowest, from, to]) => ({ kind: 'scale' as const, ...q, from, to, lowest, highest: 'all' })),
  asked.map(q => ({ kind: 'yes-no' as const, ...q })),
  fc.tuple(asked, rows).map(([q, r]) => ({ kind: 'review' as const, ...q, rows: r, finish: q.title })),
);
const dialogue = fc
  .tuple(prompt, words)
  .map(([given, w]) => dialogueFor(given, w) as Dialogue<unknown, unknown>);

const NAMED = 'up down left right home end pageup pagedown tab backspace delete enter f5'.split(' ');
const named = (name: string): Key => ({ name, typed: '', ctrl: false, meta: false, pasted: false });
const sign = (typed: string): Key => ({ name: typed, typed, ctrl: false, meta: false, pasted: false });
const key = fc.oneof(
  fc.constantFrom(...NAMED).map(named),
  fc.constantFrom(...'0123456789jkyno:sab漢👍 ').map(sign),
  fc.constantFrom('space').map(name => ({ ...named(name), typed: ' ' })),
  fc.constantFrom(...'abdefhkouw').map(name => ({ ...named(name), ctrl: true })),
);
const space = fc.record({
  columns: fc.integer({ min: 20, max: 100 }),
  rows: fc.integer({ min: 8, max: 40 }),
  colour: fc.boolean(),
});

describe('every question, whatever is pressed', () => {
  it('fits the width of the window, and its cursor stands in it', () => {
    fc.assert(
      fc.property(
        dialogue,
        fc.array(key, { maxLength: 15 }),
        space,
        (given, keys, { columns, rows, colour }) => {
          const room: Space = { columns, rows, style: styleFor(colour) };
          const { lines, cursor } = given.draw(stateAfter(given, keys, room), room);
          for (const line of lines) expect(stringWidth(line)).toBeLessThan(columns);
          expect(cursor?.line ?? 0).toBeLessThan(lines.length);
          expect(cursor?.column ?? 0).toBeLessThan(columns);
        },
      ),
    );
  });

  it('holds no escape but our own ink', () => {
    fc.assert(
      fc.property(dialogue, fc.array(key, { maxLength: 10 }), space, (given, keys, { columns, rows }) => {
        const room: Space = { columns, rows, style: styleFor(false) };
        expect(given.draw(stateAfter(given, keys, room), room).lines.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

function stateAfter(given: Dialogue<unknown, unknown>, keys: readonly Key[], room: Space): unknown {
  return keys.reduce((state, pressed) => {
    const step = given.press(state, [pressed], room);
    return step.kind === 'on' ? step.state : state;
  }, given.start);
}

describe('a question that is picked from', () => {
  it('is never higher than its window, and shows what is active, unless the window is lower than what stands around', () => {
    fc.assert(
      fc.property(
        prompt.filter(({ kind }) => kind === 'one-of' || kind === 'any-of' || kind === 'review'),
        fc.array(key, { maxLength: 15 }),
        (given, keys) => {
          const room: Space = { columns: 60, rows: 30, style: styleFor(false) };
          const drawn = dialogueFor({ ...given, title: 'Short?', leaveOpen: 'open' }, en) as Dialogue<
            unknown,
            unknown
          >;
          const lines = drawn.draw(stateAfter(drawn, keys, room), room).lines;
          expect(lines.length).toBeLessThan(room.rows);
          if (given.kind !== 'one-of') expect(lines.some(line => line.startsWith('›'))).toBe(true);
        },
      ),
    );
  });
});

describe('a question that was answered', () => {
  it('fits the width too, whatever was answered', () => {
    fc.assert(
      fc.property(
        prompt,
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 20, max: 100 }),
        fc.boolean(),
        (given, answer, columns, isOpen) => {
          const reply = isOpen
            ? ({ kind: 'left-open' } as const)
            : ({ kind: 'answer', value: answer } as const);
          const entry = { prompt: given, reply, beginsPart: false, asides: [answer] };
          for (const line of trailLines([entry], en, { columns, rows: 24, style: styleFor(false) })) {
            expect(stringWidth(line)).toBeLessThan(columns);
            expect(line).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
    );
  });
});
