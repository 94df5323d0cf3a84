import type { Person } from '../../domain/people/person.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { enumerateTexts } from '../../render/terminal/answer-text.ts';
import { typedName } from '../../render/typed-name.ts';

/** How somebody is named in a sentence, and in a command that stands in it. */
export function calledBy(person: Person): { readonly name: string; readonly typed: string } {
  return { name: sanitizeLine(person.name), typed: typedName(person) };
}

/** Names in a row, as a sentence has them. */
export function namesOf(people: readonly Person[], { intake }: Messages): string {
  return enumerateTexts(
    people.map(({ name }) => sanitizeLine(name)),
    intake.review.and,
  );
}
