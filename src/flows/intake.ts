import { isAdviceDecided } from '../domain/advice/decided.ts';
import { kindAndTypeOf } from '../domain/advice/kind.ts';
import { otherHelpFor } from '../domain/advice/other-help.ts';
import { echoBefore } from '../domain/intake/echo.ts';
import { offeredValues } from '../domain/intake/moot.ts';
import { ownCaseOf } from '../domain/intake/own-case.ts';
import { asIntakeAnswers, finishedAnswers, intakeQuestionnaire } from '../domain/intake/questionnaire.ts';
import {
  type AnswerKey,
  type Answers,
  type IntakePart,
  type PartialAnswers,
  questionFor,
} from '../domain/intake/questions.ts';
import { minutesFor } from '../domain/questionnaire/minutes.ts';
import type { GivenAnswers, Question } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { optionWordsOf } from '../render/terminal/answer-text.ts';
import { echoText } from '../render/terminal/echo-text.ts';
import { clipText } from '../render/terminal/layout.ts';
import { otherHelpText } from '../render/terminal/recommendation-text.ts';
import type { AskingWords, Flow, FlowReply, OutcomeOffer } from './flow.ts';
import type { Rescue } from './with-rescue.ts';

/** The intake as a guided conversation, which comes to its answers. */
export function intakeFlow(words: Messages): Flow<Answers> {
  return {
    command: 'intake',
    questionnaire: intakeQuestionnaire,
    words: {
      parts: words.intake.parts,
      leaveOpen: words.intake.leaveOpen,
      questionFor: ({ key }, answers) =>
        intakeQuestionWords(key as AnswerKey, asIntakeAnswers(answers), words.intake),
      replyTo: (question, answers) => replyTo(question, asIntakeAnswers(answers), words),
      echo: (next, answers) => echoOf(next as IntakePart | null, asIntakeAnswers(answers), words),
      offerOutcome: (given, open, left) => offerAdvice(asIntakeAnswers(given), open, left, words.intake),
      review: words.intake.review,
    },
    outcomeOf: answers => finishedAnswers(asIntakeAnswers(answers)),
    rescueOf: answersRescue,
  };
}

/** How a question is put, with the values that make sense for this person. */
function intakeQuestionWords(
  key: AnswerKey,
  answers: PartialAnswers,
  words: Messages['intake'],
): AskingWords {
  const question = questionFor(key);
  const known = optionWordsOf(key, words);
  const offered = question === undefined ? [] : offeredValues(question, answers);
  const options = Object.fromEntries(offered.map(value => [value, known[value] ?? { label: value }]));
  return { ...words.questions[key], ...wordsInOwnCase(key, answers, words), options };
}

/** Where a question is about the person's own position and people, it names them. */
function wordsInOwnCase(key: AnswerKey, answers: PartialAnswers, { inYourCase }: Messages['intake']): object {
  if (key !== 'someoneInside' && key !== 'sameCircle') return {};
  const { position, role, judges } = ownCaseOf(answers);
  return inYourCase[key]({ position: clipOwnWords(position), role: clipOwnWords(role), judges });
}

const LONGEST_TITLE_QUOTE = 40;

/** What the person wrote themselves, short enough for a question. */
function clipOwnWords(text: string | null): string | null {
  return text === null ? null : clipText(sanitizeLine(text), LONGEST_TITLE_QUOTE).replace(/\.$/, '');
}

/** One sentence back before a part, or before the advice. */
function echoOf(next: IntakePart | null, answers: PartialAnswers, words: Messages): string | undefined {
  const said = echoBefore(next, answers);
  return said && echoText(said, words);
}

/** The advice, as soon as nothing that is still open changes its kind or type. */
function offerAdvice(
  given: PartialAnswers,
  open: readonly Question[],
  left: readonly Question[],
  { decided }: Messages['intake'],
): OutcomeOffer | undefined {
  const finished = finishedAnswers(given);
  const keys = open.map(({ key }) => key as AnswerKey);
  if (finished === undefined || !isAdviceDecided(finished, keys)) return undefined;
  const { kind, type } = kindAndTypeOf(finished);
  const help = decided.help({ count: left.length, minutes: minutesFor(left), type });
  return { title: decided.title[kind], help, options: decided.options };
}

/** A sign that something comes before a mentor: the address at once, then the offer to leave it at that. */
function replyTo({ key }: Question, answers: PartialAnswers, words: Messages): FlowReply | undefined {
  const { stopSigns = [], employment = 'employed' } = answers;
  if (key !== 'stopSigns' || stopSigns.length === 0) return undefined;
  const { heard, goOn, stopped } = words.intake.stopSign;
  const addresses = otherHelpFor({ stopSigns, employment }).map(
    help => `· ${otherHelpText(help, words.advice)}`,
  );
  return {
    paragraphs: [heard, words.advice.labels.otherHelp, ...addresses],
    offerToStop: { ...goOn, stopped },
  };
}

/** Answers so far as a file from which the intake can take them. */
function answersRescue(answers: GivenAnswers): Rescue {
  return {
    text: () => JSON.stringify(answers, null, 2),
    goOn: path => `mentor intake --answers ${path}`,
  };
}
