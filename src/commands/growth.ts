import { hereAndNow } from '../cli/here-and-now.ts';
import { pageValue } from '../cli/output.ts';
import { parsePeriod } from '../cli/period.ts';
import { itemsOf, type Scope } from '../domain/growth/items/items.ts';
import { type GrowthOverview, overviewOf } from '../domain/growth/overview/overview.ts';
import { Refusal } from '../domain/problem.ts';
import { growthText } from '../render/terminal/growth-text.ts';
import type { World } from '../world.ts';
import type { GrowthOptions } from './declare/growth.ts';

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock'>;

/** Growth at a glance; where there is nothing to see of it, one sentence that says what to do. Refuses with `invalid-input` for days that are none. */
export async function showGrowth(world: Slice, options: GrowthOptions): Promise<void> {
  const { journal, io, words, clock } = world;
  const scope = await parseScope(world, options);
  const here = hereAndNow(clock);
  const items = itemsOf(await journal.since(scope.period.since), scope, here);
  const overview = overviewOf(items, { period: scope.period, today: here.today });
  if (!options.json && isEmpty(overview))
    return io.tell(isNarrowed(scope) ? words.chart.nothingThen : words.chart.nothing);
  await pageValue(world, options, overview, () => growthText(overview, here.today, words, io.out));
}

async function parseScope(world: Pick<World, 'clock'>, { mentor, ...typed }: GrowthOptions): Promise<Scope> {
  const { period, faults } = await parsePeriod(world, typed);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return { period, ...(mentor && { mentor }) };
}

function isEmpty({ meetings, actions: { done, open, dropped } }: GrowthOverview): boolean {
  return meetings.count + done.length + open.length + dropped.length === 0;
}

function isNarrowed({ period: { since, until }, mentor }: Scope): boolean {
  return since !== null || until !== null || mentor !== undefined;
}
