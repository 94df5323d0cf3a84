import type { Action, ActionStatus } from '../domain/meetings/action.ts';
import { handMadeJournal } from '../domain/meetings/hand-made.ts';
import { parseAction, parseMeetingDay, type TypedReflection } from '../domain/meetings/parse.ts';
import {
  parseLastActionKey,
  parseListKey,
  reflectionQuestionnaire,
  statusesFromAnswers,
  typedFromAnswers,
  withFirmDays,
} from '../domain/meetings/reflection-questionnaire.ts';
import { newestFirst, withOpenActions } from '../domain/meetings/select.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import type { GivenAnswers, Question } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { clipText } from '../render/terminal/layout.ts';
import type { AskingWords, Flow } from './flow.ts';
import { importRescue } from './with-rescue.ts';

/** What a guided reflection comes to. */
export interface GuidedReflection {
  readonly typed: TypedReflection;
  /** What became of earlier actions, by their ids. */
  readonly statuses: ReadonlyMap<string, ActionStatus>;
}

/** What the flow is made of: the words, the day it is, and the reflections so far. */
interface ReflectionSetup {
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly today: string;
  readonly sessions: readonly SessionWithActions[];
}

/** A reflection as a guided conversation. Days are understood from `today` on, however long it takes. */
export function reflectionFlow(making: ReflectionSetup): Flow<GuidedReflection> {
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
      questionFor: ({ key }) => reflectionQuestionWords(key, openActions, guided),
      check: ({ key }, text) => (key === 'date' ? faultOfDay(text, making) : undefined),
      replyTo: (question, answers) => {
        const said = understoodDays(question, answers, { ...making, sessions });
        return said === undefined ? undefined : { paragraphs: [said] };
      },
      review: guided.review,
    },
    outcomeOf: answers => {
      const typed = typedFromAnswers(withFirmDays(answers, today));
      const { what } = typed;
      return what === undefined
        ? undefined
        : { typed: { ...typed, what }, statuses: statusesFromAnswers(answers) };
    },
    rescueOf: answers => {
      const typed = typedFromAnswers(answers);
      // What became of an action is chosen, not written: alone it is nothing that an import could take in.
      return Object.keys(typed).length === 0 ? undefined : importRescue(handMadeJournal(typed, today));
    },
    lasting: answers => withFirmDays(answers, today),
  };
}

/** In columns: what one meant to do, where answers are listed. */
const SHORT_TEXT = 24;

type Guided = Messages['sessions']['guided'];

function reflectionQuestionWords(key: string, openActions: readonly Action[], words: Guided): AskingWords {
  const id = parseLastActionKey(key);
  if (id !== undefined) {
    const action = sanitizeLine(openActions.find(one => one.id === id)?.text ?? '');
    return {
      ...words.lastAction,
      title: words.lastAction.title({ action }),
      short: clipText(action, SHORT_TEXT),
    };
  }
  const { list, place = 1 } = parseListKey(key) ?? {};
  if (list === 'action' && place > 1) return words.anotherAction;
  return words.questions[(list ?? key) as keyof Guided['questions']];
}

function faultOfDay(text: string, { words, today }: ReflectionSetup): string | undefined {
  const { notADay, inFuture } = words.sessions.guided;
  const day = parseMeetingDay(text, today);
  if (typeof day === 'string') return undefined;
  return day.kind === 'day-in-future' ? inFuture({ day: words.dates.long({ day: day.day }) }) : notADay;
}

/**
 * Days are said back at once as they were understood, and the earlier number only once the new one is given, so that it does not pull.
 * Undefined where there is nothing to say.
 */
function understoodDays(
  { key }: Question,
  answers: GivenAnswers,
  making: ReflectionSetup,
): string | undefined {
  const { words, today, sessions } = making;
  const { guided, dueOn, withoutDay } = words.sessions;
  const long = (day: string) => words.dates.long({ day });
  if (key === 'date') {
    const day = parseMeetingDay(String(answers[key]), today);
    return typeof day === 'string' ? guided.understood({ day: long(day) }) : undefined;
  }
  if (key === 'confidence') {
    const last = sessions.find(({ confidence }) => confidence !== null);
    return last && guided.lastConfidence({ value: last.confidence ?? 0, day: long(last.day) });
  }
  if (parseListKey(key)?.list !== 'action') return undefined;
  const { text, due } = parseAction(String(answers[key]), today);
  const told = sanitizeLine(text);
  return due === null ? withoutDay({ text: told }) : dueOn({ text: told, day: long(due) });
}
