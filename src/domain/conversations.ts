import type { IntakeDraft } from './intake/interview.ts';
import type { ReflectionDraft } from './sessions/reflection-draft.ts';

/** What each kind of conversation leaves to go on with where it is broken off, by its name. */
export interface Conversations {
  readonly intake: IntakeDraft;
  readonly reflection: ReflectionDraft;
}

export type ConversationName = keyof Conversations;
