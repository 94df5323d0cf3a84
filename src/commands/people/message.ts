import { showValue } from '../../cli/output.ts';
import { factsOf } from '../../domain/advice/facts.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import { livingPeople } from '../../domain/people/changes.ts';
import { messageToPerson, salutationName } from '../../domain/people/message.ts';
import type { Person } from '../../domain/people/person.ts';
import { Refusal } from '../../domain/problem.ts';
import { sanitizeLine, sanitizeText } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import type { MessageOptions } from '../declare/people/message.ts';
import { calledBy } from './tell.ts';
import { whichPerson } from './which-person.ts';

/**
 * What to write to somebody: the message of the latest advice, for them; to whoever has a say, for a name or two; or to whoever assigned them,
 * that one would rather choose. Nothing is sent. Refuses as `whichPerson` does, and with `no-advice-yet`.
 */
export async function writeToPerson(
  world: World,
  name: string | undefined,
  options: MessageOptions,
): Promise<void> {
  const { io, words, clock, journal } = world;
  const { people, intakes } = await journal.since(clock.today());
  const person = await whichPerson(world, name, people, { offered: livingPeople(people) });
  const intake = intakes.at(-1);
  if (intake === undefined) throw new Refusal({ kind: 'no-advice-yet' });
  const text = options.askForChoice ? choiceText(person, intake, words) : messageText(person, intake, words);
  showValue(world, options, { person: person.id, text }, () => fitText(sanitizeText(text), io.out));
  if (options.json) return;
  const { fillIn, hasASay, otherHelpFirst } = words.people.message;
  const care = [
    ...(person.decidesOnMe === true ? [hasASay(calledBy(person))] : []),
    ...(intake.recommendation.kind === 'other-help-first' ? [otherHelpFirst] : []),
  ];
  io.tell(`\n${fitText([...(options.askForChoice ? [] : care), fillIn].join('\n'), io.err)}`);
}

/** Whoever has a say is asked for names, and hears nothing of where the person wants to go. */
function messageText(person: Person, intake: IntakeRecord, { people }: World['words']): string {
  if (person.decidesOnMe === true) {
    const name = sanitizeLine(salutationName(person.name));
    return people.message.forNames({ name, isBoss: factsOf(intake.answers).hasBoss });
  }
  const message = messageToPerson(person, intake);
  return people.message.to({
    ...message,
    name: sanitizeLine(message.name),
    ...(message.met !== undefined && { met: sanitizeLine(message.met) }),
  });
}

function choiceText(
  { name }: Person,
  { recommendation: { type } }: IntakeRecord,
  { people }: World['words'],
): string {
  return people.message.forChoice({ name: sanitizeLine(name), type });
}
