import { factsOf } from '../../domain/advice/facts.ts';
import { hasGuidance, type Recommendation, type WhoAnswers } from '../../domain/advice/recommendation.ts';
import { positionWanted } from '../../domain/intake/own-case.ts';
import type { Answers } from '../../domain/intake/questions.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine, sanitizeText } from '../sanitize.ts';
import { needLines, otherHelpLines, reasonLines } from './advice-parts.ts';
import { optionLabel } from './answer-text.ts';
import { avoidTexts } from './avoid-text.ts';
import { decidingReasons } from './deciding-reasons.ts';
import type { Display } from './display.ts';
import { earlierAdviceText } from './earlier-advice.ts';
import { bulletLines, clipText, lineWidth, padText, section, wrapText } from './layout.ts';
import {
  type Advised,
  answererText,
  limitText,
  nextStepText,
  placeText,
  reasonText,
} from './recommendation-text.ts';
import { turningText, worldFirst } from './turning-text.ts';

/** How much is told: the card after an intake, or all there is to it. */
export type Extent = 'card' | 'whole';

/** What a card is made of. */
interface Card {
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly words: Messages;
  readonly display: Display;
  readonly extent: Extent;
}

const TURNING = 2;
const QUOTED = 160;
const POSITION = 60;

/** The advice as one reads it in a minute; as a whole with every reason and all that would change it. */
export function adviceText(advised: Advised, words: Messages, display: Display, extent: Extent): string {
  const { answers, recommendation } = advised;
  if (!hasGuidance(recommendation)) return earlierAdviceText(advised, words, display);
  return cardLines({ answers, recommendation, words, display, extent }).join('\n');
}

/** A stored intake: the whole advice under the day on which it was given. */
export function intakeText(intake: IntakeRecord, words: Messages, display: Display): string {
  const heading = words.advice.headingOf({ when: words.dates.long({ day: intake.day }) });
  return `${display.style.strong(heading)}\n${adviceText(intake, words, display, 'whole')}`;
}

function cardLines(card: Card): string[] {
  switch (card.recommendation.kind) {
    case 'other-help-first':
      return otherHelpFirst(card);
    case 'no-mentor-needed':
      return somethingSimpler(card);
    case 'mentor':
      return [
        ...questionLines(card),
        ...lookFor(card),
        ...why(card),
        ...limitLines(card),
        ...placeLines(card),
        ...secondLines(card),
        ...ratherNot(card),
        ...whoAnswers(card),
        ...begin(card, words => words.labels.steps),
        ...changesWhen(card),
        ...moreToRead(card),
      ];
  }
}

/** Short: whoever reads this has something else to carry. */
function otherHelpFirst(card: Card): string[] {
  const { recommendation: advice, words, display, extent } = card;
  const { otherHelpFirst, afterwards, afterwardsInShort } = words.advice;
  const short = [
    '',
    display.style.accent(wrapText(otherHelpFirst, display)),
    ...otherHelpLines(advice, words, display),
    ...begin(card, told => told.labels.today),
  ];
  if (extent === 'card')
    return [...short, '', display.style.quiet(wrapText(afterwardsInShort(advice), display))];
  return [
    ...short,
    '',
    display.style.strong(afterwards),
    ...lookFor(card),
    ...why(card),
    ...limitLines(card),
    ...secondLines(card),
    ...ratherNot(card),
    ...whoAnswers(card),
    ...changesWhen(card),
  ];
}

function somethingSimpler(card: Card): string[] {
  const { recommendation: advice, words, display } = card;
  const { noMentorNeeded, nothingIsOpen, ifYouStillWant } = words.advice;
  const first = advice.whoAnswers.length === 0 ? nothingIsOpen : noMentorNeeded;
  return [
    ...questionLines(card),
    '',
    display.style.accent(wrapText(first, display)),
    ...begin(card, told => told.labels.steps),
    ...whoAnswers(card),
    '',
    display.style.strong(ifYouStillWant),
    ...lookFor(card),
    ...why(card),
    ...limitLines(card),
    ...ratherNot(card),
    ...changesWhen(card),
    ...moreToRead(card),
  ];
}

function questionLines({ answers, words, display }: Card): string[] {
  const text = clipText(sanitizeLine(answers.ambition), QUOTED);
  return ['', display.style.quiet(wrapText(words.advice.quoted({ text }), display, '  '))];
}

function lookFor({
  answers,
  recommendation: { type, where, strength, needs },
  words,
  display,
}: Card): string[] {
  const { hasBoss } = factsOf(answers);
  const isOverruled =
    type === 'inside-career-path' ? needs.path < needs.perspective : needs.perspective < needs.path;
  const position = positionWanted(answers);
  const sentence = words.advice.lookFor({
    type,
    where,
    hasBoss,
    position: position === null ? null : clipText(sanitizeLine(position), POSITION),
  });
  return [
    '',
    display.style.accent(wrapText(sentence, display)),
    wrapText(isOverruled ? words.advice.overruled : words.advice.strengths[strength], display),
    ...needLines(needs, words, display),
  ];
}

function why({ recommendation: advice, words, display, extent }: Card): string[] {
  const { labels } = words.advice;
  if (extent === 'whole')
    return section(labels.allReasons, reasonLines(advice.reasons, words, display), display);
  const told = decidingReasons(advice).map(reason => reasonText(reason, words.advice));
  return told.length === 0 ? [] : section(labels.why, [wrapText(told.join(' '), display, '  ')], display);
}

function limitLines({ recommendation, words, display }: Card): string[] {
  const texts = recommendation.limits.map(({ id }) => wrapText(limitText(id, words.advice), display, '  '));
  return section(words.advice.labels.limits, texts, display);
}

function placeLines({ recommendation, words, display }: Card): string[] {
  const texts = recommendation.places.map(place => placeText(place, words.advice));
  return section(words.advice.labels.places, bulletLines(texts, display), display);
}

function secondLines({ recommendation: { second: type, secondWhere }, words, display }: Card): string[] {
  if (type === null || secondWhere === null) return [];
  const told = words.advice.second({ type, where: secondWhere });
  return section(words.advice.labels.second, [wrapText(told, display, '  ')], display);
}

function ratherNot(card: Card): string[] {
  const { words, display } = card;
  return section(words.advice.labels.avoid, bulletLines(avoidTexts(card, words.advice), display), display);
}

function whoAnswers(card: Card): string[] {
  const { recommendation, words, display } = card;
  const rows = recommendation.whoAnswers.map(entry => ({
    question: optionLabel('questions', entry.question, words.intake),
    answerer: answererLine(entry, card),
  }));
  const column = Math.max(0, ...rows.map(({ question }) => question.length)) + 2;
  const beside = rows.every(({ answerer }) => 2 + column + answerer.length <= lineWidth(display));
  const lines = rows.map(({ question, answerer }) =>
    beside
      ? `  ${padText(question, column)}${answerer}`
      : `${wrapText(question, display, '  ')}\n${wrapText(answerer, display, '    ')}`,
  );
  return section(words.advice.labels.whoAnswers, lines, display);
}

function answererLine(entry: WhoAnswers, card: Card): string {
  return answererText(entry, card, card.words.advice);
}

/** On a card without what has a part of its own, or comes much later. */
const NOT_ON_A_CARD: readonly string[] = ['bring-your-questions', 'then-the-second', 'log-the-first-meeting'];

function begin(
  { recommendation, words, display, extent }: Card,
  heading: (told: Messages['advice']) => string,
): string[] {
  const steps = recommendation.nextSteps.filter(
    ({ id }) => extent === 'whole' || !NOT_ON_A_CARD.includes(id),
  );
  const texts = steps.map(step => sanitizeText(nextStepText(step, words.advice)));
  const lines = bulletLines(texts, display, index => `${String(index + 1).padStart(3)} `);
  return section(heading(words.advice), lines, display);
}

function changesWhen(card: Card): string[] {
  const { recommendation, words, display, extent } = card;
  const { labels, nothingWouldChange } = words.advice;
  const entries =
    extent === 'whole'
      ? recommendation.wouldChange
      : worldFirst(recommendation.wouldChange).slice(0, TURNING);
  const lines =
    entries.length === 0
      ? [wrapText(nothingWouldChange, display, '  ')]
      : bulletLines(
          entries.map(entry => turningText(entry, card, words)),
          display,
        );
  return section(labels.change, lines, display);
}

function moreToRead({ words, display, extent }: Card): string[] {
  return extent === 'card' ? ['', display.style.quiet(wrapText(words.advice.moreToRead, display))] : [];
}
