import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingTyped, type PromptRow, type Typed, typedInto } from '../../src/terminal/plain/typing.ts';
import { screenOf } from '../support/screen.ts';

const row: PromptRow = { columns: 40, prompt: 'Answer: ' };
const beside = { ...nothingTyped, column: row.prompt.length };

/** All these parts typed one after the other. */
function typed(parts: readonly string[], on = row): Typed {
  return parts.reduce<Typed>(
    (before, part) => {
      const { typing, echo, deeds } = typedInto(before.typing, part, on);
      return { typing, echo: before.echo + echo, deeds: [...before.deeds, ...deeds] };
    },
    { typing: beside, echo: '', deeds: [] },
  );
}

/** What stands on the screen after this. */
async function seen(echo: string): Promise<string> {
  const terminal = screenOf(row.columns);
  terminal.stderr.write(row.prompt + echo);
  await terminal.settled();
  return terminal.screen();
}

const line = (text: string) => ({ kind: 'line', text });

describe('typing a line', () => {
  it('echoes what is written, and hands it on at Enter, whichever sign that is', () => {
    for (const enter of ['\r', '\n', '\r\n']) {
      expect(typed(['on', `e${enter}`, enter])).toMatchObject({
        echo: 'one\n\n',
        deeds: [line('one'), line('')],
      });
    }
  });

  it.each([
    ['Backspace takes a sign, with its marks and joiners', 'zoe\u0301👩‍👧', '\u007f\u007f', 'zo'],
    ['Ctrl-H does too', 'one', '\b', 'on'],
    ['Ctrl-W takes a word', 'one two ', '\u0017', 'one '],
    ['Ctrl-U takes all', 'one two', '\u0015', ''],
    ['there is nothing to take before the first sign', '', '\u007f\u0015\u0017', ''],
  ])('%s', async (_what, text, keys, left) => {
    const { typing, echo } = typed([text, keys]);
    expect(typing.text).toBe(left);
    expect((await seen(echo)).trimEnd()).toBe(`Answer: ${left}`.trimEnd());
  });

  it('writes the end of the line anew where taking away reaches into the row above', async () => {
    const { typing, echo } = typed([`${'one '.repeat(8)}two`, ...Array.from('\u007f\u007f\u007f\u007f')]);
    expect(typing.text).toBe('one '.repeat(8).trimEnd());
    expect(await seen(echo)).toBe(
      `Answer: ${'one '.repeat(8).trimEnd()}\n\nAnswer: one one one one one one one one`,
    );
  });

  it('moves the cursor to the right, a step back and to new lines, and nowhere else', () => {
    const keys = fc.constantFrom(
      'a',
      'é',
      '漢',
      '👩‍👧',
      ' ',
      '\t',
      '\u007f',
      '\u0015',
      '\u0017',
      '\u001b[A',
      '\u0007',
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 120 }), parts => {
        expect(typed(parts).echo).not.toMatch(/(?![\n\b])\p{Cc}/u);
      }),
    );
  });

  it('comes to the same in whichever parts it comes', () => {
    const keys = fc.constantFrom(
      'a',
      '漢',
      ' ',
      '\u007f',
      '\u0015',
      '\u0017',
      '\u001b[1;5C',
      '\u001bOP',
      '\r',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 60 }), parts => {
        const [atOnce, oneByOne] = [typed([parts.join('')]), typed(parts)];
        expect(atOnce).toEqual(oneByOne);
      }),
    );
  });

  it('leaves no trace of keys that mean nothing here, also where one comes in parts', () => {
    expect(typed(['a\u001b[A\u001bOP\u001b[20', '0~\u0007\u001b', 'b'])).toMatchObject({ echo: 'ab' });
  });

  it('takes Ctrl-D for the end of the input on an empty line, and for nothing elsewhere', () => {
    expect(typed(['\u0004']).deeds).toEqual([{ kind: 'end' }]);
    expect(typed(['a\u0004']).deeds).toEqual([]);
  });

  it('ends at Ctrl-C with the line as it is, and takes nothing after that', () => {
    expect(typed(['half\u0003more\r'])).toMatchObject({ typing: { text: 'half' }, deeds: [{ kind: 'end' }] });
  });
});
