import { shortId } from '../../domain/ids.ts';
import {
  CHECK_IN_SCALES,
  type CheckInKey,
  checkInFrom,
  checkInQuestionnaire,
  LOW,
  withCheckIn,
} from '../../domain/people/check-in.ts';
import type { CheckIn } from '../../domain/people/person.ts';
import type { Flow } from '../flow.ts';
import { importRescue } from '../with-rescue.ts';
import { clipName } from './description.ts';
import type { PersonSetup } from './person-setup.ts';

/** A look at how two people get on, as a guided conversation. */
export function checkInFlow({ words, person, now, today }: PersonSetup): Flow<CheckIn | null> {
  const { checkingIn } = words.people;
  const questions = checkingIn.questions({ name: clipName(person.name) });
  return {
    command: `people checkin ${shortId(person.id)}`,
    questionnaire: checkInQuestionnaire,
    words: {
      parts: checkingIn.parts,
      questionFor: ({ key }) => questions[key as CheckInKey],
      replyTo: ({ key }, answers) => {
        const scale = CHECK_IN_SCALES.find(one => one === key);
        const isLow = scale !== undefined && Number(answers[scale]) <= LOW;
        return isLow ? { paragraphs: [checkingIn.low[scale]] } : undefined;
      },
      review: checkingIn.review,
    },
    outcomeOf: answers => checkInFrom(answers, today) ?? null,
    rescueOf: answers => {
      const looked = checkInFrom(answers, today);
      return looked && importRescue({ people: [withCheckIn(person, looked, now)] });
    },
  };
}
