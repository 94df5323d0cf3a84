import {
  type ActionQuestionKey,
  actionQuestionnaire,
  typedActionFromAnswers,
} from '../domain/meetings/action-questionnaire.ts';
import { parseDueDay, type TypedAction } from '../domain/meetings/new-action.ts';
import { actionFault, parseAction, withFirmDay } from '../domain/meetings/parse.ts';
import type { GivenAnswers, Question } from '../domain/questionnaire/question.ts';
import { isFault } from '../domain/typed-value.ts';
import type { Messages } from '../i18n/index.ts';
import type { Flow } from './flow.ts';

interface NewActionSetup {
  readonly words: Pick<Messages, 'actions' | 'dates' | 'sessions'>;
  readonly today: string;
}

/** Something to do as a guided conversation. A day that stands in its words is not asked once more. */
export function newActionFlow({ words, today }: NewActionSetup): Flow<TypedAction> {
  const { guided } = words.actions;
  const questionnaire = {
    ...actionQuestionnaire,
    isMoot: ({ key }: Question, { text, due }: GivenAnswers) =>
      key === 'due' && due === undefined && hasDay(text, today),
  };
  return {
    command: 'actions add',
    questionnaire,
    words: {
      parts: guided.parts,
      questionFor: ({ key }) => guided.questions[key as ActionQuestionKey],
      check: ({ key }, text) => faultOfAnswer(key, text, words, today),
      replyTo: ({ key }, answers) => {
        const said = saidOfDay(key, answers, words, today);
        return said === undefined ? undefined : { paragraphs: [said] };
      },
      review: guided.review,
    },
    outcomeOf: answers => typedActionFromAnswers(withFirmDue(answers, today)),
    rescueOf: () => undefined,
    lasting: answers => withFirmDue(answers, today),
  };
}

function hasDay(text: unknown, today: string): boolean {
  return typeof text === 'string' && parseAction(text, today).due !== null;
}

function faultOfAnswer(
  key: string,
  text: string,
  { actions, sessions }: NewActionSetup['words'],
  today: string,
): string | undefined {
  if (key === 'text') return actionFault(text, today) && sessions.guided.dayAlone;
  return key === 'due' && isFault(parseDueDay(text, today)) ? actions.moveTo.notADay : undefined;
}

function saidOfDay(
  key: string,
  { text, due }: GivenAnswers,
  { dates, sessions }: NewActionSetup['words'],
  today: string,
): string | undefined {
  const day = key === 'due' ? parseDueDay(String(due), today) : dayInText(key, text, today);
  return typeof day === 'string' ? sessions.guided.understood({ day: dates.long({ day }) }) : undefined;
}

function dayInText(key: string, text: unknown, today: string): string | null {
  return key === 'text' ? parseAction(String(text), today).due : null;
}

/** The same answers with the days that were understood in place of the words for them. */
function withFirmDue(answers: GivenAnswers, today: string): GivenAnswers {
  const { text, due } = answers;
  const day = typeof due === 'string' ? parseDueDay(due, today) : undefined;
  return {
    ...answers,
    ...(typeof text === 'string' && due === undefined && { text: withFirmDay(text, today) }),
    ...(typeof day === 'string' && { due: day }),
  };
}
