import { understandDay } from '../domain/calendar.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import type { World } from '../world.ts';

/** A stretch of time as it was typed. */
export interface TypedPeriod {
  readonly since?: string;
  readonly until?: string;
}

/** A stretch of time in days; null for a side that is open. Refuses with `invalid-input`. */
export function periodIn(
  { clock }: Pick<World, 'clock'>,
  { since, until }: TypedPeriod,
): { since: string | null; until: string | null } {
  if (since === undefined && until === undefined) return { since: null, until: null };
  const today = clock.today();
  const faults: InputFault[] = [];
  const dayIn = (key: string, typed: string | undefined) => {
    const day = typed === undefined ? null : understandDay(typed, today, 'past');
    if (day === undefined)
      faults.push({ kind: 'wrong', key, expected: { kind: 'day' }, came: typed || '""' });
    return day ?? null;
  };
  const period = { since: dayIn('--since', since), until: dayIn('--until', until) };
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return period;
}
