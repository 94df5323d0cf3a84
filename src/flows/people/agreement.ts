import { shortId } from '../../domain/ids.ts';
import {
  type AgreementKey,
  type AgreementSuggestions,
  agreementQuestionnaire,
  NOTHING_AGREED,
  parseAgreement,
  parsePart,
  withAgreement,
} from '../../domain/people/agreement.ts';
import type { Agreement } from '../../domain/people/person.ts';
import type { GivenAnswers } from '../../domain/questionnaire/question.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Flow } from '../flow.ts';
import { importRescue } from '../with-rescue.ts';
import type { PersonSetup } from './person-setup.ts';

interface AgreementSetup extends PersonSetup {
  /** What stands ready where nothing was agreed before. */
  readonly suggestions: AgreementSuggestions;
}

/** What two people agree on, as a guided conversation. Days are understood from `today` on, however long it takes. */
export function agreementFlow({ words, person, now, today, suggestions }: AgreementSetup): Flow<Agreement> {
  const { agreeing } = words.people;
  const agreedIn = (answers: GivenAnswers) => parseAgreement(answers, today).agreed;
  return {
    command: `people agree ${shortId(person.id)}`,
    questionnaire: agreementQuestionnaire(suggestions),
    ...(person.agreement !== null && { reviewsFirst: true }),
    words: {
      parts: agreeing.parts,
      questionFor: ({ key }) => agreeing.questions[key as AgreementKey],
      check: ({ key }, text) =>
        parsePart(key as AgreementKey, text, today) === undefined
          ? faultOfPart(key as AgreementKey, agreeing)
          : undefined,
      replyTo: ({ key }, answers) => {
        const lookBack = key === 'lookBack' ? agreedIn(answers).lookBack : null;
        const day = lookBack && words.dates.long({ day: lookBack });
        return day && day !== answers[key] ? { paragraphs: [agreeing.understood({ day })] } : undefined;
      },
      review: agreeing.review,
    },
    outcomeOf: answers => ({ ...NOTHING_AGREED, ...agreedIn(answers) }),
    rescueOf: answers => importRescue({ people: [withAgreement(person, agreedIn(answers), now)] }),
    lasting: answers => withFirmLookBack(answers, today),
  };
}

function faultOfPart(key: AgreementKey, words: Messages['people']['agreeing']): string {
  if (key === 'weeks') return words.notARhythm;
  return key === 'minutes' ? words.notMinutes : words.notADay;
}

/** In twelve weeks is another day tomorrow. */
function withFirmLookBack(answers: GivenAnswers, today: string): GivenAnswers {
  const day = parseAgreement(answers, today).agreed.lookBack;
  return day ? { ...answers, lookBack: day } : answers;
}
