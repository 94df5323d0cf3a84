import { actionFault, parseBoxedAction, parseMeetingDay } from '../domain/meetings/parse.ts';
import { parseListKey } from '../domain/meetings/reflection-questionnaire.ts';
import { type Earlier, parseSinceKey } from '../domain/meetings/since-questions.ts';
import { findPeople } from '../domain/people/find-person.ts';
import type { Person } from '../domain/people/person.ts';
import type { GivenAnswers } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { clipText } from '../render/terminal/layout.ts';
import type { AskingWords } from './flow.ts';

/** In columns: what one meant to do, where answers are listed. */
const SHORT_TEXT = 24;

type Guided = Messages['sessions']['guided'];

/** The words of a question on earlier meetings; undefined for any other. */
export function sinceWords(
  key: string,
  { actions, blindSpot }: Earlier,
  { sessions, dates }: TextSetup['words'],
): AskingWords | undefined {
  const { aspect, id } = parseSinceKey(key) ?? {};
  const { lastAction, lastExpected, lastHappened, oldSpot, oldSpotNoticed } = sessions.guided;
  const { text = '', expected = null } = actions.find(one => one.id === id) ?? {};
  switch (aspect) {
    case undefined:
      return undefined;
    case 'last-action':
      return aboutText(lastAction, lastAction.title({ action: sanitizeLine(text) }), text);
    case 'last-expected':
      return lastExpected;
    case 'last-happened':
      return { ...lastHappened, help: lastHappened.help({ expected: expected && sanitizeLine(expected) }) };
    case 'old-spot': {
      const spot = {
        text: sanitizeLine(blindSpot?.text ?? ''),
        day: dates.day({ day: blindSpot?.day ?? '' }),
      };
      return aboutText({ ...oldSpot, help: oldSpot.help(spot) }, oldSpot.title(spot), spot.text);
    }
    case 'old-spot-noticed':
      return oldSpotNoticed;
  }
}

/** The words of a question that is about a text, which stands for it where answers are listed. */
function aboutText<W extends object>(words: W, title: string, text: string) {
  return { ...words, title, short: clipText(sanitizeLine(text), SHORT_TEXT) };
}

/** The words of any other question. */
export function reflectionQuestionWords(key: string, words: Guided): AskingWords {
  const { list, place = 1 } = parseListKey(key) ?? {};
  if (list === 'action' && place > 1) return words.anotherAction;
  return words.questions[(list ?? key) as keyof Guided['questions']];
}

/** What is known where a text of a reflection is typed: the words, the day it is, and whom one may have met. */
interface TextSetup {
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly today: string;
  readonly people: readonly Person[];
}

/** Why a text cannot be the answer to a question, in a sentence; undefined where it can. */
export function faultOfReflectionText(key: string, text: string, making: TextSetup): string | undefined {
  if (key === 'date') return faultOfDay(text, making);
  if (key === 'mentor') return faultOfMentor(text, making);
  const isOnlyADay = parseListKey(key)?.list === 'action' && actionFault(text, making.today) !== undefined;
  return isOnlyADay ? making.words.sessions.guided.dayAlone : undefined;
}

function faultOfMentor(text: string, { words, people }: TextSetup): string | undefined {
  const meant = findPeople(people, text).map(({ name }) => sanitizeLine(name));
  return meant.length > 1 ? words.sessions.guided.severalPeople({ names: meant.join(', ') }) : undefined;
}

function faultOfDay(text: string, { words, today }: Omit<TextSetup, 'people'>): string | undefined {
  const { notADay, inFuture } = words.sessions.guided;
  const day = parseMeetingDay(text, today);
  if (typeof day === 'string') return undefined;
  return day.kind === 'day-in-future' ? inFuture({ day: words.dates.long({ day: day.day }) }) : notADay;
}

/** The day in an answer, said back as it was understood; undefined where the question takes none, and where the answer says just that. */
export function understoodDay(
  key: string,
  answers: GivenAnswers,
  { words, today }: Omit<TextSetup, 'people'>,
): string | undefined {
  const { guided, dueOn, withoutDay } = words.sessions;
  const long = (day: string) => words.dates.long({ day });
  if (key === 'date') {
    const typed = String(answers[key]);
    const day = parseMeetingDay(typed, today);
    return typeof day === 'string' && long(day) !== typed ? guided.understood({ day: long(day) }) : undefined;
  }
  if (parseListKey(key)?.list !== 'action') return undefined;
  const { text, due } = parseBoxedAction(String(answers[key]), today);
  const told = sanitizeLine(text);
  return due === null ? withoutDay({ text: told }) : dueOn({ text: told, day: long(due) });
}
