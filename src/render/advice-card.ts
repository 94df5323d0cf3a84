import { factsOf } from '../domain/advice/facts.ts';
import { hasGuidance, type Recommendation, type WhoAnswers } from '../domain/advice/recommendation.ts';
import { positionIn } from '../domain/intake/own-case.ts';
import type { Answers } from '../domain/intake/questions.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { needLines, otherHelpLines, reasonLines } from './advice-parts.ts';
import { optionLabel } from './answer-text.ts';
import { avoidTexts } from './avoid-text.ts';
import { decidingReasons } from './deciding-reasons.ts';
import { earlierAdviceText } from './earlier-advice.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, items, padded, section, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';
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
  readonly look: Look;
  readonly extent: Extent;
}

const TURNING = 2;
const QUOTED = 160;
const POSITION = 60;

/** The advice as one reads it in a minute; as a whole with every reason and all that would change it. */
export function adviceText(advised: Advised, words: Messages, look: Look, extent: Extent): string {
  const { answers, recommendation } = advised;
  if (!hasGuidance(recommendation)) return earlierAdviceText(advised, words, look);
  return linesOf({ answers, recommendation, words, look, extent }).join('\n');
}

/** A stored intake: the whole advice under the day on which it was given. */
export function intakeText(intake: IntakeRecord, words: Messages, look: Look): string {
  const heading = words.advice.headingOf({ when: words.dates.long({ day: intake.day }) });
  return `${look.ink.strong(heading)}\n${adviceText(intake, words, look, 'whole')}`;
}

function linesOf(card: Card): string[] {
  switch (card.recommendation.kind) {
    case 'other-help-first':
      return otherHelpFirst(card);
    case 'no-mentor-needed':
      return somethingSimpler(card);
    case 'mentor':
      return [
        ...quote(card),
        ...lookFor(card),
        ...why(card),
        ...limits(card),
        ...places(card),
        ...second(card),
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
  const { recommendation: advice, words, look, extent } = card;
  const { otherHelpFirst, afterwards, afterwardsInShort } = words.advice;
  const short = [
    '',
    look.ink.accent(wrapped(otherHelpFirst, look)),
    ...otherHelpLines(advice, words, look),
    ...begin(card, told => told.labels.today),
  ];
  if (extent === 'card') return [...short, '', look.ink.quiet(wrapped(afterwardsInShort(advice), look))];
  return [
    ...short,
    '',
    look.ink.strong(afterwards),
    ...lookFor(card),
    ...why(card),
    ...limits(card),
    ...second(card),
    ...ratherNot(card),
    ...whoAnswers(card),
    ...changesWhen(card),
  ];
}

function somethingSimpler(card: Card): string[] {
  const { recommendation: advice, words, look } = card;
  const { noMentorNeeded, nothingIsOpen, ifYouStillWant } = words.advice;
  const first = advice.whoAnswers.length === 0 ? nothingIsOpen : noMentorNeeded;
  return [
    ...quote(card),
    '',
    look.ink.accent(wrapped(first, look)),
    ...begin(card, told => told.labels.steps),
    ...whoAnswers(card),
    '',
    look.ink.strong(ifYouStillWant),
    ...lookFor(card),
    ...why(card),
    ...limits(card),
    ...ratherNot(card),
    ...changesWhen(card),
    ...moreToRead(card),
  ];
}

function quote({ answers, words, look }: Card): string[] {
  const text = clipped(harmlessLine(answers.ambition), QUOTED);
  return ['', look.ink.quiet(wrapped(words.advice.quoted({ text }), look, '  '))];
}

function lookFor({ answers, recommendation: { type, where, strength, needs }, words, look }: Card): string[] {
  const { hasBoss } = factsOf(answers);
  const isOverruled =
    type === 'inside-career-path' ? needs.path < needs.perspective : needs.perspective < needs.path;
  const position = positionIn(answers);
  const sentence = words.advice.lookFor({
    type,
    where,
    hasBoss,
    position: position === null ? null : clipped(harmlessLine(position), POSITION),
  });
  return [
    '',
    look.ink.accent(wrapped(sentence, look)),
    wrapped(isOverruled ? words.advice.overruled : words.advice.strengths[strength], look),
    ...needLines(needs, words, look),
  ];
}

function why({ recommendation: advice, words, look, extent }: Card): string[] {
  const { labels } = words.advice;
  if (extent === 'whole') return section(labels.allReasons, reasonLines(advice.reasons, words, look), look);
  const told = decidingReasons(advice).map(reason => reasonText(reason, words.advice));
  return told.length === 0 ? [] : section(labels.why, [wrapped(told.join(' '), look, '  ')], look);
}

function limits({ recommendation, words, look }: Card): string[] {
  const texts = recommendation.limits.map(({ id }) => wrapped(limitText(id, words.advice), look, '  '));
  return section(words.advice.labels.limits, texts, look);
}

function places({ recommendation, words, look }: Card): string[] {
  const texts = recommendation.places.map(place => placeText(place, words.advice));
  return section(words.advice.labels.places, items(texts, look), look);
}

function second({ recommendation: { second: type, secondWhere }, words, look }: Card): string[] {
  if (type === null || secondWhere === null) return [];
  const told = words.advice.second({ type, where: secondWhere });
  return section(words.advice.labels.second, [wrapped(told, look, '  ')], look);
}

function ratherNot(card: Card): string[] {
  const { words, look } = card;
  return section(words.advice.labels.avoid, items(avoidTexts(card, words.advice), look), look);
}

function whoAnswers(card: Card): string[] {
  const { recommendation, words, look } = card;
  const rows = recommendation.whoAnswers.map(entry => ({
    question: optionLabel('questions', entry.question, words.intake),
    answerer: answererOf(entry, card),
  }));
  const column = Math.max(0, ...rows.map(({ question }) => question.length)) + 2;
  const beside = rows.every(({ answerer }) => 2 + column + answerer.length <= widthOf(look));
  const lines = rows.map(({ question, answerer }) =>
    beside
      ? `  ${padded(question, column)}${answerer}`
      : `${wrapped(question, look, '  ')}\n${wrapped(answerer, look, '    ')}`,
  );
  return section(words.advice.labels.whoAnswers, lines, look);
}

function answererOf(entry: WhoAnswers, card: Card): string {
  return answererText(entry, card, card.words.advice);
}

/** On a card without what has a part of its own, or comes much later. */
const NOT_ON_A_CARD: readonly string[] = ['bring-your-questions', 'then-the-second', 'log-the-first-meeting'];

function begin(
  { recommendation, words, look, extent }: Card,
  heading: (told: Messages['advice']) => string,
): string[] {
  const steps = recommendation.nextSteps.filter(
    ({ id }) => extent === 'whole' || !NOT_ON_A_CARD.includes(id),
  );
  const texts = steps.map(step => harmlessLine(nextStepText(step, words.advice)));
  const lines = items(texts, look, index => `${String(index + 1).padStart(3)} `);
  return section(heading(words.advice), lines, look);
}

function changesWhen(card: Card): string[] {
  const { recommendation, words, look, extent } = card;
  const { labels, nothingWouldChange } = words.advice;
  const entries =
    extent === 'whole'
      ? recommendation.wouldChange
      : worldFirst(recommendation.wouldChange).slice(0, TURNING);
  const lines =
    entries.length === 0
      ? [wrapped(nothingWouldChange, look, '  ')]
      : items(
          entries.map(entry => turningText(entry, card, words)),
          look,
        );
  return section(labels.change, lines, look);
}

function moreToRead({ words, look, extent }: Card): string[] {
  return extent === 'card' ? ['', look.ink.quiet(wrapped(words.advice.moreToRead, look))] : [];
}
