import { faultInValue } from '../domain/questionnaire/answer-fault.ts';
import { type Conversation, positionOf } from '../domain/questionnaire/conversation.ts';
import { type GivenAnswers, liveQuestions, type Question } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import { givenAnswerText } from '../render/answer-text.ts';
import type { AnyPrompt, Option, Progress, Prompt, ReviewPrompt } from '../world/ask.ts';
import type { AskingWords, Flow, FlowWords } from './flow.ts';

type Words = Messages['conversation'];

/** A question of a flow as it is put where these answers are given; the earlier answer, or what is offered, is its suggestion. */
export function promptFor(
  { words: flowWords }: Pick<Flow<unknown>, 'words'>,
  question: Question,
  answers: GivenAnswers,
  words: Words,
): Prompt {
  const asked = flowWords.questionFor(question, answers);
  const frame: AnyPrompt = {
    title: asked.title,
    ...(asked.help !== undefined && { help: asked.help }),
    ...(question.required !== true && {
      leaveOpen: asked.leaveOpen ?? flowWords.leaveOpen ?? words.leaveOpen,
    }),
    weighs: question.weighs === true,
    canGoBack: false,
  };
  const { answer } = question;
  const before = suggestionFor(question, answers);
  switch (answer.kind) {
    case 'text': {
      const check = (text: string) => faultSentence(flowWords, question, text, words);
      const suggested = typeof before === 'string' && { before };
      return { kind: 'text', ...frame, ...suggested, check, isLine: answer.isLine === true };
    }
    case 'one-of':
      return {
        kind: 'one-of',
        ...frame,
        ...(typeof before === 'string' && { before }),
        options: optionsOf(asked),
      };
    case 'any-of': {
      const suggested = Array.isArray(before) && {
        before: answer.values.filter(one => before.includes(one)),
      };
      return { kind: 'any-of', ...frame, ...suggested, options: optionsOf(asked), most: answer.most };
    }
    case 'scale': {
      const { lowest = '', highest = '' } = asked;
      return { ...answer, ...frame, ...(typeof before === 'number' && { before }), lowest, highest };
    }
    case 'yes-no':
      return { kind: 'yes-no', ...frame, ...(typeof before === 'boolean' && { before }) };
  }
}

/** The earlier answer where it is one still, else what is offered. */
function suggestionFor(question: Question, answers: GivenAnswers): unknown {
  const given = answers[question.key];
  return given !== undefined && faultInValue(question, given) === undefined ? given : question.offers;
}

function optionsOf({ options = {} }: AskingWords): readonly Option[] {
  return Object.entries(options).map(([value, words]) => ({ value, ...words }));
}

/** Too long is all that can be wrong with any text: an empty one is left open or asked again. */
function faultSentence(
  flowWords: FlowWords,
  question: Question,
  text: string,
  words: Words,
): string | undefined {
  const most = question.answer.kind === 'text' ? question.answer.most : null;
  const length = [...text].length;
  if (most !== null && length > most) return words.tooLong({ most, over: length - most });
  return flowWords.check?.(question, text);
}

/** How far a conversation is; undefined at its review. */
export function progressIn(
  { questionnaire, words: { parts } }: Flow<unknown>,
  conversation: Conversation,
  words: Words,
): Progress | undefined {
  const here = positionOf(questionnaire, conversation);
  if (here === undefined) return undefined;
  const label = words.progress({ part: parts[here.part] ?? '', number: here.number, of: here.of });
  return { label, done: here.number - 1, of: here.of };
}

/** All answers of a flow, to be looked through. */
export function reviewFor(flow: Flow<unknown>, { answers }: Conversation, words: Words): ReviewPrompt {
  const { review } = flow.words;
  return {
    kind: 'review',
    title: review.title,
    finish: review.finish,
    canGoBack: true,
    rows: liveQuestions(flow.questionnaire, answers).map(question => {
      const asked = flow.words.questionFor(question, answers);
      const value = answers[question.key];
      return {
        key: question.key,
        label: asked.short,
        ...(value !== undefined && {
          answer: givenAnswerText(question.answer, value, asked.options, words.answers),
        }),
      };
    }),
  };
}
