import type { GlobalOptions } from '../cli/command.ts';
import { showDone } from '../cli/output.ts';
import type { ActionStatus } from '../domain/meetings/action.ts';
import { type Reflection, sessionFrom } from '../domain/meetings/compose.ts';
import { parseReflection, type TypedReflection } from '../domain/meetings/parse.ts';
import { withStatuses } from '../domain/meetings/select.ts';
import { recordsOf, withReflection } from '../domain/meetings/with-actions.ts';
import { Refusal } from '../domain/problem.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import { savedText } from '../render/terminal/saved-text.ts';
import type { EverydayWorld, World } from '../world.ts';

/** What was typed of a reflection, as it is understood today. Refuses with `invalid-input` for all that does not fit. */
export function parseReflectionOrRefuse({ clock }: Pick<World, 'clock'>, typed: TypedReflection): Reflection {
  const parsed = parseReflection(typed, clock.today());
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.reflection;
}

/** Keeps a reflection, with what became of earlier actions, and says so. What cannot be kept is rescued. */
export async function keepReflection(
  world: Pick<EverydayWorld | World, 'journal' | 'clock' | 'newId' | 'io' | 'words' | 'files'>,
  options: GlobalOptions,
  reflection: Reflection,
  statuses: ReadonlyMap<string, ActionStatus>,
): Promise<void> {
  const { journal, clock, newId } = world;
  const now = clock.now();
  const session = sessionFrom(reflection, { now, today: clock.today(), zone: clock.zone, newId });
  await withRescue(world, importRescue(recordsOf(session)), () =>
    journal.updateLatest('log', current => withReflection(withStatuses(current, statuses, now), session)),
  );
  showDone(world, options, session, () => savedText(session, world.words, world.io.out));
}
