import { type AgendaQuestion, agendaOf, replaceAgenda, withAgenda } from '../domain/meetings/agenda.ts';
import type {
  AgendaItem,
  AgendaPart,
  Appointment,
  PreparationMethod,
} from '../domain/meetings/appointment.ts';
import {
  agendaFromAnswers,
  chosenQuestions,
  preparationQuestionnaire,
  QUESTIONS_KEY,
} from '../domain/meetings/preparation-questionnaire.ts';
import type { GivenAnswers } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import type { AskingWords, Flow } from './flow.ts';
import { importRescue } from './with-rescue.ts';

/** What the flow is made of: the appointment as it is, and the questions to choose from. */
interface PreparationSetup {
  /** The command that holds it: one for each person, so that what was broken off goes on with the same one. */
  readonly command: string;
  readonly words: Pick<Messages, 'prepare'>;
  readonly appointment: Appointment;
  readonly method: PreparationMethod;
  readonly offered: readonly AgendaQuestion[];
  readonly now: Date;
}

/** The agenda of an appointment as a guided conversation; it comes to the whole agenda. */
export function preparationFlow(setup: PreparationSetup): Flow<readonly AgendaItem[]> {
  const { command, words, appointment, method, offered, now } = setup;
  const { guided } = words.prepare;
  const agendaFrom = (answers: GivenAnswers) => {
    const chosen = chosenQuestions(answers);
    const questions = offered.filter(({ id }) => chosen.includes(id));
    return replaceAgenda(agendaOf(appointment), method, agendaFromAnswers(answers, method), questions);
  };
  return {
    command,
    questionnaire: preparationQuestionnaire(
      method,
      offered.map(({ id }) => id),
    ),
    words: {
      parts: guided.parts,
      questionFor: ({ key }) => askingWords(key, setup),
      leaveOpen: guided.nothing,
      review: guided.review,
    },
    outcomeOf: agendaFrom,
    rescueOf: answers => importRescue({ appointments: [withAgenda(appointment, agendaFrom(answers), now)] }),
  };
}

function askingWords(key: string, { words: { prepare }, offered }: PreparationSetup): AskingWords {
  const { guided, parts } = prepare;
  if (key === QUESTIONS_KEY) {
    return {
      ...guided.ask,
      options: Object.fromEntries(offered.map(({ id, text }) => [id, { label: text }])),
    };
  }
  const part = key as AgendaPart;
  return { title: parts[part].asks, help: guided.help, short: guided.short[part] };
}
