import type { GlobalOptions } from '../../cli/command.ts';
import { printJson } from '../../cli/output.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { type Compared, comparePeople } from '../../domain/people/comparison.ts';
import type { Person, PersonStatus } from '../../domain/people/person.ts';
import { reminderFor } from '../../domain/people/reminder.ts';
import { fitWithTexts } from '../../render/person-fit.ts';
import { fitText } from '../../render/terminal/layout.ts';
import { peopleColumns } from '../../render/terminal/people-list.ts';
import { reminderText } from '../../render/terminal/people-text.ts';
import type { World } from '../../world.ts';
import { namesOf } from './tell.ts';

/**
 * Everybody side by side, against the latest advice; the person chooses. In a terminal with nobody yet it leads to adding somebody. Other
 * programs get all, the ended ones too.
 */
export async function listPeople(world: World, options: GlobalOptions): Promise<void> {
  const { journal, words, io, ask } = world;
  const current = await journal.read();
  const intake = current.intakes.at(-1) ?? null;
  const compared = comparePeople(current.people, intake, current);
  if (options.json) {
    const people = compared.map(({ person, fit }) => ({ ...person, fit: fitWithTexts(person, fit, words) }));
    return printJson(world, { people });
  }
  if (current.people.length === 0) {
    if (ask === undefined || options.quiet) return io.tell(words.people.list.nobody);
    const { addPerson } = await import('./add.ts');
    return addPerson(world, undefined, options);
  }
  await io.page(peopleText(compared, current, world));
  for (const line of linesAfterList(compared, world)) io.tell(fitText(line, io.err));
}

function peopleText(compared: readonly Compared[], { intakes }: Journal, { words, io }: World): string {
  const { list } = words.people;
  const latest = intakes.at(-1)?.recommendation;
  const advice =
    latest === undefined
      ? list.noAdvice
      : words.status.advice[latest.kind]({ type: words.advice.types[latest.type].name });
  const group = (heading: string, status: PersonStatus) => {
    const people = compared.filter(({ person }) => person.status === status);
    return people.length === 0
      ? []
      : ['', io.out.style.strong(heading), ...peopleColumns(people, words, io.out).slice(1)];
  };
  const over = (status: PersonStatus, tell: (p: { names: string }) => string) => {
    const people = peopleOf(compared, status);
    return people.length === 0 ? [] : ['', fitText(tell({ names: namesOf(people, words) }), io.out)];
  };
  return [
    fitText(advice, io.out),
    ...group(list.mentors, 'mentor'),
    ...group(list.candidates, 'candidate'),
    ...over('ended', list.ended),
    ...over('declined', list.declined),
  ].join('\n');
}

function peopleOf(compared: readonly Compared[], status: PersonStatus): readonly Person[] {
  return compared.map(({ person }) => person).filter(person => person.status === status);
}

/** What is worth doing now, of each person; else how one goes on. */
function linesAfterList(compared: readonly Compared[], { words, clock, io }: World): readonly string[] {
  const { list } = words.people;
  const lines = compared.flatMap(one => {
    const reminder = reminderFor(one, clock.today());
    return reminder === undefined ? [] : [reminderText(one.person, reminder, words, io.err)];
  });
  const areSeveral = peopleOf(compared, 'candidate').length > 0;
  return ['', ...lines, ...(areSeveral ? [list.chooseYourself] : [])].slice(
    lines.length === 0 && !areSeveral ? 1 : 0,
  );
}
