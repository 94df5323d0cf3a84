import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/terminal/prompts/dialogue.ts';
import { emptyScreen, screenUpdate, type WindowSize } from '../../src/terminal/prompts/screen-update.ts';

const USUAL: WindowSize = { columns: 20, rows: 8 };
const words = fc.constantFrom('one', 'two', 'three words are it', '漢字', 'four');

/** Drawings of at most so many lines; a cursor is where the window can show it. */
function drawings(highest: number, line: fc.Arbitrary<string> = words): fc.Arbitrary<Drawing[]> {
  const spot = (lines: readonly string[]) =>
    fc.record({
      line: fc.integer({ min: Math.max(0, lines.length - USUAL.rows), max: lines.length - 1 }),
      column: fc.nat(USUAL.columns - 2),
    });
  const drawing = fc
    .array(line, { minLength: 1, maxLength: highest })
    .chain(lines => fc.option(spot(lines)).map(cursor => ({ lines, cursor })));
  return fc.array(drawing, { minLength: 1, maxLength: 6 });
}

/** A terminal on which these are drawn, one in place of the other, each in a window of its size. */
async function drawn(before: string, steps: readonly { drawing: Drawing; size: WindowSize }[]) {
  const terminal = new Terminal({ cols: USUAL.columns, rows: USUAL.rows, allowProposedApi: true });
  const write = (text: string) => new Promise<void>(resolve => terminal.write(text, resolve));
  await write(before);
  let status = emptyScreen(USUAL);
  for (const { drawing, size } of steps) {
    terminal.resize(size.columns, size.rows);
    const { written, after } = screenUpdate(status, drawing, size);
    status = after;
    await write(written);
  }
  const { active } = terminal.buffer;
  const text = (first: number) =>
    Array.from({ length: active.length - first }, (_, at) =>
      active
        .getLine(first + at)
        ?.translateToString(true)
        .trimEnd(),
    )
      .join('\n')
      .trimEnd();
  const cursor = { line: active.cursorY, column: active.cursorX };
  return { visible: text(active.baseY), all: text(0), cursor };
}

const inUsualSize = (given: readonly Drawing[]) => given.map(drawing => ({ drawing, size: USUAL }));

/** The ends of what was there and a drawing below it, as long as they are to be in sight. */
function endsOf(drawing: Drawing | undefined, { rows }: WindowSize): string[] {
  const lines = ['before', ...(drawing?.lines ?? [])];
  const least = Math.min(drawing?.lines.length ?? 0, rows / 2);
  return lines
    .map((_, at) => lines.slice(at))
    .filter(({ length }) => length >= least)
    .map(each => each.join('\n'));
}

describe('one drawing in place of another', () => {
  it('stands below what was there, alone and with the cursor in its place', async () => {
    await fc.assert(
      fc.asyncProperty(drawings(USUAL.rows - 1, fc.oneof(words, fc.constant(''))), async given => {
        const screen = await drawn('before\r\n', inUsualSize(given));
        const last = given.at(-1) ?? { lines: [], cursor: null };
        expect(screen.all).toBe(['before', ...last.lines].join('\n').trimEnd());
        const { line, column } = last.cursor ?? { line: last.lines.length - 1, column: 0 };
        expect(screen.cursor).toEqual({ line: line + 1, column });
      }),
    );
  });

  it('has nothing else below its first line in sight, however high the others were', async () => {
    await fc.assert(
      fc.asyncProperty(drawings(3 * USUAL.rows), async given => {
        const { visible } = await drawn('before\r\n', inUsualSize(given));
        expect(endsOf(given.at(-1), USUAL)).toContain(visible);
      }),
    );
  });

  it('writes nothing where nothing changed', () => {
    const drawing = { lines: ['a', 'b'], cursor: { line: 0, column: 1 } };
    const { after } = screenUpdate(emptyScreen(USUAL), drawing, USUAL);
    expect(screenUpdate(after, { ...drawing, lines: ['a', 'b'] }, USUAL)).toEqual({ written: '', after });
  });

  it('leaves the lines that are the same alone', () => {
    const { after } = screenUpdate(emptyScreen(USUAL), { lines: ['same', 'old'], cursor: null }, USUAL);
    const { written } = screenUpdate(after, { lines: ['same', 'new', 'last'], cursor: null }, USUAL);
    expect(written).toContain('new');
    expect(written).not.toContain('same');
  });

  it('brings lines back into a window that would be all but empty', async () => {
    const high = { lines: Array.from({ length: 20 }, (_, at) => `line ${at}`), cursor: null };
    const low = { lines: high.lines.slice(0, 13), cursor: null };
    const { visible } = await drawn('', inUsualSize([high, low]));
    expect(visible).toBe(low.lines.slice(-USUAL.rows).join('\n'));
  });
});

describe('a drawing that is higher than the window', () => {
  const high = (name: string) => ({
    lines: Array.from({ length: 20 }, (_, at) => `${name} ${at}`),
    cursor: null,
  });

  it('is not written again above the window where its first lines change', async () => {
    const { all, visible } = await drawn('', inUsualSize([high('old'), high('new')]));
    expect(visible).toBe(high('new').lines.slice(-USUAL.rows).join('\n'));
    expect(all.match(/new/g)).toHaveLength(USUAL.rows);
  });

  it('leaves nothing that a growing window would bring back', async () => {
    const low = { lines: high('old').lines.slice(0, USUAL.rows), cursor: null };
    const grown = { drawing: low, size: { columns: USUAL.columns, rows: 16 } };
    const { visible } = await drawn('', [...inUsualSize([high('old'), low]), grown]);
    expect(visible).toBe(low.lines.join('\n'));
  });
});

describe('a drawing in a window that has changed', () => {
  const size = fc.record({
    columns: fc.integer({ min: USUAL.columns, max: 40 }),
    rows: fc.integer({ min: 6, max: 16 }),
  });

  it('leaves nothing of the ones before in sight', async () => {
    await fc.assert(
      fc.asyncProperty(drawings(5), fc.array(size, { minLength: 6, maxLength: 6 }), async (given, sizes) => {
        const steps = given.map((drawing, at) => ({ drawing, size: sizes[at] ?? USUAL }));
        const { visible } = await drawn('before\r\n', steps);
        expect(endsOf(given.at(-1), steps.at(-1)?.size ?? USUAL)).toContain(visible);
      }),
    );
  });

  it('keeps what was there before it, where there is room', async () => {
    const drawing = { lines: ['a line of thirty-nine signs, or about it', 'x'], cursor: null };
    const wide = { columns: 42, rows: 12 };
    const { all } = await drawn('before\r\n', [
      { drawing, size: wide },
      { drawing: { lines: ['narrow', 'x'], cursor: null }, size: { columns: 21, rows: 12 } },
      { drawing, size: wide },
    ]);
    expect(all).toBe(['before', ...drawing.lines].join('\n'));
  });
});
