import { ownCaseOf } from '../../domain/intake/own-case.ts';
import { WITHOUT_BOSS } from '../../domain/intake/questions.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import {
  type Description,
  type DescriptionKey,
  descriptionFrom,
  descriptionQuestionnaire,
  namesake,
} from '../../domain/people/description.ts';
import { pathCaseOf } from '../../domain/people/path-case.ts';
import type { Person } from '../../domain/people/person.ts';
import { type GivenAnswers, liveAnswersIn } from '../../domain/questionnaire/question.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { clipText } from '../../render/terminal/layout.ts';
import type { Flow } from '../flow.ts';
import { importRescue } from '../with-rescue.ts';

/** What the flow is made of. */
export interface DescriptionSetup {
  /** The command that holds it. */
  readonly command: string;
  readonly words: Messages;
  /** The latest intake, which says where the person wants to go and who judges them; null before the first. */
  readonly intake: IntakeRecord | null;
  /** Everybody else, whose names are taken. */
  readonly others: readonly Person[];
  /** The person as they would be kept with this description. */
  readonly madeOf: (description: Description) => Person;
}

/** Somebody whom one may ask, as a guided conversation, which comes to what is known of them. */
export function descriptionFlow({
  command,
  words,
  intake,
  others,
  madeOf,
}: DescriptionSetup): Flow<Description> {
  const { describing } = words.people;
  const questionnaire = descriptionQuestionnaire({ hasEmployer: hasEmployer(intake) });
  const outcomeOf = (answers: GivenAnswers) => descriptionFrom(liveAnswersIn(questionnaire, answers));
  return {
    command,
    questionnaire,
    words: {
      parts: describing.parts,
      leaveOpen: describing.leaveOpen,
      questionFor: ({ key }, { name }) =>
        describing.questions({
          name: typeof name === 'string' ? clipName(name) : '…',
          judges: ownCaseOf(intake?.answers ?? {}).judges,
          path: clipPath(pathCaseOf(intake?.answers)),
        })[key as DescriptionKey],
      check: ({ key }, text) =>
        key === 'name' && namesake(text, others) !== undefined
          ? describing.nameTaken({ name: sanitizeLine(text) })
          : undefined,
      review: describing.review,
    },
    outcomeOf,
    rescueOf: answers => {
      const described = outcomeOf(answers);
      return described && importRescue({ people: [madeOf(described)] });
    },
  };
}

/** Who has nobody above them has no employer to share with anybody; before the first intake everybody may have one. */
function hasEmployer(intake: IntakeRecord | null): boolean {
  return !WITHOUT_BOSS.some(employment => employment === intake?.answers.employment);
}

/** In columns. */
const LONGEST_NAME_ASKED = 24;
const LONGEST_POSITION_ASKED = 40;

/** A name as a question has it. */
export function clipName(name: string): string {
  return clipText(sanitizeLine(name).trim(), LONGEST_NAME_ASKED);
}

function clipPath({ kind, position }: ReturnType<typeof pathCaseOf>) {
  return {
    kind,
    position: position && clipText(sanitizeLine(position), LONGEST_POSITION_ASKED).replace(/\.$/, ''),
  };
}
