import type { Person } from '../../../../src/domain/people/person.ts';
import type { AskingWords, Flow } from '../../../../src/flows/flow.ts';
import { importRescue } from '../../../../src/flows/with-rescue.ts';
import {
  type CheckInKey,
  type CheckInOutcome,
  checkInQuestionnaire,
  checkInSoFar,
  parseCheckIn,
  withCheckIn,
} from '../domain/people/check-in.ts';
import type { CheckInWords } from '../i18n/check-in-words.ts';

/** What the flow is made of: the words, with whom one gets on, and when. */
interface CheckInSetup {
  readonly words: CheckInWords;
  readonly person: Person;
  readonly now: Date;
  readonly today: string;
}

/** A look at how two people get on, as a guided conversation. */
export function checkInFlow({ words, person, now, today }: CheckInSetup): Flow<CheckInOutcome> {
  const questions: Readonly<Record<CheckInKey, AskingWords>> = words.questions;
  return {
    command: 'people checkin',
    questionnaire: checkInQuestionnaire,
    words: {
      parts: words.parts,
      questionFor: ({ key }) => questions[key as CheckInKey],
      replyTo: ({ key }, { free }) =>
        key === 'free' && free === 1 ? { paragraphs: [words.sayItFirst] } : undefined,
      review: words.review,
    },
    outcomeOf: answers => parseCheckIn(answers, today),
    rescueOf: answers => importRescue({ people: [withCheckIn(person, checkInSoFar(answers, today), now)] }),
  };
}
