import { Refusal } from '../../src/domain/problem.ts';
import type { Ask, Progress, Prompt, Reply, TrailEntry } from '../../src/world/ask.ts';

/** What somebody does at one question: an answer, or one of these gestures. At a review null finishes. */
export type Gesture =
  | { readonly answer: unknown }
  | 'skip'
  | 'back'
  | 'ctrl-c'
  | { readonly typedThenCtrlC: string }
  | { readonly typedThenBack: string };

/** Somebody who answers from a script, and remembers what was asked, and what stood there ready. */
export interface ScriptedAsk extends Ask {
  readonly asked: {
    readonly title: string;
    readonly suggestion: unknown;
    readonly typed: string | undefined;
    readonly progress: Progress | undefined;
    readonly prompt: Prompt;
    /** What stood above the question. */
    readonly trail: readonly TrailEntry[];
  }[];
}

/** Answers by the title of the question, each title's gestures in turn; a question without a script is an error. */
export function scriptedAsk(script: Readonly<Record<string, Gesture | readonly Gesture[]>>): ScriptedAsk {
  const left = new Map(
    Object.entries(script).map(([title, gestures]) => [
      title,
      Array.isArray(gestures) ? [...gestures] : [gestures],
    ]),
  );
  const asked: ScriptedAsk['asked'] = [];
  return {
    asked,
    put: async (prompt, trail) => {
      const { title, progress } = prompt;
      const suggestion = 'suggestion' in prompt ? prompt.suggestion : undefined;
      const typed = prompt.kind === 'text' ? prompt.typed : undefined;
      asked.push({ title, suggestion: suggestion, typed, progress, prompt, trail: trail?.entries ?? [] });
      const gestures = left.get(title);
      const gesture = gestures && gestures.length > 1 ? gestures.shift() : gestures?.[0];
      if (gesture === undefined) throw new Error(`Nobody said what to answer to: ${title}`);
      return replyOf(gesture, prompt) as never;
    },
  };
}

function replyOf(gesture: Gesture, prompt: Prompt): Reply<unknown> {
  if (gesture === 'skip' && prompt.leaveOpen === undefined)
    throw new Error(`This must be answered: ${prompt.title}`);
  if (gesture === 'back' && !prompt.canGoBack) throw new Error(`Nothing comes suggestion: ${prompt.title}`);
  if (gesture === 'skip') return { kind: 'left-open' };
  if (gesture === 'back') return { kind: gesture };
  if (gesture === 'ctrl-c') throw new Refusal({ kind: 'cancelled', kept: null });
  if ('typedThenCtrlC' in gesture) {
    if (prompt.kind === 'text') prompt.onTyped?.(gesture.typedThenCtrlC);
    throw new Refusal({ kind: 'cancelled', kept: null });
  }
  if ('typedThenBack' in gesture) {
    if (prompt.kind === 'text') prompt.onTyped?.(gesture.typedThenBack);
    return { kind: 'back' };
  }
  return { kind: 'answer', value: gesture.answer };
}
