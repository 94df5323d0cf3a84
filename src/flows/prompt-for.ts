import { faultInValue } from '../domain/questionnaire/answer-fault.ts';
import { type Conversation, positionOf } from '../domain/questionnaire/conversation.ts';
import { type GivenAnswers, liveQuestions, type Question } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import { givenAnswerText } from '../render/terminal/answer-text.ts';
import type { AnyOfPrompt, AnyPrompt, Option, Progress, Prompt, ReviewPrompt } from '../world/ask.ts';
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
  const suggestion = suggestionFor(question, answers);
  switch (answer.kind) {
    case 'text': {
      const check = (text: string) => faultSentence(flowWords, question, text, words);
      const suggested = typeof suggestion === 'string' && { suggestion };
      return { kind: 'text', ...frame, ...suggested, check, isLine: answer.isLine === true };
    }
    case 'one-of':
      return {
        kind: 'one-of',
        ...frame,
        ...(typeof suggestion === 'string' && { suggestion }),
        options: promptOptions(asked),
      };
    case 'any-of': {
      const suggested = Array.isArray(suggestion) && {
        suggestion: answer.values.filter(one => suggestion.includes(one)),
      };
      const { most, values } = answer;
      const inShort = inShortOf(asked, values.length);
      return { kind: 'any-of', ...frame, ...suggested, ...inShort, options: promptOptions(asked), most };
    }
    case 'scale': {
      const { lowest = '', highest = '' } = asked;
      return { ...answer, ...frame, ...(typeof suggestion === 'number' && { suggestion }), lowest, highest };
    }
    case 'yes-no':
      return { kind: 'yes-no', ...frame, ...(typeof suggestion === 'boolean' && { suggestion }) };
  }
}

/** How what was chosen of so many is told, where that is not by its labels. */
function inShortOf({ inShort }: AskingWords, of: number): Pick<AnyOfPrompt, 'inShort'> {
  return inShort === undefined ? {} : { inShort: count => inShort({ count, of }) };
}

/** The earlier answer where it is one still, else what is offered. */
function suggestionFor(question: Question, answers: GivenAnswers): unknown {
  const given = answers[question.key];
  return given !== undefined && faultInValue(question, given) === undefined ? given : question.suggestion;
}

function promptOptions({ options = {} }: AskingWords): readonly Option[] {
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
export function progressOf(
  { questionnaire, words: { parts } }: Flow<unknown>,
  conversation: Conversation,
  words: Words,
): Progress | undefined {
  const here = positionOf(questionnaire, conversation);
  if (here === undefined) return undefined;
  const label = words.progress({ part: parts[here.part] ?? '', number: here.number, of: here.of });
  return { label, done: here.number - 1, of: here.of };
}

function reviewedAnswer({ answer }: Question, value: unknown, asked: AskingWords, words: Words): string {
  return answer.kind === 'any-of' && asked.inShort !== undefined && Array.isArray(value)
    ? asked.inShort({ count: value.length, of: answer.values.length })
    : givenAnswerText(answer, value, asked.options, words.answers);
}

/** All answers of a flow, to be looked through. */
export function reviewFor(flow: Flow<unknown>, { answers }: Conversation, words: Words): ReviewPrompt {
  const { review } = flow.words;
  return {
    kind: 'review',
    title: review.title,
    finish: review.finish,
    canGoBack: flow.reviewsFirst !== true,
    rows: liveQuestions(flow.questionnaire, answers).map(question => {
      const asked = flow.words.questionFor(question, answers);
      const value = answers[question.key];
      return {
        key: question.key,
        label: asked.short,
        ...(value !== undefined && {
          answer: reviewedAnswer(question, value, asked, words),
        }),
      };
    }),
  };
}
