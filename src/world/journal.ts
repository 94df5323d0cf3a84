import type { Finding, RepairedFinding } from '../domain/findings.ts';
import type { Change, Doing, History } from '../domain/history/history.ts';
import type { Journal } from '../domain/journal.ts';
import type { Damage } from '../domain/problem.ts';

/**
 * The journal. Whoever needs only part of it says when they have enough: the store reads from the newest records
 * back, a year at a time, asks after each, and may stop there. Without `enough` all of it is read.
 */
export interface JournalStore {
  read(enough?: Enough): Promise<Journal>;
  /**
   * Keeps what a pure change makes of the journal, and remembers how to take it back. A change that gives back what
   * it was given leaves no trace. When the promise resolves the change is kept.
   */
  update(doing: Doing, change: (current: Journal) => Journal, enough?: Enough): Promise<Journal>;
  history(): Promise<History>;
  /** Takes the last change back and gives it. Refuses with `nothing-to-undo`. */
  undo(): Promise<Change>;
  /** Makes the last change that was taken back again and gives it. Refuses with `nothing-to-redo`. */
  redo(): Promise<Change>;
  /** Clears what undo, redo and the rolling backups still hold of a record. The record itself is deleted by then. */
  forget(id: string): Promise<void>;
  /** A journal in a text from elsewhere, such as an export, with ids and times filled in. Refuses with `not-json`, `invalid-input` and `journal-newer`. */
  incoming(text: string, source: string): Promise<Journal>;
}

/** The backups of the journal: the rolling ones, and those in a file of the person's own. */
export interface Backups {
  /** The days (yyyy-MM-dd, as the person counted them) that have a rolling backup, the latest first. */
  days(): Promise<readonly string[]>;
  /** The journal in the rolling backup of a day. Refuses with `backup-not-found`, `journal-damaged` and `journal-newer`. */
  ofDay(day: string): Promise<Journal>;
  /** All that is kept in the home; also what is damaged, and what only a newer program understands. Refuses with `file-failed`. */
  everything(): Promise<Everything>;
  /**
   * The journal in such a text, or in one from elsewhere. Refuses with `not-json`, `invalid-input`, `backup-damaged` and
   * `journal-newer`.
   */
  inText(text: string, source: string): Promise<Journal>;
  /** The same, where it is a whole journal: a backup, or an export of all. Refuses others with `no-backup`. */
  wholeIn(text: string, source: string): Promise<Journal>;
  /** What a backup holds beside the journal, as far as there is none of it now and this version understands it. */
  besides(text: string): Promise<readonly Beside[]>;
  /** Puts that back, and gives what it was. */
  bringBesides(text: string): Promise<readonly Beside[]>;
  /** The paths of files put aside or rescued of which nobody can say what they hold. */
  illegible(): Promise<readonly string[]>;
}

/** What is kept beside the journal. */
export type Beside = 'settings' | 'intakeDraft' | 'reflectionDraft';

export interface Everything {
  readonly text: string;
  /** What is not in it, since it is no file. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly path: string;
  readonly damage: Damage;
  /** Whether the journal itself is in there, and not what is kept beside it. */
  readonly ofJournal: boolean;
}

/** Looks after all that is kept. */
export interface Doctor {
  /** What is not as it should be; empty where all is sound. Changes nothing. */
  examine(): Promise<readonly Finding[]>;
  /**
   * Mends what can be mended, keeps the damaged originals aside, and gives what became of each finding. With `accept`
   * a file that reads well is taken as it is now. Refuses with `journal-busy` and `file-failed`.
   */
  repair(how: { readonly accept: boolean }): Promise<readonly RepairedFinding[]>;
}

/** Whether what has been read will do, in view of what the parts not yet read hold. */
export type Enough = (readSoFar: Journal, unread: Unread) => boolean;

export interface Unread {
  readonly sessions: number;
  readonly intakes: number;
  /** The latest day of a meeting in the parts not yet read; null where they hold none. */
  readonly latestDay: string | null;
}
