import { isMistreated } from '../../domain/advice/other-help.ts';
import type { GuidedAdvice } from '../../domain/advice/recommendation.ts';
import { rubOf, untoldLimits } from '../../domain/advice/rub.ts';
import type { Messages } from '../../i18n/index.ts';
import { lookForText, somethingFirstText, thenLookForText } from '../headline.ts';
import { orderedList } from '../outline.ts';
import { needsLines, otherHelpLines } from './advice-parts.ts';
import { stepItems } from './advice-steps.ts';
import { avoidTexts } from './avoid-text.ts';
import { decidingReasons } from './deciding-reasons.ts';
import type { Display } from './display.ts';
import { bulletLines, prominentText, section, wrapText } from './layout.ts';
import { outlineLines } from './outline-text.ts';
import { quoteOwnWords } from './own-words.ts';
import { limitText, placeText, reasonText } from './recommendation-text.ts';
import { type Card, shortenCard } from './shorten-card.ts';
import { turningText, worldFirst } from './turning-text.ts';
import { answererLines } from './who-answers-text.ts';

const TURNING = 2;
/** In columns: of a longer ambition only the beginning is quoted. */
const LONGEST_AMBITION = 140;

/** The advice as one reads it in a minute, after an intake. */
export function adviceText(
  { answers, recommendation }: GuidedAdvice,
  words: Messages,
  display: Display,
): string {
  const card = { answers, recommendation, words, display, without: [] };
  return cardLines(shortenCard(card, cardLines)).join('\n');
}

function cardLines(card: Card): string[] {
  switch (card.recommendation.kind) {
    case 'other-help-first':
      return otherHelpFirst(card);
    case 'no-mentor-needed':
      return somethingSimpler(card);
    case 'mentor':
      return [
        ...ambitionLines(card),
        ...headline(card),
        ...why(card),
        ...rubLines(card),
        ...placeLines(card),
        ...secondLines(card),
        ...ratherNot(card),
        ...whoAnswers(card),
        ...limitLines(card),
        ...stepLines(card, card.words.advice.labels.steps),
        ...changesWhen(card),
        ...moreToRead(card),
      ];
  }
}

/** Short: whoever reads this has something else to carry. */
function otherHelpFirst(card: Card): string[] {
  const { recommendation: advice, words, display } = card;
  const { afterwardsInShort, labels } = words.advice;
  return [
    ...instead(card),
    ...notYourFault(card),
    ...otherHelpLines(advice, words, display),
    ...stepLines(card, labels.today),
    '',
    display.style.quiet(wrapText(afterwardsInShort(advice), display)),
  ];
}

function notYourFault({ answers, words, display }: Card): string[] {
  return isMistreated(answers) ? ['', wrapText(words.advice.notYourFault, display)] : [];
}

/** No more of a mentor than what would fit. */
function somethingSimpler(card: Card): string[] {
  const { words, display } = card;
  const { ifYouStillWant, labels } = words.advice;
  return [
    ...ambitionLines(card),
    ...instead(card),
    ...stepLines(card, labels.steps),
    ...whoAnswers(card),
    ...section(ifYouStillWant, [wrapText(lookForText(card, words), display, '  ')], display),
    ...moreToRead(card),
  ];
}

function ambitionLines({ answers, words, display }: Card): string[] {
  const text = quoteOwnWords(answers.ambition, LONGEST_AMBITION);
  return ['', display.style.quiet(wrapText(words.advice.quoted({ text }), display, '  '))];
}

/** What comes before a mentor, in the place of the headline. */
function instead(card: Card): string[] {
  const { words, display } = card;
  const text = somethingFirstText(card, words);
  return text === null ? [] : ['', prominentText(text, display)];
}

function headline(card: Card): string[] {
  const { recommendation: advice, words, display } = card;
  return ['', prominentText(lookForText(card, words), display), ...needsLines(advice, words, display)];
}

function why({ recommendation: advice, words, display, without }: Card): string[] {
  const reasons = decidingReasons(advice).filter(
    ({ weight }, at) => at === 0 || weight > 0 || !without.includes('explanation'),
  );
  const needed = without.includes('second-reason') ? reasons.slice(0, 1) : reasons;
  const told = needed.map(reason => reasonText(reason, words.advice)).join(' ');
  return told === '' ? [] : section(words.advice.labels.why, [wrapText(told, display, '  ')], display);
}

function rubLines({ answers, recommendation, words, display }: Card): string[] {
  const rub = rubOf(answers, recommendation);
  const { labels, rubs } = words.advice;
  return rub === null ? [] : section(labels.rub, [wrapText(rubs[rub], display, '  ')], display);
}

function placeLines({ recommendation, words, display }: Card): string[] {
  const texts = recommendation.places.map(place => placeText(place, words.advice));
  return section(words.advice.labels.places, bulletLines(texts, display), display);
}

function secondLines(card: Card): string[] {
  const { words, display } = card;
  const text = thenLookForText(card, words);
  const { labels } = words.advice;
  const heading = card.recommendation.pace === 'this-week' ? labels.secondSoon : labels.second;
  return text === null ? [] : section(heading, [wrapText(text, display, '  ')], display);
}

function ratherNot(card: Card): string[] {
  const { words, display } = card;
  return section(words.advice.labels.avoid, bulletLines(avoidTexts(card, words.advice), display), display);
}

function whoAnswers(card: Card): string[] {
  const { words, display } = card;
  return section(words.advice.labels.whoAnswers, answererLines(card, words, display), display);
}

/** What this mentor cannot give, in a sentence under who can answer what. */
function limitLines(card: Card): string[] {
  const { words, display, without } = card;
  if (without.includes('limit')) return [];
  return untoldLimits(card).map(({ id }) => wrapText(limitText(id, words.advice), display, '  '));
}

function stepLines(card: Card, heading: string): string[] {
  const { words, display } = card;
  return section(heading, outlineLines(orderedList(stepItems(card)), words, display), display);
}

function changesWhen(card: Card): string[] {
  const { recommendation, words, display, without } = card;
  const { labels, nothingWouldChange } = words.advice;
  const most = without.includes('second-change') ? 1 : TURNING;
  const texts = worldFirst(recommendation.wouldChange)
    .slice(0, most)
    .map(entry => turningText(entry, card, words));
  const lines =
    texts.length === 0 ? [wrapText(nothingWouldChange, display, '  ')] : bulletLines(texts, display);
  return section(labels.change, lines, display);
}

function moreToRead({ words, display }: Card): string[] {
  return ['', display.style.quiet(wrapText(words.advice.moreToRead, display))];
}
