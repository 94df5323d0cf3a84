import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Finding, RepairedFinding, WaitingFinding } from '../domain/journal/findings.ts';
import type { Change, ChangeKind, History } from '../domain/journal/history.ts';
import type { Journal } from '../domain/journal/journal.ts';
import type { FoundBeside } from '../domain/meetings/search-beside.ts';
import type { Selection } from '../domain/meetings/select.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import type { Damage } from '../domain/problem.ts';
import type { OnProgress } from '../domain/progress.ts';

/** The journal. Each read gives it as it was at one moment, and never waits for somebody who writes. */
export interface JournalStore {
  /** All of it. */
  read(): Promise<Journal>;
  /** The latest intake; null before the first. */
  latestIntake(): Promise<IntakeRecord | null>;
  /**
   * As much of it as tells of this day (yyyy-MM-dd) and later: at least what is still alive, every meeting since with its
   * actions, and the intakes since with the last one before. All of it where the day is null.
   */
  since(day: string | null): Promise<Journal>;
  /** The newest `most` reflections that fit, with their actions, and what there is besides. */
  newest(selection: Selection, most: number): Promise<NewestSessions>;
  /**
   * Keeps what a pure change makes of the journal, and remembers how to take it back. A change that gives back what
   * it was given leaves no trace. When the promise resolves the change is kept.
   */
  update(kind: ChangeKind, change: (current: Journal) => Journal, onProgress?: OnProgress): Promise<Update>;
  /**
   * The same for a change that needs, and gets, no more than the latest records and all that is still alive. What it makes has to be whole,
   * as the domain makes records: it is not checked once more.
   */
  updateLatest(kind: ChangeKind, change: (current: Journal) => Journal): Promise<Update>;
  history(): Promise<History>;
  /** Takes the last change back and gives it. Refuses with `nothing-to-undo`. */
  undo(): Promise<Change>;
  /** Makes the last change that was taken back again and gives it. Refuses with `nothing-to-redo`. */
  redo(): Promise<Change>;
  /**
   * Clears what undo, redo, the rolling backups and files beside the journal still hold of records that are deleted by now. Gives
   * the files that it leaves to their owner.
   */
  forget(ids: readonly string[]): Promise<Remains>;
  /** A journal in a text from elsewhere, such as an export, with ids and times filled in. Refuses with `not-json`, `invalid-input` and `journal-newer`. */
  incoming(text: string, source: string): Promise<Journal>;
}

/** The journal before a change and after it, as much of each as the change was given. */
export interface Update {
  readonly before: Journal;
  readonly after: Journal;
}

/** Files that no command deletes, though they hold or may hold what is gone for good: they may be all that is left of something else. */
export interface Remains {
  /** The paths of those that hold one of the records. */
  readonly holding: readonly string[];
  /** The paths of those of which nobody can say what they hold. */
  readonly illegible: readonly string[];
}

/** The newest reflections that fit, newest first, and what words were found in beside them, as far as the journal was read for these. */
export interface NewestSessions extends FoundBeside {
  readonly sessions: readonly SessionWithActions[];
  /** How many more fit; null where records that were not read may hold more. */
  readonly more: number | null;
  /** Whether there is any reflection at all, fitting or not. */
  readonly hasAny: boolean;
}

/** The backups of the journal: the rolling ones, and those in a file of the person's own. */
export interface Backups {
  /** The days (yyyy-MM-dd, as the person counted them) that have a rolling backup, the latest first. */
  days(): Promise<readonly string[]>;
  /** The journal in the rolling backup of a day. Refuses with `backup-not-found`, `journal-damaged` and `journal-newer`. */
  ofDay(day: string): Promise<Journal>;
  /** All that is kept in the home; also what is damaged, and what only a newer program understands. Refuses with `file-failed`. */
  contents(onProgress?: OnProgress): Promise<BackupContents>;
  /**
   * The journal in such a text, or in one from elsewhere. Refuses with `not-json`, `invalid-input`, `backup-damaged` and
   * `journal-newer`.
   */
  inText(text: string, source: string): Promise<Journal>;
  /** The same, where it is a whole journal: a backup, or an export of all. Refuses others with `no-backup`. */
  wholeIn(text: string, source: string): Promise<Journal>;
  /** What a backup holds beside the journal, as far as there is none of it now and this version understands it. */
  missingDocuments(text: string): Promise<readonly DocumentKind[]>;
  /** Puts that back, and gives what it was. */
  restoreDocuments(text: string): Promise<readonly DocumentKind[]>;
}

/** What is kept beside the journal. */
export type DocumentKind = 'settings' | 'drafts';

export interface BackupContents {
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
  examine(onProgress?: OnProgress): Promise<readonly Finding[]>;
  /** Those findings that wait for the person, as words of theirs lie outside the journal. Quick; passes over what cannot be read. */
  waiting(): Promise<readonly WaitingFinding[]>;
  /**
   * Mends what can be mended, keeps the damaged originals aside, and gives what became of each finding. With `accept`
   * a file that reads well is taken as it is now. Refuses with `journal-busy` and `file-failed`.
   */
  repair(how: {
    readonly accept: boolean;
    readonly onProgress?: OnProgress;
  }): Promise<readonly RepairedFinding[]>;
}
