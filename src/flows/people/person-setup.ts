import type { Person } from '../../domain/people/person.ts';
import type { Messages } from '../../i18n/index.ts';

/** What a conversation about somebody is made of: about whom, in which words, and when. Days are understood from `today` on. */
export interface PersonSetup {
  readonly words: Messages;
  readonly person: Person;
  readonly now: Date;
  readonly today: string;
}
