import type { Prompt, PromptAnswer } from '../../world/ask.ts';
import type { PromptWords } from '../kinds.ts';
import type { Dialogue } from './dialogue.ts';
import { choiceDialogue, yesNoDialogue } from './pick-one.ts';
import { choicesDialogue } from './pick-some.ts';
import { reviewDialogue } from './review.ts';
import { scaleDialogue } from './scale.ts';
import { textDialogue } from './text.ts';

/** A question as it is drawn. */
export function dialogueFor<P extends Prompt>(
  prompt: P,
  words: PromptWords,
): Dialogue<unknown, PromptAnswer<P>> {
  // Each dialogue answers what its kind asks for, which the compiler does not follow through a union.
  return dialogueOf(prompt, words) as Dialogue<unknown, PromptAnswer<P>>;
}

function dialogueOf(prompt: Prompt, words: PromptWords): Dialogue<unknown, unknown> {
  switch (prompt.kind) {
    case 'text':
      return textDialogue(prompt, words);
    case 'one-of':
      return choiceDialogue(prompt, words);
    case 'any-of':
      return choicesDialogue(prompt, words);
    case 'scale':
      return scaleDialogue(prompt, words);
    case 'yes-no':
      return yesNoDialogue(prompt, words);
    case 'review':
      return reviewDialogue(prompt, words);
  }
}
