import { Refusal } from '../../src/domain/problem.ts';
import type { Ask, Reply } from '../../src/world/ask.ts';

/** What somebody does at one question: an answer, or one of these gestures. */
export type Gesture =
  | { readonly answer: unknown }
  | 'skip'
  | 'back'
  | 'ctrl-c'
  | { readonly typedThenCtrlC: string };

/** Somebody who answers from a script, and remembers what was asked, and what stood there ready. */
export interface ScriptedAsk extends Ask {
  readonly asked: {
    readonly title: string;
    readonly before: unknown;
    readonly progress: string | undefined;
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
  const reply = async <T>(question: Asked): Promise<Reply<T>> => {
    asked.push({ title: question.title, before: question.before, progress: question.progress });
    const gestures = left.get(question.title);
    const gesture = gestures && gestures.length > 1 ? gestures.shift() : gestures?.[0];
    if (gesture === undefined) throw new Error(`Nobody said what to answer to: ${question.title}`);
    if (gesture === 'skip' || gesture === 'back') return { kind: gesture };
    if (gesture === 'ctrl-c') throw new Refusal({ kind: 'cancelled', kept: null });
    if ('typedThenCtrlC' in gesture) {
      question.onTyped?.(gesture.typedThenCtrlC);
      throw new Refusal({ kind: 'cancelled', kept: null });
    }
    return { kind: 'answer', value: gesture.answer as T };
  };
  return { asked, text: reply, choice: reply, choices: reply, scale: reply, yesNo: reply };
}

interface Asked {
  readonly title: string;
  readonly before?: unknown;
  readonly progress?: string;
  readonly onTyped?: (text: string) => void;
}
