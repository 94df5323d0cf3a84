import type { Action, ActionStatus } from '../domain/meetings/action.ts';
import type { GivenAnswers, Question } from '../domain/questionnaire/question.ts';
import { handMade } from '../domain/sessions/hand-made.ts';
import { actionIn, meetingDay, type TypedReflection } from '../domain/sessions/parse.ts';
import {
  lastActionIn,
  listPlaceIn,
  reflectionQuestionnaire,
  statusesOfAnswers,
  typedOfAnswers,
  withFirmDays,
} from '../domain/sessions/reflection-questionnaire.ts';
import { newestFirst, withOpenActions } from '../domain/sessions/select.ts';
import type { SessionWithActions } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from '../render/harmless.ts';
import { clipped } from '../render/layout.ts';
import type { AskingWords, Flow } from './flow.ts';
import { asImport } from './or-rescued.ts';

/** What a guided reflection comes to. */
export interface GuidedReflection {
  readonly typed: TypedReflection;
  /** What became of earlier actions, by their ids. */
  readonly statuses: ReadonlyMap<string, ActionStatus>;
}

/** What the flow is made of: the words, the day it is, and the reflections so far. */
interface Making {
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly today: string;
  readonly sessions: readonly SessionWithActions[];
}

/** A reflection as a guided conversation. Days are understood from `today` on, however long it takes. */
export function reflectionFlow(making: Making): Flow<GuidedReflection> {
  const { today, words } = making;
  const { guided } = words.sessions;
  const sessions = newestFirst(making.sessions);
  const openActions = (withOpenActions(sessions)?.actions ?? []).filter(({ status }) => status === 'open');
  const lastMentor = sessions.find(({ mentor }) => mentor !== null)?.mentor ?? undefined;
  return {
    command: 'log',
    questionnaire: reflectionQuestionnaire({ openActions, lastMentor, today: guided.today }),
    words: {
      parts: guided.parts,
      questionFor: ({ key }) => wordsFor(key, openActions, guided),
      check: ({ key }, text) => (key === 'date' ? faultOfDay(text, making) : undefined),
      replyTo: (question, answers) => {
        const said = saidBack(question, answers, { ...making, sessions });
        return said === undefined ? undefined : { paragraphs: [said] };
      },
      review: guided.review,
    },
    outcomeOf: answers => {
      const typed = typedOfAnswers(withFirmDays(answers, today));
      const { what } = typed;
      return what === undefined
        ? undefined
        : { typed: { ...typed, what }, statuses: statusesOfAnswers(answers) };
    },
    rescueOf: answers => {
      const typed = typedOfAnswers(answers);
      // What became of an action is chosen, not written: alone it is nothing that an import could take in.
      return Object.keys(typed).length === 0 ? undefined : asImport(handMade(typed, today));
    },
    lasting: answers => withFirmDays(answers, today),
  };
}

/** In columns: what one meant to do, where answers are listed. */
const SHORT = 24;

type Guided = Messages['sessions']['guided'];

function wordsFor(key: string, openActions: readonly Action[], words: Guided): AskingWords {
  const id = lastActionIn(key);
  if (id !== undefined) {
    const action = harmlessLine(openActions.find(one => one.id === id)?.text ?? '');
    return { ...words.lastAction, title: words.lastAction.title({ action }), short: clipped(action, SHORT) };
  }
  const { list, place = 1 } = listPlaceIn(key) ?? {};
  if (list === 'action' && place > 1) return words.anotherAction;
  return words.questions[(list ?? key) as keyof Guided['questions']];
}

function faultOfDay(text: string, { words, today }: Making): string | undefined {
  const { notADay, inFuture } = words.sessions.guided;
  const day = meetingDay(text, today);
  if (typeof day === 'string') return undefined;
  return day.kind === 'day-in-future' ? inFuture({ day: words.dates.long({ day: day.day }) }) : notADay;
}

/**
 * Days are said back at once as they were understood, and the earlier number only once the new one is given, so that it does not pull.
 * Undefined where there is nothing to say.
 */
function saidBack({ key }: Question, answers: GivenAnswers, making: Making): string | undefined {
  const { words, today, sessions } = making;
  const { guided, dueOn, withoutDay } = words.sessions;
  const long = (day: string) => words.dates.long({ day });
  if (key === 'date') {
    const day = meetingDay(String(answers[key]), today);
    return typeof day === 'string' ? guided.understood({ day: long(day) }) : undefined;
  }
  if (key === 'confidence') {
    const last = sessions.find(({ confidence }) => confidence !== null);
    return last && guided.lastConfidence({ value: last.confidence ?? 0, day: long(last.day) });
  }
  if (listPlaceIn(key)?.list !== 'action') return undefined;
  const { text, due } = actionIn(String(answers[key]), today);
  const told = harmlessLine(text);
  return due === null ? withoutDay({ text: told }) : dueOn({ text: told, day: long(due) });
}
