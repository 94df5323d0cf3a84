import type { Recommendation, WouldChange } from '../../domain/advice/recommendation.ts';
import type { Answers, PartialAnswers, ToAsk } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';
import { wouldChangeText } from './advice-parts.ts';
import { changedAnswerText, enumerateTexts, optionLabel } from './answer-text.ts';

/** What would change the advice, said as it would happen, and what the advice would be then. */
export function turningText(
  entry: WouldChange,
  { answers, recommendation }: GivenAdvice,
  words: Messages,
): string {
  const { turnsTo } = words.advice;
  const when = inTheWorld(entry.change, answers, words) ?? wouldChangeText(entry, answers, words);
  return entry.type === recommendation.type && entry.where !== undefined
    ? turnsTo.where({ when, where: entry.where })
    : turnsTo.type({ when, type: entry.type });
}

/** Those that are about the world, which one can check or which will change, before those about what one would ask or name. */
export function worldFirst(entries: readonly WouldChange[]): readonly WouldChange[] {
  const isOfTheWorld = ({ change }: WouldChange) => OF_THE_WORLD.some(key => change[key] !== undefined);
  return [...entries.filter(isOfTheWorld), ...entries.filter(entry => !isOfTheWorld(entry))];
}

interface GivenAdvice {
  readonly answers: Answers;
  readonly recommendation: Pick<Recommendation, 'type'>;
}

const OF_THE_WORLD = [
  'sameCircle',
  'canSpeakFreely',
  'consequences',
  'certainty',
  'covered',
  'someoneInside',
] as const;

const SCALES = ['canSpeakFreely', 'consequences', 'certainty'] as const;

/** A change in the world; undefined for an answer that is about something else. */
function inTheWorld(change: PartialAnswers, answers: Answers, words: Messages): string | undefined {
  const told = words.advice.inTheWorld;
  if (change.sameCircle !== undefined) return told.sameCircle[change.sameCircle];
  if (change.someoneInside !== undefined) return told.someoneInside[change.someoneInside];
  if (change.covered !== undefined) return coverText(change.covered, answers.covered ?? [], words);
  const scale = SCALES.find(key => change[key] !== undefined);
  return scale && scaleText(scale, answers[scale], change[scale] ?? 0, words);
}

function scaleText(
  key: (typeof SCALES)[number],
  before: number | undefined,
  after: number,
  words: Messages,
): string {
  const { to, [key]: directions } = words.advice.inTheWorld;
  const middle = key === 'certainty' ? 5 : 3;
  const what = after >= (before ?? middle) ? directions.more : directions.less;
  return to({ what, value: changedAnswerText(key, before, after, words.intake) });
}

function coverText(after: readonly ToAsk[], before: readonly ToAsk[], words: Messages): string {
  const { gained, lost, both } = words.advice.inTheWorld.covered;
  const listed = (some: readonly ToAsk[]) =>
    enumerateTexts(
      some.map(question => `“${optionLabel('covered', question, words.intake)}”`),
      words.intake.review.and,
    );
  const come = after.filter(question => !before.includes(question));
  const gone = before.filter(question => !after.includes(question));
  if (gone.length === 0) return gained({ listed: listed(come) });
  return come.length === 0
    ? lost({ listed: listed(gone) })
    : both({ gained: listed(come), lost: listed(gone) });
}
