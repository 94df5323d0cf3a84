import { Refusal } from '../domain/problem.ts';
import type { Ask } from '../world/ask.ts';

/**
 * The same ask, but what there is when a question is cancelled is kept first, and the refusal says which command goes on with it. `save`
 * tells whether there was anything to keep.
 */
export function saveDraftOnCancel(ask: Ask, command: string, save: () => Promise<boolean>): Ask {
  return {
    put: (prompt, trail) =>
      ask.put(prompt, trail).catch(async (error: unknown) => {
        if (!(error instanceof Refusal) || error.problem.kind !== 'cancelled') throw error;
        const kept = (await save()) ? { command } : null;
        throw new Refusal({ kind: 'cancelled', kept }, { cause: error });
      }),
  };
}
