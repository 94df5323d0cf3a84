import type { Journal } from '../domain/journal/journal.ts';
import { notedBlindSpots } from '../domain/meetings/blind-spot.ts';
import { type ParsedSeen, parseSeen, type TypedSeen } from '../domain/meetings/parse-seen.ts';
import type { EverydayWorld } from '../world.ts';

/** What flags say of earlier blind spots, and all that does not fit. */
export function seenFromFlags(
  { clock }: Pick<EverydayWorld, 'clock'>,
  typed: TypedSeen,
  { sessions }: Pick<Journal, 'sessions'>,
): ParsedSeen {
  return parseSeen(typed, notedBlindSpots(sessions), clock.today());
}
