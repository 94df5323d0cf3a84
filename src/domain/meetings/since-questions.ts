import type { GivenAnswers, Question } from '../questionnaire/question.ts';
import { normalText } from '../text.ts';
import type { Action, ActionStatus } from './action.ts';
import { blindSpotToAskAbout, type NotedBlindSpot } from './blind-spot.ts';
import type { ActionChanges } from './change-actions.ts';
import type { LastTime } from './last-time.ts';
import { withOpenActions } from './select.ts';
import { isOpen, selectActions, soonestFirst } from './select-actions.ts';
import type { SeenAgain, SessionWithActions } from './session.ts';

/** What one is asked about of earlier meetings, before the one that is written about. */
export interface Earlier {
  /** What one meant to do and is open still, in the order in which it is asked about. */
  readonly actions: readonly Action[];
  /** Undefined where no old blind spot has its turn. */
  readonly blindSpot: NotedBlindSpot | undefined;
}

/** More things to do than this are not asked about. */
const MOST_ASKED_ABOUT = 3;

/** The last actions: those of the latest reflection that left any open, then others whose day has come; and one old blind spot. */
export function earlierFor(
  sessions: readonly SessionWithActions[],
  all: readonly Action[],
  today: string,
): Earlier {
  const last = soonestFirst((withOpenActions(sessions)?.actions ?? []).filter(isOpen));
  const due = selectActions(all, ['due'], today).filter(({ id }) => last.every(one => one.id !== id));
  return {
    actions: [...last, ...due].slice(0, MOST_ASKED_ABOUT),
    blindSpot: blindSpotToAskAbout(sessions, today),
  };
}

const ASPECTS = ['last-action', 'last-expected', 'last-happened', 'old-spot', 'old-spot-noticed'] as const;
type Aspect = (typeof ASPECTS)[number];

/** What a question on earlier meetings asks after, and the id of what it is about; undefined for any other question. */
export function parseSinceKey(key: string): { readonly aspect: Aspect; readonly id: string } | undefined {
  const [word = ''] = key.split(' ', 1);
  const aspect = ASPECTS.find(one => one === word);
  return aspect && { aspect, id: key.slice(word.length + 1) };
}

const STATUSES = ['done', 'open', 'dropped'] as const satisfies readonly ActionStatus[];
const SEEN_AGAIN = ['seen', 'watched', 'changed'] as const satisfies readonly SeenAgain['state'][];

/** How each action stands, and of one that is done what one expected and what came of it; then how the blind spot is. */
export function sinceQuestions({ actions, blindSpot }: Earlier): readonly Question[] {
  return [...actions.flatMap(actionQuestionsOn), ...(blindSpot ? spotQuestionsOn(blindSpot) : [])];
}

function actionQuestionsOn({ id, expected }: Action): readonly Question[] {
  const status = { kind: 'one-of', values: STATUSES } as const;
  return [
    { key: `last-action ${id}`, part: 'since', required: true, answer: status, suggestion: 'open' },
    ...(expected === null ? [sinceText(`last-expected ${id}`)] : []),
    sinceText(`last-happened ${id}`),
  ];
}

function spotQuestionsOn({ id }: NotedBlindSpot): readonly Question[] {
  const state = { kind: 'one-of', values: SEEN_AGAIN } as const;
  return [{ key: `old-spot ${id}`, part: 'since', answer: state }, sinceText(`old-spot-noticed ${id}`)];
}

function sinceText(key: string): Question {
  return { key, part: 'since', answer: { kind: 'text', most: null } };
}

/**
 * Whether such a question is not put: what came of an action is asked of the first one that is done, and of any other of which one
 * said what one expects; what was noticed of a blind spot only where something was.
 */
export function isSinceMoot(key: string, { actions }: Earlier, answers: GivenAnswers): boolean {
  const { aspect, id } = parseSinceKey(key) ?? {};
  if (aspect === 'old-spot-noticed') return !(`old-spot ${id}` in answers);
  if (aspect !== 'last-expected' && aspect !== 'last-happened') return false;
  const done = actions.filter(one => answers[`last-action ${one.id}`] === 'done');
  const isAsked = (one: Action, at: number) =>
    at === 0 || (aspect === 'last-happened' && one.expected !== null);
  return !done.filter(isAsked).some(one => one.id === id);
}

/** What became of all that since, on this day, as these answers say. */
export function lastTimeFromAnswers(answers: GivenAnswers, today: string): LastTime {
  const about = Object.entries(answers).flatMap(([key, value]) => {
    const found = parseSinceKey(key);
    return found === undefined ? [] : [{ ...found, value }];
  });
  const statuses = about.flatMap(({ aspect, id, value }) => {
    const status = STATUSES.find(one => one === value);
    return aspect === 'last-action' && status
      ? [[id, { status, ...outcomeOf(id, status, answers) }] as const]
      : [];
  });
  const seen = about.flatMap(({ aspect, id, value }) => {
    const state = SEEN_AGAIN.find(one => one === value);
    const text = saidIn(answers, `old-spot-noticed ${id}`);
    return aspect === 'old-spot' && state ? [[id, { day: today, state, text }] as const] : [];
  });
  return { actions: new Map<string, ActionChanges>(statuses), seen: new Map(seen) };
}

/** What one expected, and what came of it, of an action that is done. */
function outcomeOf(id: string, status: ActionStatus, answers: GivenAnswers): ActionChanges {
  if (status !== 'done') return {};
  const [expected, happened] = ['expected', 'happened'].map(word => saidIn(answers, `last-${word} ${id}`));
  return { ...(expected && { expected }), ...(happened && { happened }) };
}

function saidIn(answers: GivenAnswers, key: string): string | null {
  const value = answers[key];
  return (typeof value === 'string' && normalText(value)) || null;
}
