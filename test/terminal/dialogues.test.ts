import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import { inkFor } from '../../src/terminal/ink.ts';
import type { Dialogue, Space } from '../../src/terminal/prompts/dialogue.ts';
import { answeredLine } from '../../src/terminal/prompts/frame.ts';
import type { Key } from '../../src/terminal/prompts/keys.ts';
import { choiceDialogue, yesNoDialogue } from '../../src/terminal/prompts/pick-one.ts';
import { choicesDialogue } from '../../src/terminal/prompts/pick-some.ts';
import { scaleDialogue } from '../../src/terminal/prompts/scale.ts';
import { textDialogue } from '../../src/terminal/prompts/text.ts';

const sentence = fc
  .array(fc.constantFrom('word', 'a', 'longer-than-that', 'é', '漢字', '👍', 'x\u001b[31m', '\n', '\t'), {
    minLength: 1,
    maxLength: 25,
  })
  .map(words => words.join(' '));
const asked = fc.record({
  progress: sentence,
  title: sentence,
  help: sentence,
  canSkip: fc.boolean(),
  canGoBack: fc.boolean(),
});
const option = fc.record({ label: sentence, hint: sentence });
const options = fc
  .array(option, { minLength: 1, maxLength: 10 })
  .map(given => given.map((each, at) => ({ ...each, value: String(at) })));
const words = fc.constantFrom(en, nl);
const scale = { from: 0, to: 10, lowest: 'not at all', highest: 'completely' };

const dialogue: fc.Arbitrary<Dialogue<unknown, unknown>> = fc.oneof(
  fc
    .tuple(asked, words, sentence)
    .map(([q, w, before]) => hidden(textDialogue({ ...q, before: before.slice(8), emptyMeans: before }, w))),
  fc.tuple(asked, words, options).map(([q, w, o]) => hidden(choiceDialogue({ ...q, options: o }, w))),
  fc
    .tuple(asked, words, options)
    .map(([q, w, o]) => hidden(choicesDialogue({ ...q, options: o, most: 2 }, w))),
  fc
    .tuple(asked, words, sentence)
    .map(([q, w, lowest]) => hidden(scaleDialogue({ ...q, ...scale, lowest }, w))),
  fc.tuple(asked, words).map(([q, w]) => hidden(yesNoDialogue(q, w))),
);

/** The state of a dialogue is its own affair. */
function hidden<S, T>(given: Dialogue<S, T>): Dialogue<unknown, unknown> {
  return given as Dialogue<unknown, unknown>;
}

const named = (name: string): Key => ({ name, typed: '', ctrl: false, meta: false, pasted: false });
const sign = (typed: string): Key => ({ name: typed, typed, ctrl: false, meta: false, pasted: false });
const key = fc.oneof(
  fc
    .constantFrom('up', 'down', 'left', 'right', 'home', 'end', 'backspace', 'delete', 'enter', 'f5')
    .map(named),
  fc.constantFrom(...'0123456789jkyno:sab漢👍 ').map(sign),
  fc.constantFrom('space').map(name => ({ ...named(name), typed: ' ' })),
  fc.constantFrom(...'abdefhkuw').map(name => ({ ...named(name), ctrl: true })),
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
          const room: Space = { columns, rows, ink: inkFor(colour) };
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
        const room: Space = { columns, rows, ink: inkFor(false) };
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

describe('a question that was answered', () => {
  it('takes one line, whatever is in it', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 20, max: 100 }),
        (title, answer, columns) => {
          const line = answeredLine(title, answer, { columns, rows: 24, ink: inkFor(false) });
          expect(stringWidth(line)).toBeLessThan(columns);
          expect(line).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
