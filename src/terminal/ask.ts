import type { Ask } from '../world/ask.ts';
import type { AskSetup } from './prompts/setup.ts';

/**
 * Asks on a terminal. The libraries for it are loaded with the first question, so that a command that asks nothing
 * does not wait for them. Ctrl-C and the end of the input refuse with `cancelled`.
 */
export function terminalAsk(setup: AskSetup): Ask {
  let loaded: Promise<Ask> | undefined;
  const prompts = () => {
    loaded ??= import('./prompts.ts').then(({ promptsOn }) => promptsOn(setup));
    return loaded;
  };
  return { put: async (prompt, trail) => (await prompts()).put(prompt, trail) };
}
