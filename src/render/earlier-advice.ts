import type { Avoid, StoredRecommendation } from '../domain/advice/recommendation.ts';
import { WITHOUT_BOSS } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { reasonsList, stepItem } from './advice-items.ts';
import { somethingFirstText, strengthText } from './headline.ts';
import {
  type OutlineBlock,
  orderedList,
  outlineList,
  outlineNeeds,
  outlinePart,
  textBlocks,
  textItems,
} from './outline.ts';
import { wouldChangeText } from './terminal/advice-parts.ts';
import { wordsOfEngine } from './terminal/answer-text.ts';
import { type Advised, otherHelpText } from './terminal/recommendation-text.ts';

/** The advice of engine 1, whole, as it was given: with its own labels, and nothing that it did not say. */
export function earlierAdvice(advised: Advised, today: Messages): readonly OutlineBlock[] {
  const { answers, recommendation: advice } = advised;
  const words = { ...today, intake: wordsOfEngine(advice.engine, today.intake) };
  const { labels, where } = words.advice;
  return [
    ...verdictBlocks(advised, words),
    ...outlinePart(labels.allReasons, reasonsList(advice.reasons, answers, words)),
    ...outlinePart(labels.where, textBlocks([where(advice.where)])),
    ...outlinePart(labels.avoid, textBlocks([avoidLine(advised, words)])),
    ...outlinePart(labels.second, secondOfEarlier(advice, words)),
    ...outlinePart(labels.whatTurns, turningBlocks(advised, words)),
    ...outlinePart(labels.firstSteps, orderedList(advice.nextSteps.map(step => stepItem(step, words)))),
  ];
}

function verdictBlocks(advised: Advised, words: Messages): readonly OutlineBlock[] {
  const { recommendation: advice } = advised;
  const { types, ifYouStillWant, afterwards, labels } = words.advice;
  const verdict: readonly OutlineBlock[] = [
    { kind: 'lead', text: types[advice.type].verdict },
    { kind: 'text', text: strengthText(advice, words) },
    ...outlineNeeds(advice),
  ];
  const first = somethingFirstText(advised, words);
  if (first === null) return verdict;
  const addresses = advice.otherHelp.map(help => otherHelpText(help, words.advice));
  return [
    { kind: 'lead', text: first },
    ...outlinePart(labels.otherHelp, outlineList(textItems(addresses))),
    ...outlinePart(advice.kind === 'no-mentor-needed' ? ifYouStillWant : afterwards, verdict),
  ];
}

function avoidLine({ answers, recommendation }: Advised, words: Messages): string {
  const withoutBoss = WITHOUT_BOSS.some(employment => employment === answers.employment);
  const whom = recommendation.avoid.filter(one => one !== 'line-manager' || !withoutBoss);
  const told = whom.map(one =>
    one === 'decides-on-you' && withoutBoss ? words.advice.decidesWithoutBoss : whomText(one, words.advice),
  );
  return `${told.join('; ')}.`;
}

/** Whom not to ask; the id where the catalogue no longer or not yet knows it. */
function whomText(whom: Avoid, words: Messages['advice']): string {
  return words.avoid[whom]?.who ?? whom;
}

function secondOfEarlier(
  { second: type, secondWhere }: StoredRecommendation,
  words: Messages,
): readonly OutlineBlock[] {
  return type === null || secondWhere === null
    ? []
    : textBlocks([words.advice.second({ type, where: secondWhere })]);
}

function turningBlocks(
  { answers, recommendation: { wouldChange } }: Advised,
  words: Messages,
): readonly OutlineBlock[] {
  const { nothingWouldTurn, wouldChangeToward } = words.advice;
  const [one] = wouldChange;
  if (one === undefined) return textBlocks([nothingWouldTurn]);
  const texts = wouldChange.map(entry => wouldChangeText(entry, answers, words));
  return [...textBlocks([wouldChangeToward({ type: one.type })]), ...outlineList(textItems(texts))];
}
