import { hereAndNow } from '../cli/here-and-now.ts';
import { shortId } from '../domain/ids.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { agendaOf } from '../domain/meetings/agenda.ts';
import type { Appointment, PreparationMethod } from '../domain/meetings/appointment.ts';
import type { Counterpart } from '../domain/meetings/counterpart.ts';
import { offeredQuestions, type Preparation, withAgendaOn } from '../domain/meetings/preparation.ts';
import { answersFromAgenda } from '../domain/meetings/preparation-questionnaire.ts';
import { holdConversation } from '../flows/hold.ts';
import { preparationFlow } from '../flows/preparation.ts';
import { questionText } from '../render/question-text.ts';
import type { World } from '../world.ts';
import { keepAgenda } from './keep-agenda.ts';

interface PageToPrepare {
  readonly page: Preparation;
  readonly journal: Journal;
  readonly wanted: Counterpart | null;
  readonly method: PreparationMethod;
}

/**
 * Offers to put something on the agenda of the meeting that is planned, and does so in a conversation; the page with it. Undefined where none is
 * planned, or the person has nothing to add.
 */
export async function prepareGuided(
  world: World,
  { page, journal, wanted, method }: PageToPrepare,
): Promise<Preparation | undefined> {
  const { ask, words, clock, io } = world;
  const { appointment } = page;
  if (ask === undefined || appointment === null) return undefined;
  if (!(await wishesToAdd({ ask, words }, page))) return undefined;
  const here = hereAndNow(clock);
  const offered = offeredQuestions(journal, wanted, here).map(one => ({
    ...one,
    text: questionText(one, words),
  }));
  const flow = preparationFlow({
    command: commandWith(appointment, journal),
    words,
    appointment,
    method,
    offered,
    now: here.now,
  });
  let after: Preparation | undefined;
  await holdConversation(
    { ...world, ask },
    flow,
    { answers: answersFromAgenda(agendaOf(appointment), method) },
    async agenda => {
      const kept = await keepAgenda(world, appointment, () => agenda);
      io.tell(`${words.prepare.stored}\n`);
      after = withAgendaOn({ ...page, appointment: kept }, agendaOf(kept));
    },
  );
  return after;
}

/** With somebody in the journal it names them. */
function commandWith({ person }: Appointment, { people }: Journal): string {
  const known = people.find(({ id }) => id === person);
  return known === undefined ? 'prepare' : `prepare --with ${shortId(known.id)}`;
}

/** Enter alone does so only as long as nothing is on the agenda. */
async function wishesToAdd(
  { ask, words }: { readonly ask: NonNullable<World['ask']>; readonly words: World['words'] },
  { agenda }: Preparation,
): Promise<boolean> {
  const { add: title } = words.prepare.guided;
  const suggestion = agenda.length === 0;
  const reply = await ask.put({ kind: 'yes-no', title, suggestion, canGoBack: false });
  return reply.kind === 'answer' && reply.value;
}
