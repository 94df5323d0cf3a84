import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { newPerson, withPerson } from '../../domain/people/changes.ts';
import {
  type Description,
  descriptionFrom,
  descriptionQuestions,
  faultsOfName,
} from '../../domain/people/description.ts';
import { Refusal } from '../../domain/problem.ts';
import { answersFromFlags, flagFor } from '../../domain/questionnaire/typed-answer.ts';
import { descriptionFlow } from '../../flows/people/description.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import type { World } from '../../world.ts';
import type { AddPersonOptions } from '../declare/people/add.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { showPerson, tellNext } from './show-person.ts';
import { calledBy } from './tell.ts';

/**
 * Somebody whom one may ask: in a conversation, or by flags, and then nothing is asked. Says what they are for the person, and how that fits
 * the advice. Refuses with `invalid-input` and `input-needed`.
 */
export async function addPerson(
  world: World,
  name: string | undefined,
  options: AddPersonOptions,
): Promise<void> {
  const current = await world.journal.since(world.clock.today());
  const intake = current.intakes.at(-1) ?? null;
  const { answers } = answersOrRefuse(name, options, current);
  const described = descriptionFrom(answers);
  const { ask } = world;
  if (described !== undefined && (ask === undefined || Object.keys(answers).length > 1))
    return keepNew(world, options, described, intake);
  const now = world.clock.now();
  const flow = descriptionFlow({
    command: 'people add',
    words: world.words,
    intake,
    others: current.people,
    madeOf: description => newPerson(description, world.newId(now), now),
  });
  const { opening } = world.words.people.describing;
  const opened = { opening, flow, answers, settled: Object.keys(answers), instead: 'people add NAME' };
  await holdWithOpening(world, opened, outcome => keepNew(world, options, outcome, intake));
}

/** What the flags say. Refuses with `invalid-input` for all that is wrong with it, a name that is taken too. */
function answersOrRefuse(name: string | undefined, options: AddPersonOptions, { people }: Journal) {
  const typed = answersFromFlags(descriptionQuestions, { ...options, name });
  const ofName = typed.faults.map(fault =>
    fault.key === flagFor('name') ? { ...fault, key: 'name' } : fault,
  );
  const faults = [...ofName, ...(name === undefined ? [] : faultsOfName('name', name, people))];
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return typed;
}

async function keepNew(
  world: World,
  options: AddPersonOptions,
  described: Description,
  intake: IntakeRecord | null,
): Promise<void> {
  const { journal, clock, newId, words } = world;
  const now = clock.now();
  const person = newPerson(described, newId(now), now);
  await withRescue(world, importRescue({ people: [person] }), () =>
    journal.updateLatest('people', current => withPerson(current, person)),
  );
  showPerson(world, options, person, intake);
  if (!options.json) tellNext(world, words.people.added(calledBy(person)), person, intake);
}
