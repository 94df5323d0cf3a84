import type { ConversationName } from '../domain/conversations.ts';
import { Refusal } from '../domain/problem.ts';
import type { Ask } from '../world/ask.ts';

/**
 * The same ask, but what there is when a question is cancelled is kept first, and the refusal says so. `save` tells
 * whether there was anything to keep.
 */
export function keeping(ask: Ask, what: ConversationName, save: () => Promise<boolean>): Ask {
  async function orKept<T>(reply: Promise<T>): Promise<T> {
    try {
      return await reply;
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.kind !== 'cancelled') throw error;
      const kept = (await save()) ? what : null;
      throw new Refusal({ kind: 'cancelled', kept }, { cause: error });
    }
  }
  return {
    text: question => orKept(ask.text(question)),
    choice: question => orKept(ask.choice(question)),
    choices: question => orKept(ask.choices(question)),
    scale: question => orKept(ask.scale(question)),
    yesNo: question => orKept(ask.yesNo(question)),
  };
}
