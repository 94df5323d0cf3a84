import { isMistreated } from '../domain/advice/other-help.ts';
import { type GuidedAdvice, hasGuidance } from '../domain/advice/recommendation.ts';
import { isForElsewhere, rubOf, untoldLimits } from '../domain/advice/rub.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { adviceDifference } from './advice-difference.ts';
import { plainReasons, reasonsList, stepItem } from './advice-items.ts';
import { earlierAdvice } from './earlier-advice.ts';
import { lookForText, somethingFirstText, strengthText, thenLookForText } from './headline.ts';
import {
  type Outline,
  type OutlineBlock,
  type OutlinePair,
  orderedList,
  outlineList,
  outlineNeeds,
  outlinePairs,
  outlinePart,
  ownWords,
  textBlocks,
  textItems,
} from './outline.ts';
import { enumerateTexts, optionLabel } from './terminal/answer-text.ts';
import { avoidTexts } from './terminal/avoid-text.ts';
import { limitText, otherHelpText, placeText } from './terminal/recommendation-text.ts';
import { turningText } from './terminal/turning-text.ts';
import { answererPairs } from './terminal/who-answers-text.ts';

/** An intake whole: all that was advised and why, as it was then, and what changed since the one before it. */
export function adviceOutline(intake: IntakeRecord, before: IntakeRecord | null, words: Messages): Outline {
  const { answers, recommendation } = intake;
  const advice = hasGuidance(recommendation)
    ? adviceBlocks({ answers, recommendation }, words)
    : earlierAdvice(intake, words);
  return {
    title: words.advice.headingOf({ when: words.dates.long({ day: intake.day }) }),
    blocks: [...advice, ...(before === null ? [] : adviceDifference(before, intake, words))],
  };
}

type Blocks = readonly OutlineBlock[];

function adviceBlocks(advised: GuidedAdvice, words: Messages): Blocks {
  const { advice } = words;
  const { labels, afterwards, ifYouStillWant } = advice;
  const own = ownWords(advised.answers.ambition);
  switch (advised.recommendation.kind) {
    case 'mentor':
      return [
        ...own,
        ...lookForBlocks(advised, words),
        ...whyAndWhere(advised, words),
        ...whoAnswersPart(advised, words),
        ...limitsPart(advised, words),
        ...stepsPart(labels.steps, advised, words),
        ...firstMeetingPart(advised, words),
        ...changePart(advised, words),
      ];
    case 'other-help-first':
      return [
        ...somethingFirst(advised, words),
        ...stepsPart(labels.today, advised, words),
        ...avoidPart(advised, words),
        ...outlinePart(afterwards, textBlocks([advice.afterwardsInShort(advised.recommendation)])),
        ...outlinePart(labels.change, outlineList(textItems([advice.whenItHasPassed]))),
      ];
    case 'no-mentor-needed':
      return [
        ...own,
        ...somethingFirst(advised, words),
        ...stepsPart(labels.steps, advised, words),
        ...whoAnswersPart(advised, words),
        ...outlinePart(ifYouStillWant, textBlocks([lookForText(advised, words)])),
        ...outlinePart(labels.allReasons, plainReasons(advised.recommendation.reasons, words)),
        ...avoidPart(advised, words),
        ...changePart(advised, words),
      ];
  }
}

/** What comes before a mentor, or instead of one, with where to turn; nothing where a mentor is what is advised. */
export function somethingFirst(advised: GuidedAdvice, words: Messages): Blocks {
  const { answers, recommendation } = advised;
  const text = somethingFirstText(advised, words);
  const addresses = recommendation.otherHelp.map(help => otherHelpText(help, words.advice));
  return [
    ...(text === null ? [] : [{ kind: 'lead', text } as const]),
    ...textBlocks(
      isMistreated(answers) && recommendation.kind === 'other-help-first' ? [words.advice.notYourFault] : [],
    ),
    ...outlinePart(words.advice.labels.otherHelp, outlineList(textItems(addresses))),
  ];
}

/** Whom to look for, how sure that is, and the two needs. */
export function lookForBlocks(advised: GuidedAdvice, words: Messages): Blocks {
  const { recommendation } = advised;
  return [
    { kind: 'lead', text: lookForText(advised, words) },
    { kind: 'text', text: strengthText(recommendation, words) },
    ...outlineNeeds(recommendation),
  ];
}

/** Why, what pulls apart, the doors, for whom the second is, and whom not to ask. */
function whyAndWhere(advised: GuidedAdvice, words: Messages): Blocks {
  const { answers, recommendation } = advised;
  const { advice } = words;
  const { labels, rubs } = advice;
  const rub = rubOf(answers, recommendation);
  const doors = recommendation.places.map(place => placeText(place, advice));
  return [
    ...outlinePart(labels.allReasons, reasonsList(recommendation.reasons, answers, words)),
    ...outlinePart(labels.rub, textBlocks(rub === null ? [] : [rubs[rub]])),
    ...outlinePart(labels.places, outlineList(textItems(doors))),
    ...outlinePart(
      recommendation.pace === 'this-week' ? labels.secondSoon : labels.second,
      secondBlocks(advised, words),
    ),
    ...avoidPart(advised, words),
  ];
}

function avoidPart(advised: GuidedAdvice, { advice }: Messages): Blocks {
  return outlinePart(advice.labels.avoid, outlineList(textItems(avoidTexts(advised, advice))));
}

/** The second mentor, and what one would ask this one. */
function secondBlocks(advised: GuidedAdvice, words: Messages): Blocks {
  const { second, whoAnswers } = advised.recommendation;
  const told = thenLookForText(advised, words);
  if (second === null || told === null) return [];
  const { secondFor, secondWithoutQuestions } = words.wholeAdvice;
  const asked = whoAnswers.filter(({ by }) => by === 'second');
  const listed = asked.map(({ question }) => `“${optionLabel('questions', question, words.intake)}”`);
  const purpose =
    listed.length === 0
      ? secondWithoutQuestions[second]
      : secondFor({ listed: enumerateTexts(listed, words.intake.review.and) });
  return textBlocks([told, purpose]);
}

function whoAnswersPart(advised: GuidedAdvice, words: Messages): Blocks {
  const pairs = outlinePairs(whoAnswersHead(words), answererPairs(advised, words));
  return outlinePart(words.advice.labels.whoAnswers, pairs);
}

/** What stands above who answers what. */
export function whoAnswersHead({ wholeAdvice: { whoAnswersHead: head } }: Messages): OutlinePair {
  return [head.question, head.answerer];
}

function limitsPart(advised: GuidedAdvice, { advice }: Messages): Blocks {
  const texts = untoldLimits(advised).map(({ id }) => limitText(id, advice));
  return outlinePart(advice.labels.limits, textBlocks(texts));
}

/** Every step but for what to take along, which has a part of its own. */
function stepsPart(heading: string, { recommendation }: GuidedAdvice, words: Messages): Blocks {
  const steps = recommendation.nextSteps.filter(({ id }) => id !== 'bring-your-questions');
  return outlinePart(heading, orderedList(steps.map(step => stepItem(step, words))));
}

/** What one runs into in one's own words, and one's own questions, each with the one that opens it. */
function firstMeetingPart({ answers, recommendation }: GuidedAdvice, words: Messages): Blocks {
  const { takeItAlong, keepItForElsewhere, yourQuestions } = words.wholeAdvice;
  const withOwn = isForElsewhere({ answers, recommendation }) ? keepItForElsewhere : takeItAlong;
  const own = ownWords(answers.situation);
  const items = recommendation.nextSteps
    .filter(step => step.id === 'bring-your-questions')
    .flatMap(({ params: { questions, type } }) =>
      questions.map(question => ({
        text: optionLabel('questions', question, words.intake),
        quote: words.advice.openers({ questions: [question], type }).join(' '),
      })),
    );
  return outlinePart(words.advice.labels.firstMeeting, [
    ...own,
    ...textBlocks(own.length === 0 ? [] : [withOwn]),
    ...textBlocks(items.length === 0 ? [] : [yourQuestions]),
    ...outlineList(items),
  ]);
}

function changePart(advised: GuidedAdvice, words: Messages): Blocks {
  const { labels, nothingWouldChange } = words.advice;
  const { wouldChange } = advised.recommendation;
  const texts = wouldChange.map(entry => turningText(entry, advised, words));
  return outlinePart(
    labels.change,
    texts.length === 0 ? textBlocks([nothingWouldChange]) : outlineList(textItems(texts)),
  );
}
