import type { Period } from '../domain/calendar/period.ts';
import { understandDay } from '../domain/calendar/understand-day.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import type { World } from '../world.ts';

/** A stretch of time as it was typed. */
export interface TypedPeriod {
  readonly since?: string;
  readonly until?: string;
}

/** A stretch of time in days; null for a side that is open. Refuses with `invalid-input`. */
export function parsePeriod(world: Pick<World, 'clock'>, typed: TypedPeriod): Period {
  const { period, faults } = parsePeriodWithFaults(world, typed);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return period;
}

/** The same with all that is wrong with it, of which a side is null as well. */
export function parsePeriodWithFaults(
  { clock }: Pick<World, 'clock'>,
  { since, until }: TypedPeriod,
): { readonly period: Period; readonly faults: readonly InputFault[] } {
  if (since === undefined && until === undefined) return { period: { since: null, until: null }, faults: [] };
  const today = clock.today();
  const faults: InputFault[] = [];
  const dayIn = (key: string, typed: string | undefined) => {
    const day = typed === undefined ? null : understandDay(typed, today, 'past');
    if (day === undefined)
      faults.push({ kind: 'wrong', key, expected: { kind: 'day' }, came: typed || '""' });
    return day ?? null;
  };
  const period = { since: dayIn('--since', since), until: dayIn('--until', until) };
  return { period, faults };
}
