import { requireRecord } from '../../cli/find-record.ts';
import { printJson } from '../../cli/output.ts';
import { shortId } from '../../domain/ids.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import { saysSame } from '../../domain/journal/edits.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { touchPerson, withPersonChanged } from '../../domain/people/changes.ts';
import {
  type Description,
  descriptionAnswers,
  descriptionFrom,
  descriptionQuestions,
  faultsOfName,
} from '../../domain/people/description.ts';
import { findPeople } from '../../domain/people/find-person.ts';
import { sessionsWith, withPersonRenamed } from '../../domain/people/naming.ts';
import type { Person } from '../../domain/people/person.ts';
import { type InputFault, Refusal } from '../../domain/problem.ts';
import type { GivenAnswers } from '../../domain/questionnaire/question.ts';
import { answersFromFlags } from '../../domain/questionnaire/typed-answer.ts';
import { descriptionFlow } from '../../flows/people/description.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import type { World } from '../../world.ts';
import type { EditPersonOptions } from '../declare/people/edit.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { showPerson, tellNext } from './show-person.ts';
import { whichPerson } from './which-person.ts';

/**
 * Changes what is known of somebody, by flags or in a conversation, and says anew what they are for the person. An empty value clears. Under
 * another name their reflections stay together. Refuses as `whichPerson` does, with `invalid-input` and with `input-needed`.
 */
export async function editPerson(
  world: World,
  name: string | undefined,
  options: EditPersonOptions,
): Promise<void> {
  const current = await world.journal.since(world.clock.today());
  const intake = current.intakes.at(-1) ?? null;
  const { changes, faults } = changesFromFlags(options);
  const meant = name === undefined ? current.people : findPeople(current.people, name);
  const taken = faultsOfNewName(options, current.people, meant);
  const person = await whichPerson(world, name, current.people, { faults: [...faults, ...taken] });
  const takenStill = faultsOfNewName(options, current.people, [person]);
  if (takenStill.length > 0) throw new Refusal({ kind: 'invalid-input', faults: takenStill });
  const others = current.people.filter(({ id }) => id !== person.id);
  if (Object.keys(changes).length > 0) {
    return keepChanged(world, options, person, descriptionWith(person, changes), intake);
  }
  const command = `people edit ${shortId(person.id)}`;
  const flow = descriptionFlow({
    command,
    words: world.words,
    intake,
    others,
    madeOf: description => touchPerson(person, description, world.clock.now()),
  });
  const { openingAgain: opening } = world.words.people.describing;
  const opened = { opening, flow, answers: descriptionAnswers(person), instead: `${command} --what "…"` };
  await holdWithOpening(world, opened, outcome => keepChanged(world, options, person, outcome, intake));
}

/** What is wrong with another name: that somebody has it who is none of those who may be meant. */
function faultsOfNewName(
  { name }: EditPersonOptions,
  people: readonly Person[],
  meant: readonly Person[],
): readonly InputFault[] {
  if (name === undefined) return [];
  return faultsOfName(
    '--name',
    name,
    people.filter(person => !meant.includes(person)),
  );
}

/** What the flags say, and all that is wrong with them. A blank one takes back what is known. */
function changesFromFlags(options: EditPersonOptions) {
  const isCleared = ({ key, answer }: (typeof descriptionQuestions)[number]) =>
    answer.kind !== 'text' && options[key]?.trim() === '';
  const cleared = descriptionQuestions.filter(isCleared).map(({ key }) => [key, null] as const);
  const filled = descriptionQuestions.filter(question => !isCleared(question));
  const { answers, faults } = answersFromFlags(filled, options);
  return { changes: { ...answers, ...Object.fromEntries(cleared) }, faults };
}

function descriptionWith(person: Person, changes: GivenAnswers): Description {
  return descriptionFrom({ ...descriptionAnswers(person), ...changes }) ?? person;
}

async function keepChanged(
  world: World,
  options: EditPersonOptions,
  before: Person,
  described: Description,
  intake: IntakeRecord | null,
): Promise<void> {
  const { journal, clock, words, io } = world;
  const now = clock.now();
  const change = (current: Journal) => withDescription(current, before.id, described, now);
  const rescue = importRescue({ people: [touchPerson(before, described, now)] });
  const kept = await withRescue(world, rescue, () => journal.update('people', change));
  const person = requireRecord(before.id, kept.after.people);
  if (kept.before === kept.after) {
    if (options.json) return printJson(world, person);
    return io.tell(words.editing.nothingChanged);
  }
  showPerson(world, options, person, intake);
  if (!options.json) tellNext(world, changedText(before, person, kept.after, words), person, intake);
}

function withDescription(current: Journal, id: string, described: Description, now: Date): Journal {
  const person = requireRecord(id, current.people);
  if (saysSame({ ...person, ...described }, person)) return current;
  const renamed =
    person.name === described.name ? current : withPersonRenamed(current, person, described.name, now);
  return withPersonChanged(renamed, id, one => touchPerson(one, described, now));
}

function changedText(before: Person, person: Person, journal: Journal, { people }: World['words']): string {
  const name = sanitizeLine(person.name);
  if (before.name === person.name) return people.changed({ name });
  return people.renamed({
    before: sanitizeLine(before.name),
    name,
    count: sessionsWith(journal, person.id).length,
  });
}
