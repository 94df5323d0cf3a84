import type { GivenAnswers, Questionnaire } from '../questionnaire/question.ts';
import { QUESTIONS_A_MEETING } from '../questions/select.ts';
import { type AgendaTexts, agendaItemsIn } from './agenda.ts';
import { AGENDA_PARTS, type AgendaItem, type AgendaPart, type PreparationMethod } from './appointment.ts';

/** The key of the choice of questions to take along. */
export const QUESTIONS_KEY = 'ask';

/** What goes on an agenda as a conversation: each part of the page, and which of these questions, by their ids. */
export function preparationQuestionnaire(
  method: PreparationMethod,
  questions: readonly string[],
): Questionnaire {
  return {
    questions: [
      ...AGENDA_PARTS[method].map(key => ({
        key,
        part: 'agenda',
        answer: { kind: 'text', most: null } as const,
      })),
      {
        key: QUESTIONS_KEY,
        part: 'agenda',
        answer: { kind: 'any-of', values: questions, most: QUESTIONS_A_MEETING, inOrder: true },
      },
    ],
    isMoot: ({ key }) => key === QUESTIONS_KEY && questions.length === 0,
  };
}

/** What stands on an agenda, as answers: a line for each thing. */
export function answersFromAgenda(agenda: readonly AgendaItem[], method: PreparationMethod): GivenAnswers {
  const parts: readonly AgendaPart[] = AGENDA_PARTS[method];
  const texts = parts.map(part => [part, agendaItemsIn(agenda, [part]).map(({ text }) => text)] as const);
  const chosen = agenda.flatMap(({ question }) => question ?? []);
  return {
    ...Object.fromEntries(
      texts.filter(([, lines]) => lines.length > 0).map(([part, lines]) => [part, lines.join('\n')]),
    ),
    ...(chosen.length > 0 && { [QUESTIONS_KEY]: chosen }),
  };
}

/** What was answered for each part. */
export function agendaFromAnswers(answers: GivenAnswers, method: PreparationMethod): AgendaTexts {
  const given = AGENDA_PARTS[method].flatMap(part => {
    const value = answers[part];
    return typeof value === 'string' ? [[part, [value]] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The ids of the questions that were chosen. */
export function chosenQuestions(answers: GivenAnswers): readonly string[] {
  const chosen = answers[QUESTIONS_KEY];
  return Array.isArray(chosen) ? chosen.filter(id => typeof id === 'string') : [];
}
