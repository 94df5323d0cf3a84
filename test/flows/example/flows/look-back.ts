import type { Person } from '../../../../src/domain/people/person.ts';
import type { AskingWords, Flow } from '../../../../src/flows/flow.ts';
import { importRescue } from '../../../../src/flows/with-rescue.ts';
import {
  type LookBackKey,
  type LookBackOutcome,
  lookBackQuestionnaire,
  lookBackSoFar,
  parseLookBack,
  withLookBack,
} from '../domain/people/look-back.ts';
import type { LookBackWords } from '../i18n/look-back-words.ts';

/** What the flow is made of: the words, with whom one gets on, and when. */
interface LookBackSetup {
  readonly words: LookBackWords;
  readonly person: Person;
  readonly now: Date;
  readonly today: string;
}

/** A look at how two people get on, as a guided conversation. */
export function lookBackFlow({ words, person, now, today }: LookBackSetup): Flow<LookBackOutcome> {
  const questions: Readonly<Record<LookBackKey, AskingWords>> = words.questions;
  return {
    command: 'people lookback',
    questionnaire: lookBackQuestionnaire,
    words: {
      parts: words.parts,
      questionFor: ({ key }) => questions[key as LookBackKey],
      replyTo: ({ key }, { free }) =>
        key === 'free' && free === 1 ? { paragraphs: [words.sayItFirst] } : undefined,
      review: words.review,
    },
    outcomeOf: answers => parseLookBack(answers, today),
    rescueOf: answers => importRescue({ people: [withLookBack(person, lookBackSoFar(answers, today), now)] }),
  };
}
