import type { Period } from '../domain/calendar/period.ts';
import type { InputFault } from '../domain/problem.ts';
import { wrongTyped } from '../domain/typed-value.ts';
import type { World } from '../world.ts';

/** A stretch of time as it was typed. */
interface TypedPeriod {
  readonly since?: string;
  readonly until?: string;
}

/** A stretch of time in days, and all that is wrong with it, of which a side is null as well. What understands days is loaded where one was typed. */
export async function parsePeriod(
  { clock }: Pick<World, 'clock'>,
  { since, until }: TypedPeriod,
): Promise<{ readonly period: Period; readonly faults: readonly InputFault[] }> {
  if (since === undefined && until === undefined) return { period: { since: null, until: null }, faults: [] };
  const { understandDay } = await import('../domain/calendar/understand-day.ts');
  const today = clock.today();
  const faults: InputFault[] = [];
  const dayIn = (key: string, typed: string | undefined) => {
    const day = typed === undefined ? null : understandDay(typed, today, 'past');
    if (day === undefined) faults.push(wrongTyped(key, { kind: 'day' }, typed ?? ''));
    return day ?? null;
  };
  const period = { since: dayIn('--since', since), until: dayIn('--until', until) };
  return { period, faults };
}
