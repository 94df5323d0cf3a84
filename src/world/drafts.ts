import type { ConversationName, Conversations } from '../domain/conversations.ts';

/** The drafts of conversations, a file for each. One that a living program has open is its own: no other one touches it. */
export interface Drafts {
  /** What waits to be gone on with. Takes no lock, and changes nothing. Refuses with `file-failed`. */
  waiting(): Promise<WaitingDrafts>;
  /**
   * Opens one that waits; undefined where it is gone by now, or another program has it open. Refuses with `file-failed`, and with
   * `journal-damaged` and `journal-newer` one that cannot be read.
   */
  open<C extends ConversationName>(conversation: C, name: string): Promise<ResumedDraft<C> | undefined>;
  /** A new one, which has no file until it is saved. */
  begin<C extends ConversationName>(conversation: C): Promise<OpenDraft<C>>;
}

export interface WaitingDrafts {
  /** The drafts that nobody has open, the one saved last first. */
  readonly drafts: readonly WaitingDraft[];
  /** The paths of those that this program cannot read. */
  readonly unreadable: readonly string[];
}

export interface WaitingDraft {
  readonly name: string;
  readonly conversation: ConversationName;
  readonly savedAt: string;
}

/** A draft that this program has open. */
export interface OpenDraft<C extends ConversationName> {
  /** Once the promise resolves it is on disk. Refuses with `file-failed`. */
  save(draft: Conversations[C]): Promise<void>;
  /** Deletes it, once what it holds is kept elsewhere or is to be thrown away. Refuses with `file-failed`. */
  discard(): Promise<void>;
  /** Leaves it to whoever opens it next. Never fails: the end of this program does the same. */
  close(): Promise<void>;
}

/** One that was broken off before. */
export interface ResumedDraft<C extends ConversationName> extends OpenDraft<C> {
  readonly found: Conversations[C];
}
