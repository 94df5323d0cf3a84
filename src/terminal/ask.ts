import type { Look } from '../render/look.ts';
import type { Ask } from '../world.ts';
import type { PromptWords } from './prompts/picker.ts';

export interface AskSetup {
  readonly input: NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };
  /** Where questions are written: standard error, so that standard output stays data. */
  readonly output: NodeJS.WritableStream & { readonly rows?: number };
  readonly look: Look;
  readonly words: PromptWords;
  /** Sends the program to the background and tells when it is back; a test does without. */
  readonly suspend?: (resumed: () => void) => void;
}

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
  return {
    text: async question => (await prompts()).text(question),
    choice: async question => (await prompts()).choice(question),
    choices: async question => (await prompts()).choices(question),
    scale: async question => (await prompts()).scale(question),
    yesNo: async question => (await prompts()).yesNo(question),
  };
}
