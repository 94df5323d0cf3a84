import { shortId } from '../../domain/ids.ts';
import { type EndingKey, endingQuestionnaire, endWith, takenAlong } from '../../domain/people/ending.ts';
import type { GivenAnswers } from '../../domain/questionnaire/question.ts';
import type { Messages } from '../../i18n/index.ts';
import { typedName } from '../../render/typed-name.ts';
import type { Flow, FlowReply } from '../flow.ts';
import { importRescue } from '../with-rescue.ts';
import { clipName } from './description.ts';
import type { PersonSetup } from './person-setup.ts';

/** Bringing it to its end, as a guided conversation, which comes to what is taken along; null where nothing was said. */
export function endingFlow({ words, person, now, today }: PersonSetup): Flow<Ended> {
  const { ending } = words.people;
  const questions = ending.questions({ name: clipName(person.name) });
  return {
    command: `people end ${shortId(person.id)}`,
    questionnaire: endingQuestionnaire,
    words: {
      parts: ending.parts,
      questionFor: ({ key }) => questions[key as EndingKey],
      replyTo: ({ key }, answers) =>
        key === 'signs' ? replyToSigns(answers, typedName(person), ending) : undefined,
      review: ending.review,
    },
    outcomeOf: answers => ({ text: takenAlong(answers) }),
    rescueOf: answers => {
      const text = takenAlong(answers);
      return text === null
        ? undefined
        : importRescue({ people: [endWith(person, { day: today, text }, now)] });
    },
  };
}

/** What an ending comes to. */
export interface Ended {
  readonly text: string | null;
}

/** To whoever has come to decide on them nobody is told to say what they could not say. */
function replyToSigns(
  { signs }: GivenAnswers,
  typed: string,
  words: Messages['people']['ending'],
): FlowReply | undefined {
  if (!Array.isArray(signs)) return undefined;
  if (signs.length === 0) return { paragraphs: [words.noSigns({ typed })] };
  return signs.includes('not-free') && !signs.includes('has-a-say')
    ? { paragraphs: [words.sayItFirst] }
    : undefined;
}
