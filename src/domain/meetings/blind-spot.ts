import { daysBetween } from '../calendar/days.ts';
import { foldLine } from '../text.ts';
import { newestFirst } from './select.ts';
import type { BlindSpot, SeenAgain, Session } from './session.ts';

/** What became of a blind spot, in the words noted last; null where there are none. */
export function whatBecameOf({ seen }: Pick<BlindSpot, 'seen'>): string | null {
  return seen.findLast(({ text }) => text !== null)?.text ?? null;
}

/** The same days with other words for what became of it, noted today where none were; null takes the last words away. */
export function seenAfter(
  seen: readonly SeenAgain[],
  became: string | null,
  today: string,
): readonly SeenAgain[] {
  const at = seen.findLastIndex(({ text }) => text !== null);
  if (became === null) return seen.filter((_, place) => place !== at);
  if (at < 0) return [...seen, { day: today, state: 'watched', text: became }];
  return seen.map((one, place) => (place === at ? { ...one, text: became } : one));
}

/** A blind spot, and the day on which it was noted. */
export interface NotedBlindSpot extends BlindSpot {
  readonly day: string;
}

/** All blind spots, the one noted last first; of those that say the same the last alone. */
export function notedBlindSpots(sessions: readonly Session[]): readonly NotedBlindSpot[] {
  const noted = newestFirst(sessions).flatMap(({ day, blindSpots }) =>
    blindSpots.map(spot => ({ ...spot, day })),
  );
  const byText = new Map(noted.toReversed().map(spot => [foldLine(spot.text), spot]));
  byText.delete('');
  return [...byText.values()].toReversed();
}

/** In days: so long after it was noted one is asked about a blind spot, and asked again; then it is let rest. */
const ASKED_AGAIN_AFTER = [90, 30] as const;
const RESTS_AFTER = 365;

/**
 * The old blind spot to ask about today; undefined where there is none. Where there are several each has its turn, meeting by
 * meeting, so that one that was passed over does not stand before the others.
 */
export function blindSpotToAskAbout(sessions: readonly Session[], today: string): NotedBlindSpot | undefined {
  const due = notedBlindSpots(sessions).filter(spot => isToBeAskedAbout(spot, today));
  return due[sessions.length % due.length];
}

function isToBeAskedAbout({ day, seen }: NotedBlindSpot, today: string): boolean {
  const age = daysBetween(day, today);
  const asked = ASKED_AGAIN_AFTER.find(after => age >= after);
  if (asked === undefined || age > RESTS_AFTER) return false;
  return !seen.some(one => one.state === 'changed' || daysBetween(day, one.day) >= asked);
}
