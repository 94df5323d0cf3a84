import type { HereAndNow } from '../domain/calendar/here-and-now.ts';
import type { Clock } from '../world.ts';

/** When it is, and where, by this clock. */
export function hereAndNow(clock: Clock): HereAndNow {
  return { now: clock.now(), today: clock.today(), zone: clock.zone };
}
