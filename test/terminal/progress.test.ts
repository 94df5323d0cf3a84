import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { OnProgress } from '../../src/domain/progress.ts';
import { type IoSetup, terminalIo } from '../../src/terminal/io.ts';
import { barLine } from '../../src/terminal/progress.ts';
import { plainDisplay } from '../support/display.ts';
import { screenOf } from '../support/screen.ts';

/** Somebody at a terminal on which time passes as the work says. */
function watching(setup: Partial<IoSetup> = {}) {
  const screen = screenOf(60);
  const time = { now: 5000 };
  const io = terminalIo({
    ...{
      stdout: screen.stdout,
      stderr: screen.stderr,
      quiet: false,
      color: 'never' as const,
      plain: false,
      isUnicode: true,
    },
    ...{ pager: undefined, progress: true, elapsed: () => time.now },
    stillBusy: ({ percent }) => `Still busy: ${percent} %.`,
    ...setup,
  });
  const seen: string[] = [];
  const busy = (steps: readonly (readonly [at: number, share: number])[]) =>
    io.busy('Reading', async onProgress => {
      for (const [at, share] of steps) {
        time.now = 5000 + at;
        onProgress(share);
        await screen.settled();
        seen.push(screen.screen());
      }
      return 'done';
    });
  return { screen, io, busy, seen };
}

describe('a work that takes long', () => {
  it('shows after a second how far it is, and nothing once it is over', async () => {
    const { screen, busy, seen } = watching();
    const worked = await busy([
      [500, 0.25],
      [1000, 0.5],
      [1050, 0.6],
      [1100, 0.75],
    ]);
    expect(worked).toBe('done');
    expect(seen).toEqual([
      '',
      'Reading  ━━━━━━━━━━━━────────────   50 %',
      'Reading  ━━━━━━━━━━━━────────────   50 %',
      'Reading  ━━━━━━━━━━━━━━━━━━──────   75 %',
    ]);
    await screen.settled();
    expect(screen.screen()).toBe('');
    expect(screen.cursor()).toEqual({ row: 0, column: 0 });
  });

  it('never goes back, nor beyond the whole', async () => {
    const { busy, seen } = watching();
    await busy([
      [2000, 0.5],
      [3000, 0.1],
      [4000, 3],
    ]);
    expect(seen.map(screen => /\d+ %/.exec(screen)?.[0])).toEqual(['50 %', '50 %', '100 %']);
  });

  it('makes room for what is said meanwhile', async () => {
    const { screen, io } = watching({ elapsed: counting(600) });
    await io.busy('Reading', async onProgress => {
      for (const share of [0.1, 0.2]) onProgress(share);
      io.tell('Somebody else is writing.');
    });
    await screen.settled();
    expect(screen.screen()).toBe('Somebody else is writing.');
  });

  it('is erased as well where the work fails', async () => {
    const { screen, io } = watching({ elapsed: counting(600) });
    const failing = io.busy('Reading', async (onProgress: OnProgress) => {
      for (const share of [0.1, 0.2]) onProgress(share);
      throw new Error('no disk');
    });
    await expect(failing).rejects.toThrow('no disk');
    await screen.settled();
    expect(screen.written()).toContain('Reading');
    expect(screen.screen()).toBe('');
  });

  it('is a sentence every five seconds for a screen reader', async () => {
    const { screen, busy } = watching({ plain: true });
    await busy([
      [1000, 0.1],
      [5000, 0.3],
      [6000, 0.4],
      [10_000, 0.6],
    ]);
    expect(screen.screen()).toBe('Still busy: 30 %.\nStill busy: 60 %.');
    expect(screen.written()).not.toContain('\u001b');
  });

  it('shows nothing under --quiet, with --json, and where nobody sits', async () => {
    const elsewhere = Object.assign(screenOf().stderr, { isTTY: false });
    for (const setup of [{ quiet: true }, { progress: false }, { stderr: elsewhere }]) {
      const { screen, busy } = watching(setup);
      await busy([[9000, 0.5]]);
      expect(screen.written()).toBe('');
    }
  });
});

describe('the line of a work', () => {
  it('fits on one row, in however narrow a window, and leaves its last column free', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, fc.integer({ min: 20, max: 200 }), fc.string(), (share, columns, doing) => {
        expect(stringWidth(barLine(doing, share, plainDisplay(columns)))).toBeLessThan(columns);
      }),
    );
    expect(barLine('Looking through the files', 0.4, plainDisplay(30))).toBe('Looking through the f…   40 %');
  });
});

/** A clock that is this much further each time that one looks. */
function counting(milliseconds: number): () => number {
  let now = 0;
  return () => {
    now += milliseconds;
    return now;
  };
}
