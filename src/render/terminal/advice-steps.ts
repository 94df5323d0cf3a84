import type { NextStep } from '../../domain/advice/recommendation.ts';
import { isForElsewhere, rubOf } from '../../domain/advice/rub.ts';
import { stepItem } from '../advice-items.ts';
import { type OutlineItem, textItems } from '../outline.ts';
import { enumerateTexts } from './answer-text.ts';
import { quoteOwnWords } from './own-words.ts';
import type { Card } from './shorten-card.ts';

/** In columns: of a longer situation only the beginning is quoted. */
const LONGEST_SITUATION = 200;
/** The same where the card would be too long. */
const SHORT_SITUATION = 90;
/** On a card, besides the one in the message. */
const OPENERS = 2;

/** What to do first, without what stands elsewhere on a card, or comes much later. */
export function stepItems(card: Card): readonly OutlineItem[] {
  return card.recommendation.nextSteps.flatMap(step => {
    if (step.id === 'bring-your-questions') return textItems(takeAlongTexts(step, card));
    return isTold(step, card) ? [stepItem(step, card.words)] : [];
  });
}

/** What came of an offer that does not suit is said with whom not to ask, and what a rub says is not said again. */
function isTold({ id }: NextStep, { answers, recommendation, without }: Card): boolean {
  const rub = rubOf(answers, recommendation);
  switch (id) {
    case 'then-the-second':
    case 'log-the-first-meeting':
      return false;
    case 'ask-for-another-mentor':
      return !recommendation.avoid.includes('assigned-mentor');
    case 'speak-in-general-terms':
      return rub !== 'secret-elsewhere';
    case 'let-a-sponsor-see-you':
      return !without.includes('sponsor');
    case 'agree-if-it-clicks':
      return !without.includes('rhythm');
    case 'use-your-choice':
    case 'judge-the-assigned-mentor':
      return !without.includes('offer');
    default:
      return true;
  }
}

type BringQuestions = Extract<NextStep, { readonly id: 'bring-your-questions' }>;

/** The person's own sentence, and what opens the questions that the message does not ask already; nothing where there is neither. */
function takeAlongTexts({ params: { questions, type } }: BringQuestions, card: Card): readonly string[] {
  const { words, without } = card;
  const openers = without.includes('openers')
    ? []
    : words.advice.openers({ questions: questions.slice(1), type }).slice(0, OPENERS);
  const listed = enumerateTexts(
    openers.map(text => `“${text}”`),
    words.intake.review.and,
  );
  const texts = [...ownSentence(card), ...(listed === '' ? [] : [words.advice.thenAsk({ listed })])];
  return texts.length === 0 ? [] : [texts.join(' ')];
}

function ownSentence({ answers, recommendation, words, without }: Card): readonly string[] {
  const text = quoteOwnWords(
    answers.situation ?? '',
    without.includes('long-quote') ? SHORT_SITUATION : LONGEST_SITUATION,
  );
  return text === ''
    ? []
    : [words.advice.ownSentence({ text, elsewhere: isForElsewhere({ answers, recommendation }) })];
}
