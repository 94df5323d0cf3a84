import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import type { TypedAction } from './new-action.ts';

const line = { kind: 'text', most: null, isLine: true } as const;

const actionQuestions = [
  { key: 'text', part: 'action', required: true, answer: line },
  { key: 'due', part: 'action', answer: line },
  { key: 'expected', part: 'action', answer: line },
] as const satisfies readonly Question[];

export type ActionQuestionKey = (typeof actionQuestions)[number]['key'];

/** Something to do as a conversation. */
export const actionQuestionnaire: Questionnaire = { questions: actionQuestions };

/** The action that these answers make, as it would be typed; undefined as long as nothing says what is to be done. */
export function typedActionFromAnswers(answers: GivenAnswers): TypedAction | undefined {
  const given = actionQuestions.flatMap(({ key }) => {
    const value = answers[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  const { text, ...rest }: Partial<TypedAction> = Object.fromEntries(given);
  return text === undefined ? undefined : { text, ...rest };
}
