import { dayOf } from '../domain/calendar.ts';
import { Refusal } from '../domain/problem.ts';
import type { TypedReflection } from '../domain/sessions/parse.ts';
import { emptyReflection, type ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import { newestFirst } from '../domain/sessions/select.ts';
import type { Ask, World } from '../world.ts';
import { type Guided, reflectionSteps } from './reflection-steps.ts';
import { walk } from './walk.ts';

type Slice = Pick<World, 'io' | 'words' | 'journal' | 'reflectionDraft' | 'clock'> & { readonly ask: Ask };

type Progress = Guided & Pick<ReflectionDraft, 'settled'>;

/**
 * A reflection line by line: first what became of the last actions, then what – so what – now what, then what else is
 * worth a line. What was given as a flag is not asked again. Each line is kept in a draft at once; refuses with
 * `cancelled`.
 */
export async function guidedReflection(world: Slice, flags: Partial<TypedReflection>): Promise<Guided> {
  world.io.tell(`\n${world.words.sessions.guided.opening}\n`);
  const draft = (await resumableDraft(world)) ?? emptyReflection;
  const settled = [...draft.settled, ...settledBy(flags)];
  let latest: Progress = { typed: { ...draft.typed, ...flags }, statuses: draft.statuses, settled };
  const steps = reflectionSteps({
    ...world,
    sessions: newestFirst((await world.journal.read()).sessions),
    today: dayOf(world.clock.now(), world.clock.zone),
    onTyped: typed => {
      latest = { ...latest, typed: { ...latest.typed, ...typed } };
    },
  });
  try {
    return await walk<Guided>(steps, latest, settled, async (state, names) => {
      latest = { ...state, settled: names };
      await keepDraft(world, latest);
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind !== 'cancelled') throw error;
    await keepDraft(world, latest);
    throw new Refusal({ kind: 'cancelled', kept: 'reflection' }, { cause: error });
  }
}

/** The lines that a flag already gave. */
function settledBy(flags: Partial<TypedReflection>): readonly string[] {
  return Object.entries(flags).flatMap(([line, given]) =>
    Array.isArray(given) ? given.map((_, place) => `${line} ${place + 1}`) : [line],
  );
}

async function resumableDraft({ ask, io, words, reflectionDraft }: Slice): Promise<ReflectionDraft | null> {
  const draft = await reflectionDraft.read();
  if (draft === null) return null;
  const { title, help, options } = words.sessions.guided.resume;
  const reply = await ask.choice({
    title,
    help: help({ when: words.dates.long({ day: draft.savedAt.slice(0, 10) }) }),
    options: [
      { value: 'goOn', ...options.goOn },
      { value: 'startOver', ...options.startOver },
    ],
    before: 'goOn',
    canSkip: false,
    canGoBack: false,
  });
  io.tell('');
  if (reply.kind === 'answer' && reply.value === 'goOn') return draft;
  await reflectionDraft.update(() => null);
  return null;
}

/** A draft that holds nothing yet is not worth keeping. */
async function keepDraft({ reflectionDraft, clock }: Slice, progress: Progress): Promise<void> {
  const { typed, statuses, settled } = progress;
  await reflectionDraft.update(() => ({ typed, statuses, settled, savedAt: clock.now().toISOString() }));
}
