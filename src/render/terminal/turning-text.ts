import { factsOf } from '../../domain/advice/facts.ts';
import type { Recommendation, WouldChange } from '../../domain/advice/recommendation.ts';
import {
  type Answers,
  type PartialAnswers,
  type ToAsk,
  WITHOUT_BOSS,
} from '../../domain/intake/questions.ts';
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
  const when =
    inTheWorld(entry.change, answers, words) ??
    ifAnswered(entry.change, answers, words) ??
    wouldChangeText(entry, answers, words);
  const { change, type, where } = entry;
  if (type === recommendation.type && where !== undefined) {
    const alone = WITHOUT_BOSS.some(employment => employment === change.employment);
    return alone ? turnsTo.beyond({ when }) : turnsTo.where({ when, where });
  }
  if (leavesNothing(change, answers)) return turnsTo.nothing({ when });
  return turnsTo[inTheCircle(entry, answers) ? 'outsideTheCircle' : 'type']({ when, type });
}

/** Whether it would be somebody on the path, where all of them know each other. */
function inTheCircle({ change, type }: WouldChange, answers: Answers): boolean {
  return type === 'inside-career-path' && factsOf({ ...answers, ...change }).inASmallWorld;
}

/** Whether somebody answers all that they would ask, so that there is nothing to go to a mentor with. */
function leavesNothing({ covered }: PartialAnswers, { questions }: Answers): boolean {
  return covered !== undefined && questions.every(question => covered.includes(question));
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
  if (change.covered !== undefined) return coverText(change.covered, answers, words);
  const scale = SCALES.find(key => change[key] !== undefined);
  return scale && scaleText(scale, answers[scale], change[scale] ?? 0, words);
}

function scaleText(
  key: (typeof SCALES)[number] | 'outsideView',
  before: number | undefined,
  after: number,
  words: Messages,
): string {
  const { inTheWorld: world, ifAnswered: answered } = words.advice;
  const { to } = world;
  const directions = key === 'outsideView' ? answered.outsideView : world[key];
  const middle = key === 'certainty' ? 5 : 3;
  const way = after >= (before ?? middle) ? 'more' : 'less';
  if (before === undefined && key !== 'outsideView') return world.unsaid[key][way];
  const what = directions[way];
  return to({ what, value: changedAnswerText(key, before, after, words.intake) });
}

/** Of several questions, where nothing would be left to ask, that alone. */
function coverText(after: readonly ToAsk[], { covered = [], questions }: Answers, words: Messages): string {
  const told = words.advice.inTheWorld.covered;
  const open = questions.filter(question => !covered.includes(question));
  const all = open.length > 1 && open.every(question => after.includes(question));
  return all && covered.every(question => after.includes(question))
    ? told.all
    : changedQuestionsText(after, covered, told, words);
}

/** Another answer about oneself or what one would ask; undefined where none of these is it. */
function ifAnswered(change: PartialAnswers, answers: Answers, words: Messages): string | undefined {
  const told = words.advice.ifAnswered;
  if (change.direction !== undefined) return told.direction[change.direction];
  if (change.targetEmployer !== undefined) return told.targetEmployer[change.targetEmployer];
  if (change.questions !== undefined)
    return changedQuestionsText(change.questions, answers.questions, told.questions, words);
  if (change.runInto !== undefined) return told.runInto[change.runInto];
  if (change.decision !== undefined) return told.decision[change.decision];
  if (change.employment !== undefined) return told.employment[change.employment];
  if (change.phase !== undefined) return told.phase[change.phase];
  if (change.confidentialContent !== undefined)
    return told.confidentialContent[change.confidentialContent ? 'true' : 'false'];
  return change.outsideView === undefined
    ? undefined
    : scaleText('outsideView', answers.outsideView, change.outsideView, words);
}

interface ListWords {
  readonly gained: (p: { listed: string }) => string;
  readonly lost: (p: { listed: string }) => string;
  readonly both: (p: { gained: string; lost: string }) => string;
  /** Where none of the earlier ones is left. */
  readonly only?: (p: { listed: string }) => string;
}

/** What comes to a list of questions, and what goes. */
function changedQuestionsText(
  after: readonly ToAsk[],
  before: readonly ToAsk[],
  { gained, lost, both, only }: ListWords,
  words: Messages,
): string {
  const listed = (some: readonly ToAsk[]) =>
    enumerateTexts(
      some.map(question => `“${optionLabel('questions', question, words.intake)}”`),
      words.intake.review.and,
    );
  const come = after.filter(question => !before.includes(question));
  const gone = before.filter(question => !after.includes(question));
  if (gone.length === 0) return gained({ listed: listed(come) });
  if (only !== undefined && come.length > 0 && gone.length === before.length)
    return only({ listed: listed(come) });
  return come.length === 0
    ? lost({ listed: listed(gone) })
    : both({ gained: listed(come), lost: listed(gone) });
}
