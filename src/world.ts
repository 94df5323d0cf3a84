import type { Finding, RepairedFinding } from './domain/findings.ts';
import type { Change, Doing, History } from './domain/history/history.ts';
import type { IntakeDraft } from './domain/intake/interview.ts';
import type { Journal } from './domain/journal.ts';
import type { ReflectionDraft } from './domain/sessions/reflection-draft.ts';
import type { Language, Messages } from './i18n/index.ts';
import type { Look } from './render/look.ts';

/** What the program needs from outside, in its own words. A command names the slice that it uses. */
export interface World {
  /** The sentences in the person's language, with the word they chose for a mentor. */
  readonly words: Messages;
  /** The same sentences once the person has chosen another word for a mentor. */
  readonly wordsWith: (mentorWord: string) => Messages;
  readonly io: Io;
  /** Absent where nothing may be asked: no terminal on both sides, or `--no-input`. */
  readonly ask: Ask | undefined;
  readonly journal: JournalStore;
  readonly backups: Backups;
  readonly doctor: Doctor;
  readonly intakeDraft: Store<IntakeDraft | null>;
  readonly reflectionDraft: Store<ReflectionDraft | null>;
  readonly settings: Store<Settings>;
  readonly files: Files;
  /** The person's text editor; absent where there is neither one of their choice nor a terminal, and with `--no-input`. */
  readonly editor: Editor | undefined;
  readonly clock: Clock;
  /** An id for a record made at this instant: a time part and a random part, safe to merge across machines. */
  readonly newId: (at: Date) => string;
  /** Where the journal lives, to be told to the person. */
  readonly home: string;
}

export interface Io {
  /** Data, to standard output, with a line end. Control characters are made harmless where a terminal would read them. */
  print(text: string): void;
  /** A message, to standard error, with a line end; silent under `--quiet`. */
  tell(text: string): void;
  /** Why the work could not be done, to standard error, with a line end; also under `--quiet`. */
  complain(text: string): void;
  /** A text of the person's own, to standard error, just as it is: no line of it is broken. Also under `--quiet`. */
  handBack(text: string): void;
  /** Resolves when standard output has taken all that was printed; refuses with `output-failed` when it did not. */
  delivered(): Promise<void>;
  readonly out: Look;
  readonly err: Look;
}

export interface Clock {
  now(): Date;
  /** The calendar day (yyyy-MM-dd) that it is now, where the person is. */
  today(): string;
  /** IANA name of the zone the person is in. */
  readonly zone: string;
}

/** Reads and updates one document. An update is a pure function of what is there; it is kept when the promise resolves. */
export interface Store<T> {
  read(): Promise<T>;
  update(change: (current: T) => T): Promise<T>;
}

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
  /** All that is kept in the home, as one text; also what is damaged, and what only a newer program understands. */
  everything(): Promise<string>;
  /** The journal in such a text. Refuses with `not-json`, `invalid-input`, `journal-damaged` and `journal-newer`. */
  inText(text: string, source: string): Promise<Journal>;
  /** Puts back the drafts and settings in such a text, each where there is none now. */
  bringBack(text: string): Promise<void>;
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

/** A text editor of the person's own. */
export interface Editor {
  /**
   * Opens a file of this name in the home that holds the text, or what an earlier attempt left in it, and waits. In
   * that case `resuming` is told its path first. Refuses with `editor-failed`, and then the file stays, unless nothing
   * was written in it and its text `isCopy`, kept elsewhere.
   */
  write(name: string, text: string, how?: EditorHow): Promise<Sheet>;
}

export interface EditorHow {
  readonly resuming?: (path: string) => void;
  readonly isCopy?: boolean;
}

/** What came back from the editor. */
export interface Sheet {
  /** Null where the file was emptied or deleted. Line ends are as the editor wrote them. */
  readonly text: string | null;
  readonly path: string;
  /** Deletes the file, once what it held is kept elsewhere. */
  discard(): Promise<void>;
}

export interface Settings {
  readonly language?: Language;
  /** The word the person uses for a mentor: coach, buddy, leermeester … */
  readonly mentorWord?: string;
}

export interface Files {
  /** The text of a file, or of standard input for `-`. Refuses with `file-not-found` or `file-failed`. */
  read(path: string): Promise<string>;
  /** Writes a new file. Refuses with `file-exists` unless `replace` says otherwise, and with `file-failed`. */
  write(path: string, text: string, how: { readonly replace: boolean }): Promise<void>;
  /** Puts a text that could not be kept where there is still room; its path, or null where there is none anywhere. */
  rescue(text: string): Promise<string | null>;
}

/** One question at a time. Ctrl-C refuses with `cancelled`; what was being typed goes to `onTyped` first. */
export interface Ask {
  text(question: TextQuestion): Promise<Reply<string>>;
  choice<T extends string>(question: ChoiceQuestion<T>): Promise<Reply<T>>;
  choices<T extends string>(question: ChoicesQuestion<T>): Promise<Reply<readonly T[]>>;
  scale(question: ScaleQuestion): Promise<Reply<number>>;
  yesNo(question: YesNoQuestion): Promise<Reply<boolean>>;
}

export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** "I'd rather not say"; only where `canSkip`. */
  | { readonly kind: 'skip' }
  /** Back to the earlier question; only where `canGoBack`. */
  | { readonly kind: 'back' };

interface Question {
  /** Where in the conversation one is; shown above the title while the question is open. */
  readonly progress?: string;
  readonly title: string;
  /** One line that helps to answer. */
  readonly help?: string;
  readonly canSkip: boolean;
  readonly canGoBack: boolean;
}

export interface TextQuestion extends Question {
  /** The earlier answer, ready to be edited. */
  readonly before?: string;
  /** What Enter on an empty line does, in a few words, where that is something else than passing over. */
  readonly emptyMeans?: string;
  /** Why this text cannot be taken, in a sentence; undefined when it can. */
  readonly check?: (text: string) => string | undefined;
  /** Told what has been typed so far, so that a cancelled answer is not lost. */
  readonly onTyped?: (text: string) => void;
}

export interface ChoiceQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[];
  readonly before?: T;
}

export interface ChoicesQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[];
  readonly before?: readonly T[];
  /** How many may be chosen at the most. */
  readonly most?: number;
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface ScaleQuestion extends Question {
  readonly from: number;
  readonly to: number;
  /** What the two ends mean. */
  readonly lowest: string;
  readonly highest: string;
  readonly before?: number;
}

export interface YesNoQuestion extends Question {
  readonly before?: boolean;
}
