import type { DemoStory } from './domain/demo/story.ts';
import type { AnswerKey, Condition } from './domain/intake/questions.ts';
import type { Journal } from './domain/journal/journal.ts';
import type { FieldNames } from './domain/meetings/misspelt-keys.ts';
import type { SheetWords } from './domain/meetings/sheet.ts';
import type { FailedFile, Hindrance } from './domain/problem.ts';
import type { OnProgress } from './domain/progress.ts';
import type { EverydayWords, HelpWords, Messages } from './i18n/index.ts';
import type { ChosenPreferences } from './preferences/choose.ts';
import type { Settings } from './preferences.ts';
import type { Display } from './render/terminal/display.ts';
import type { Ask } from './world/ask.ts';
import type { Drafts } from './world/drafts.ts';
import type { Backups, Doctor, JournalStore } from './world/journal.ts';
import type { Lists } from './world/lists.ts';

/** What the program needs from outside, in its own words. A command names the slice that it uses. */
export interface World extends Outside {
  /** The sentences in the person's language, with the word they chose for a mentor. */
  readonly words: Messages;
  /** The same sentences once the person has chosen another word for a mentor. */
  readonly wordsWith: (mentorWord: string) => Messages;
}

/** The world as a command finds it, with the sentences of every day alone: what it says besides, it has to ask for. */
export interface EverydayWorld extends Outside {
  readonly words: EverydayWords;
  /** The same world with all sentences. */
  withAllWords(): Promise<World>;
  /** What help says. */
  helpWords(): Promise<HelpWords>;
}

/** All but the words. */
interface Outside {
  readonly preferences: ChosenPreferences;
  /** Whether a person sits at all of this run: terminals on every side, and no flag that is for scripts. */
  readonly isAttended: boolean;
  readonly io: Io;
  /** Absent where nothing may be asked: no terminal on both sides, or `--no-input`. */
  readonly ask: Ask | undefined;
  readonly journal: JournalStore;
  readonly backups: Backups;
  readonly doctor: Doctor;
  readonly drafts: Drafts;
  readonly settings: Store<Settings>;
  readonly files: Files;
  readonly lists: Lists;
  readonly demos: Demos;
  /** The person's text editor; absent where there is neither one of their choice nor a terminal, and with `--no-input`. */
  readonly editor: Editor | undefined;
  readonly schemas: Schemas;
  /** The words of a sheet in every language, for it may come back with headings in any. */
  readonly sheetWords: () => Promise<readonly SheetWords[]>;
  readonly clock: Clock;
  /** An id for a record made at this instant: a time part and a random part, safe to merge across machines. */
  readonly newId: (at: Date) => string;
  /** Where the journal lives, to be told to the person. */
  readonly home: string;
  /** Does what could wait until the person was told, such as the backup of the day. To be called once, at the end; never fails. */
  finish(): Promise<void>;
}

/** What records look like: JSON Schemas (2020-12) for other programs, and names. */
export interface Schemas {
  /** Of the answers that `mentor intake --answers` takes. */
  answers(words: AnswersSchemaWords): Promise<object>;
  /** Of the journal that `mentor export --format json` prints. */
  journal(): Promise<object>;
  /** The names of the fields of each kind of record. */
  fields(): Promise<FieldNames>;
}

/** The words that the schema of the answers carries along: what each question asks, and that an answer is ignored once it is moot. */
export interface AnswersSchemaWords {
  readonly title: string;
  readonly asks: (key: AnswerKey) => string;
  readonly ignoredWhen: (conditions: readonly Condition[]) => string;
}

export interface Io {
  /** Data, to standard output, with a line end. Control characters are made harmless where a terminal would read them. */
  print(text: string): void;
  /** The same, a screen at a time where it is longer than the window that it goes to. Resolves once the person has seen enough. */
  page(text: string): Promise<void>;
  /** Does a work that may take long, and shows meanwhile how far it is, where somebody may see that. */
  busy<T>(doing: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T>;
  /** A message, to standard error, with a line end; silent under `--quiet`. */
  tell(text: string): void;
  /** Why the work could not be done, to standard error, with a line end; also under `--quiet`. */
  complain(text: string): void;
  /** A text of the person's own, to standard error, just as it is: no line of it is broken. Also under `--quiet`. */
  handBack(text: string): void;
  /** Resolves when standard output has taken all that was printed; refuses with `output-failed` when it did not. */
  delivered(): Promise<void>;
  readonly out: Display;
  readonly err: Display;
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

/** Journals in which one may look round, apart from the person's own. */
export interface Demos {
  /** The story that such a journal tells, in the language of this run. */
  story(): Promise<DemoStory>;
  /**
   * Keeps this journal in a folder of its own, with the language of this run, and gives its path: a new one among the system's temporary files, or the one that is
   * named. Refuses with `folder-in-use` where there is anything in that, and with `file-failed`.
   */
  keep(journal: Journal, folder: string | undefined): Promise<string>;
}

/** A text editor of the person's own. */
export interface Editor {
  /**
   * Opens the sheet of a reflection, a file in the home, or that of a new one for null. It holds the text, or what an
   * earlier attempt left on it. Waits until the editor ends. Where another living program has that file open, it is
   * another one with a number. Nothing is gone on with that was made from another version: it stays. Refuses with `editor-failed`, and then
   * the file stays, unless nothing was written in it and its text `isCopy`, kept elsewhere. A file that is gone when the
   * editor ends is `editor-failed` as well (`how` is `gone`); what it held at first is put back unless that was a copy.
   */
  write(sheet: SheetKey | null, text: string, how?: EditorHow): Promise<Sheet>;
}

/** The reflection that a sheet is made from. */
export interface SheetKey {
  readonly id: string;
  /** Which version of it, in letters and digits: another one after every change. */
  readonly version: string;
}

export interface EditorHow {
  /** Told the path, before the editor opens, where it goes on with what an earlier attempt left. */
  readonly resuming?: (path: string) => void;
  readonly isCopy?: boolean;
  /** Whether what an earlier attempt left says nothing either, though it is another text: that is not gone on with. */
  readonly isBlank?: (left: string) => boolean;
  /** Told the path, before the editor opens, of each sheet that was made from another version. */
  readonly outdated?: (path: string) => void;
}

/** What came back from the editor. */
export interface Sheet {
  /** Null where the file was emptied. Line ends are as the editor wrote them. */
  readonly text: string | null;
  readonly path: string;
  /** Whether the text is still what the editor got. */
  readonly isUntouched: boolean;
  /** Whether the editor ended so soon that it may have handed the file to a window that is still open. */
  readonly endedAtOnce: boolean;
  /** The text that is there by now, null as above. Refuses as `write` does for a file that is gone. */
  readAgain(): Promise<string | null>;
  /** Deletes the file, once what it held is kept elsewhere. */
  discard(): Promise<void>;
  /** Leaves the file to whoever opens it next. Never fails. */
  close(): Promise<void>;
}

/** A program that a person writes with. */
export interface EditorProgram {
  /** As the person calls it. */
  readonly command: string;
  /** Has the person write in a file; how that ended where it did not end well. */
  edit(path: string): Promise<string | undefined>;
}

export interface Files {
  /** The text of a file, or of standard input for `-`. Refuses with `file-not-found` or `file-failed`. */
  read(path: string): Promise<string>;
  /** Writes a new file. Refuses with `file-exists` unless `replace` says otherwise, and with `file-failed`. */
  write(path: string, text: string, how: { readonly replace: boolean }): Promise<void>;
  /** Refuses as `write` does, as far as one can tell before anything is written. */
  refuseUnwritable(path: string, how: { readonly replace: boolean }): Promise<void>;
  /** What stands in the way of a file that could not be read or written, as far as it can be seen. Never fails. */
  hindrance(failed: FailedFile): Promise<Hindrance | null>;
  /** Puts a text that could not be kept where there is still room; its path, or null where there is none anywhere. */
  rescue(text: string): Promise<string | null>;
}
