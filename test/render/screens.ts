import stringWidth from 'fast-string-width';
import { expect, it } from 'vitest';
import { catalogueOf, LANGUAGES, type Language, type Messages } from '../../src/i18n/index.ts';
import type { Display } from '../../src/render/terminal/display.ts';
import { plainDisplay } from '../support/display.ts';

/** Somebody who looks: in one language, at a screen of one width. */
export interface View {
  readonly language: Language;
  readonly words: Messages;
  readonly display: Display;
}

const WIDTHS = [80, 40];

/** Every language, at every width. */
export const views: readonly View[] = (await Promise.all(WIDTHS.map(viewsAt))).flat();

/** Every language, for what is read elsewhere and has no width of its own. */
export const readers: readonly View[] = await viewsAt(Number.POSITIVE_INFINITY);

function viewsAt(columns: number): Promise<readonly View[]> {
  return Promise.all(
    LANGUAGES.map(async language => ({
      language,
      words: (await catalogueOf(language))('mentor'),
      display: plainDisplay(columns),
    })),
  );
}

/** What is to be seen on one occasion, which its name tells. */
export type Scenes = Readonly<Record<string, (view: View) => string>>;

/**
 * The test that every file of `src/render` has: all that it draws stands in `screens/<name>.txt` beside the test, to be read by people,
 * and keeps to what holds on every screen. `vitest -u` writes that file anew.
 */
export function screens(name: string, scenes: Scenes): void {
  compare(name, scenes, views);
}

/** The same for what no screen bounds. */
export function documents(name: string, scenes: Scenes): void {
  compare(name, scenes, readers);
}

function compare(name: string, scenes: Scenes, eyes: readonly View[]): void {
  const drawn = Object.entries(scenes).map(([scene, draw]) => ({
    scene,
    seen: eyes.map(view => ({ view, text: draw(view) })),
  }));
  it.each(drawn)('fits, is harmless and is said in every language: $scene', ({ seen }) => {
    for (const { view, text } of seen) expect(faultsIn(text, view.display), text).toEqual([]);
  });
  it(`looks as in screens/${name}.txt`, async () => {
    const sheets = drawn.flatMap(({ scene, seen }) => [
      `${'═'.repeat(80)}\n${scene}\n`,
      ...seen.map(({ view, text }) => `${titleOf(view)}\n${text}\n`),
    ]);
    await expect(sheets.join('\n')).toMatchFileSnapshot(`screens/${name}.txt`);
  });
}

function titleOf({ language, display }: View): string {
  if (!Number.isFinite(display.columns)) return `── ${language} `.padEnd(80, '─');
  return `── ${language}, ${display.columns} columns `.padEnd(display.columns, '─');
}

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a sign that a terminal obeys': /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u,
  'a value without words': /undefined|\bnull\b|NaN|\[object|=>/,
  'two blank lines': /\n\n\n/,
  'blanks at the end of a line': / $/m,
};

function faultsIn(text: string, display: Display): readonly string[] {
  const wide = text.split('\n').filter(line => stringWidth(line) > display.columns && !isCopied(line));
  const found = Object.keys(FORBIDDEN).filter(fault => FORBIDDEN[fault]?.test(text));
  return [...wide.map(line => `too wide: ${line}`), ...found];
}

/** A word too long for the screen, as a path is, stays whole behind its bullet, so that it can be copied; so does a command line of its own. */
function isCopied(line: string): boolean {
  return /^\s*(?:[·-] )?\S+$|^ {2}(?:mentor --home|rm -r) /.test(line);
}
