import type { ConversationDraft } from '../domain/questionnaire/conversation.ts';

/** The drafts of conversations, a file for each. One that a living program has open is its own: no other one touches it. */
export interface Drafts {
  /** What waits to be gone on with. Takes no lock, and changes nothing. Refuses with `file-failed`. */
  waiting(): Promise<WaitingDrafts>;
  /**
   * Opens one that waits; undefined where it is gone by now, or another program has it open. Refuses with `file-failed`, and with
   * `journal-damaged` and `journal-newer` one that cannot be read.
   */
  open(name: string): Promise<ResumedDraft | undefined>;
  /** A new one of the conversation that this command holds, which has no file until it is saved. */
  begin(command: string): Promise<OpenDraft>;
}

export interface WaitingDrafts {
  /** The drafts that nobody has open, the one saved last first. */
  readonly drafts: readonly WaitingDraft[];
  /** The paths of those that this program cannot read. */
  readonly unreadable: readonly string[];
}

export interface WaitingDraft {
  readonly name: string;
  /** The command that goes on with it, without the name of the program. */
  readonly command: string;
  readonly savedAt: string;
}

/** A draft that this program has open. */
export interface OpenDraft {
  /** Once the promise resolves it is on disk. Refuses with `file-failed`. */
  save(draft: ConversationDraft): Promise<void>;
  /** Deletes it, once what it holds is kept elsewhere or is to be thrown away. Refuses with `file-failed`. */
  discard(): Promise<void>;
  /** Leaves it to whoever opens it next. Never fails: the end of this program does the same. */
  close(): Promise<void>;
}

/** One that was broken off before. */
export interface ResumedDraft extends OpenDraft {
  readonly found: ConversationDraft;
}
