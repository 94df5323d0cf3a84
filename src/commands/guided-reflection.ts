import { type TypedReflection, withFirmDays } from '../domain/sessions/parse.ts';
import { emptyReflection, handMade, type ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import { newestFirst } from '../domain/sessions/select.ts';
import { sessionsWithActions } from '../domain/sessions/with-actions.ts';
import type { Ask } from '../world/ask.ts';
import type { OpenDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import { keeping } from './keeping.ts';
import type { Guided } from './line-steps.ts';
import { asImport, orRescued } from './or-rescued.ts';
import { reflectionSteps } from './reflection-steps.ts';
import { walk } from './walk.ts';

type Slice = Pick<World, 'io' | 'words' | 'journal' | 'clock' | 'files'> & {
  readonly ask: Ask;
  /** Where what is said is kept meanwhile. */
  readonly draft: Pick<OpenDraft<'reflection'>, 'save'>;
};

type Progress = Guided & Pick<ReflectionDraft, 'settled'>;

/**
 * A reflection line by line, from where it was broken off, if it was: first what became of the last actions, then what – so what –
 * now what, then what else is worth a line. What was given as a flag is not asked again. Each line is kept in the draft at
 * once; refuses with `cancelled`.
 */
export async function guidedReflection(
  world: Slice,
  brokenOff: ReflectionDraft | null,
  flags: Partial<TypedReflection>,
): Promise<Guided> {
  const { clock } = world;
  const { typed, statuses, settled } = brokenOff ?? emptyReflection;
  let latest: Progress = {
    typed: { ...typed, ...flags },
    statuses,
    settled: [...settled, ...settledBy(flags)],
  };
  const steps = reflectionSteps({
    ...world,
    ask: keeping(world.ask, 'reflection', () => keepDraft(world, latest)),
    sessions: newestFirst(sessionsWithActions(await world.journal.read())),
    today: clock.today(),
    onTyped: typing => {
      latest = { ...latest, typed: { ...latest.typed, ...typing } };
    },
  });
  return walk<Guided>(steps, latest, latest.settled, async (state, names) => {
    latest = { ...state, settled: names };
    await keepDraft(world, latest);
  });
}

/** The lines that a flag already gave. */
function settledBy(flags: Partial<TypedReflection>): readonly string[] {
  return Object.entries(flags).flatMap(([line, given]) =>
    Array.isArray(given) ? given.map((_, place) => `${line} ${place + 1}`) : [line],
  );
}

/** Whether there was anything to keep: a reflection in which nothing was written yet leaves no draft. */
async function keepDraft({ draft, clock, files }: Slice, progress: Progress): Promise<boolean> {
  const { statuses, settled } = progress;
  const typed = withFirmDays(progress.typed, clock.today());
  const written = Object.values(typed).some(text => text.length > 0);
  if (!written && Object.keys(statuses).length === 0) return false;
  const savedAt = clock.now().toISOString();
  const save = () => draft.save({ typed, statuses, settled, savedAt });
  // What became of an action is chosen, not written: alone it is nothing that an import could take in.
  await (written ? orRescued({ files }, asImport(handMade(typed, clock.today())), save) : save());
  return true;
}
