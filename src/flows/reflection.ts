import type { SomeRecords } from '../domain/journal/journal.ts';
import type { Action } from '../domain/meetings/action.ts';
import { handMadeJournal } from '../domain/meetings/hand-made.ts';
import { holdsWords, type LastTime } from '../domain/meetings/last-time.ts';
import type { TypedReflection } from '../domain/meetings/parse.ts';
import {
  reflectionQuestionnaire,
  typedFromAnswers,
  withFirmDays,
} from '../domain/meetings/reflection-questionnaire.ts';
import { newestFirst } from '../domain/meetings/select.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import { earlierFor, lastTimeFromAnswers } from '../domain/meetings/since-questions.ts';
import type { Person } from '../domain/people/person.ts';
import type { GivenAnswers, Question } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import type { Flow } from './flow.ts';
import {
  faultOfReflectionText,
  reflectionQuestionWords,
  sinceWords,
  understoodDay,
} from './reflection-words.ts';
import { importRescue } from './with-rescue.ts';

/** What a guided reflection comes to. */
export interface GuidedReflection {
  readonly typed: TypedReflection;
  readonly lastTime: LastTime;
}

/** What the flow is made of: the words, the day it is, and the reflections so far. */
interface ReflectionSetup {
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly today: string;
  readonly sessions: readonly SessionWithActions[];
  /** All that one means to do, be it after a meeting or not; absent where that is what the reflections say. */
  readonly actions?: readonly Action[];
  /** The records that say what became of earlier things; absent where none are to be rescued. */
  readonly recordsSince?: (lastTime: LastTime) => SomeRecords;
  /** Whom one may have met. */
  readonly people: readonly Person[];
}

/** A reflection as a guided conversation. Days are understood from `today` on, however long it takes. */
export function reflectionFlow(making: ReflectionSetup): Flow<GuidedReflection> {
  const { today, words } = making;
  const { guided } = words.sessions;
  const sessions = newestFirst(making.sessions);
  const { actions = sessions.flatMap(one => one.actions) } = making;
  const earlier = earlierFor(sessions, actions, today);
  const lastMentor = sessions.find(({ mentor }) => mentor !== null)?.mentor ?? undefined;
  return {
    command: 'log',
    questionnaire: reflectionQuestionnaire({
      earlier,
      mentor: lastMentor,
      day: guided.today,
    }),
    words: {
      parts: guided.parts,
      questionFor: ({ key }) => sinceWords(key, earlier, words) ?? reflectionQuestionWords(key, guided),
      check: ({ key }, text) => faultOfReflectionText(key, text, making),
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
        : { typed: { ...typed, what }, lastTime: lastTimeFromAnswers(answers, today) };
    },
    rescueOf: answers => {
      const typed = typedFromAnswers(answers);
      const lastTime = lastTimeFromAnswers(answers, today);
      const since = making.recordsSince?.(lastTime) ?? {};
      const written = Object.keys(typed).length > 0 ? handMadeJournal(typed, today).sessions : [];
      const sessions = [...written, ...(since.sessions ?? [])];
      // What became of an action is chosen, not written: alone it is nothing that is worth a file.
      const isNothing = written.length === 0 && !holdsWords(lastTime);
      return isNothing ? undefined : importRescue({ ...since, sessions });
    },
    lasting: answers => withFirmDays(answers, today),
  };
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
  const { words, sessions } = making;
  if (key !== 'confidence') return understoodDay(key, answers, making);
  const last = sessions.find(({ confidence }) => confidence !== null);
  const day = last && words.dates.long({ day: last.day });
  return day && words.sessions.guided.lastConfidence({ value: last.confidence ?? 0, day });
}
