import type { LivedBlindSpot } from '../../domain/growth/items/life-of-blind-spots.ts';
import type { Display } from './display.ts';

/** What growth is drawn with; each sign is one column wide, but for the marks of blind spots, which are as wide as each other. */
export interface GrowthSymbols {
  readonly dot: string;
  /** A dot that stands for several points. */
  readonly several: string;
  /** The way from one dot to the next. */
  readonly trail: string;
  /** Of the two values in one row of a low chart. */
  readonly upper: string;
  readonly lower: string;
  readonly both: string;
  readonly side: string;
  readonly scale: string;
  readonly corner: string;
  readonly ground: string;
  readonly tick: string;
  /** Before how often. */
  readonly times: string;
  readonly between: string;
  readonly blindSpots: Readonly<Record<LivedBlindSpot['state'], string>>;
}

export function growthSymbols({ isUnicode }: Pick<Display, 'isUnicode'>): GrowthSymbols {
  return isUnicode ? UNICODE : ASCII;
}

const UNICODE: GrowthSymbols = {
  ...{ dot: '●', several: '◆', trail: '·', upper: '▀', lower: '▄', both: '█' },
  ...{ side: '│', scale: '┤', corner: '└', ground: '─', tick: '┬', times: '×', between: ' · ' },
  blindSpots: { changed: '✓', watched: '◐', seen: '○', new: '○' },
};

const ASCII: GrowthSymbols = {
  ...{ dot: 'o', several: '@', trail: '.', upper: "'", lower: '.', both: ':' },
  ...{ side: '|', scale: '+', corner: '+', ground: '-', tick: '+', times: 'x', between: '; ' },
  blindSpots: { changed: '[x]', watched: '[~]', seen: '[ ]', new: '[ ]' },
};
