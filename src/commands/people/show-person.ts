import type { GlobalOptions } from '../../cli/command.ts';
import { showValue } from '../../cli/output.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import { fitOf, isNeither } from '../../domain/people/fit.ts';
import type { Person } from '../../domain/people/person.ts';
import { fitBlocks, fitWithTexts } from '../../render/person-fit.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import { outlineText } from '../../render/terminal/outline-text.ts';
import type { World } from '../../world.ts';
import { calledBy } from './tell.ts';

/** What somebody is for the person, and how that fits their advice; to other programs the record, with that beside it. */
export function showPerson(
  { io, words }: Pick<World, 'io' | 'words'>,
  options: GlobalOptions,
  person: Person,
  intake: IntakeRecord | null,
): void {
  const fit = fitOf(person, intake);
  showValue({ io }, options, { ...person, fit: fitWithTexts(person, fit, words) }, () => {
    const title = [person.name, person.what].flatMap(text => text ?? []).map(sanitizeLine);
    const blocks = fitBlocks(person, fit, words);
    return outlineText({ title: title.join(', '), blocks }, words, io.out);
  });
}

/** What was done, and what one may do next: with whom does not suit, and was perhaps assigned, to ask for a choice. */
export function tellNext(
  { io, words }: Pick<World, 'io' | 'words'>,
  done: string,
  person: Person,
  intake: IntakeRecord | null,
): void {
  const called = calledBy(person);
  const { people } = words;
  const next = isNeither(person)
    ? whereAssigned(intake, [people.forYou.assigned(called)])
    : [people.writeOrRate(called)];
  const lines = [done, ...(person.status === 'candidate' ? next : [])];
  io.tell(`\n${fitText(lines.join('\n'), io.err)}`);
}

function whereAssigned(intake: IntakeRecord | null, lines: readonly string[]): readonly string[] {
  return mayBeAssigned(intake) ? lines : [];
}

/** Whether somebody was assigned to the person, as far as they said. */
export function mayBeAssigned(intake: IntakeRecord | null): boolean {
  const offer = intake?.answers.offer;
  return offer === 'assigned' || offer === 'assigned-not-working';
}
