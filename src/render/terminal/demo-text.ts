import type { DemoStory } from '../../domain/demo/story.ts';
import { TOUR, typedAtStop } from '../../domain/demo/tour.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { wrapText } from './layout.ts';
import { quotePath } from './quote-path.ts';

/** Whose journal was made, what to type to look round in it, and how it goes again. Command lines stay whole, to be copied. */
export function demoText(
  story: Pick<DemoStory, 'name' | 'about'>,
  home: string,
  { demo }: Pick<Messages, 'demo'>,
  display: Display,
): string {
  const { accent, strong } = display.style;
  const path = sanitizeLine(quotePath(home));
  const stops = TOUR.flatMap(stop => [
    `  ${accent(`mentor --home ${path} ${typedAtStop(stop, story)}`.trimEnd())}`,
    wrapText(demo.tour[stop], display, BENEATH),
  ]);
  return [
    '',
    wrapText(story.about, display),
    ...['', strong(demo.lookRound), ...stops],
    ...['', wrapText(demo.yoursToChange, display), '', wrapText(demo.throwAway, display)],
    `  ${accent(`rm -r ${path}`)}`,
  ].join('\n');
}

const BENEATH = '      ';
