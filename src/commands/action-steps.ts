import type { Action, ActionStatus } from '../domain/meetings/action.ts';
import { withOpenActions } from '../domain/sessions/select.ts';
import { harmlessLine } from '../render/harmless.ts';
import { type Asking, type Guided, listStep } from './line-steps.ts';
import type { Step } from './walk.ts';

const MOST_ACTIONS = 3;

/** What one meant to do comes first: a meeting begins where the last one ended. */
export function lastActions(asking: Asking): readonly Step<Guided>[] {
  const actions = withOpenActions(asking.sessions)?.actions ?? [];
  return actions.filter(({ status }) => status === 'open').map(action => lastActionStep(asking, action));
}

function lastActionStep({ ask, words }: Asking, { id, text }: Action): Step<Guided> {
  const { title, help, options } = words.sessions.guided.lastAction;
  return {
    name: `action ${id}`,
    ask: async (state, canGoBack) => {
      const reply = await ask.choice<ActionStatus>({
        title: title({ action: harmlessLine(text) }),
        help,
        options: (['done', 'open', 'dropped'] as const).map(value => ({ value, ...options[value] })),
        before: state.statuses[id] ?? 'open',
        canSkip: false,
        canGoBack,
      });
      if (reply.kind !== 'answer') return reply.kind === 'back' ? 'back' : state;
      return { ...state, statuses: { ...state.statuses, [id]: reply.value } };
    },
  };
}

/** What one will do, one line each, until a line is passed over. */
export function actionSteps(asking: Asking): readonly Step<Guided>[] {
  const { action, anotherAction } = asking.words.sessions.guided;
  const another = { ...anotherAction, emptyMeans: anotherAction.none };
  return Array.from({ length: MOST_ACTIONS }, (_, place) => ({
    ...listStep(asking, 'action', place, place === 0 ? action : another),
    applies: ({ typed }: Guided) => (typed.action?.length ?? 0) >= place,
  }));
}
