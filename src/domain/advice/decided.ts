import { isMoot } from '../intake/moot.ts';
import { type AnswerKey, type Answers, type PartialAnswers, questions } from '../intake/questions.ts';
import { kindAndTypeOf } from './kind.ts';

type TriedValue = NonNullable<PartialAnswers[AnswerKey]>;

/**
 * Whether no answer to what is still open can change the kind of advice or the type of mentor. `given` are the answers to the questions that
 * were dealt with, and `open` are the keys of all others, also of those that nothing makes moot for sure. Yes is exact. As long as
 * something is open of which there is too much to try, or without which there is no advice, it is no.
 */
export function isAdviceDecided(given: PartialAnswers, open: readonly AnswerKey[]): boolean {
  if (!canBeDecided(given, open)) return false;
  const keys = open.filter(key => TRIED_VALUES.has(key) && isLive(key, given));
  const before = kindAndTypeOf(given);
  return everyCompletion(given, keys, answers => {
    const { kind, type } = kindAndTypeOf(answers);
    return kind === before.kind && type === before.type;
  });
}

/**
 * Of each question that has a say in kind or type, and may be open when the others are answered, the values that are tried, beside none at all:
 * every other value weighs like one of these, or like none. What pulls hardest comes first, since it is the first to show a difference.
 */
export const TRIED_VALUES: ReadonlyMap<AnswerKey, readonly TriedValue[]> = new Map<
  AnswerKey,
  readonly TriedValue[]
>([
  ['runInto', ['how-it-is-done']],
  ['certainty', [0, 5]],
  ['decision', ['weeks']],
  ['phase', ['stuck', 'just-started']],
  ['outsideView', [5, 4]],
  ['canSpeakFreely', [1, 2]],
  ['consequences', [5, 4]],
  ['sameCircle', ['small-world']],
  ['confidentialContent', [true]],
]);

/** Of these the values are too many to try, or every one counts: as long as one is open, nothing is decided. */
const DECIDES_MUCH: readonly AnswerKey[] = ['covered', 'stopSigns', 'simplerHelp'];

function canBeDecided(given: PartialAnswers, open: readonly AnswerKey[]): given is Answers {
  const isGiven = questions.every(question => !('required' in question) || given[question.key] !== undefined);
  return isGiven && !open.some(key => DECIDES_MUCH.includes(key));
}

function isLive(key: AnswerKey, given: PartialAnswers): boolean {
  return questions.some(question => question.key === key && !isMoot(question, given));
}

/** Whether something holds of the answers however these questions are answered, or left open. */
function everyCompletion(
  answers: Answers,
  [key, ...others]: readonly AnswerKey[],
  holds: (answers: Answers) => boolean,
): boolean {
  if (key === undefined) return holds(answers);
  const values = [...(TRIED_VALUES.get(key) ?? []), undefined];
  return values.every(value => everyCompletion({ ...answers, [key]: value }, others, holds));
}
