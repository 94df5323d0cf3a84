import type { KnownQuestion } from '../../../src/domain/questions/known-questions.ts';

/** A question of ours that fits anybody at any time, but for what is told of it. */
export function knownWith(changes: Partial<KnownQuestion> & { readonly id: string }): KnownQuestion {
  return {
    half: 'run-into',
    type: null,
    about: null,
    phase: null,
    text: null,
    asked: [],
    hidden: false,
    ...changes,
  };
}
