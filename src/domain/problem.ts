import type { WrittenList } from './journal/journal.ts';
import type { WayBack } from './meetings/way-back.ts';

/** What can go wrong, as data. The sentences are in the catalogue, the exit codes in `main.ts`. */
export type Problem =
  /** The command line itself is off: a word that is no command, a flag that is unknown or lacks its value. */
  | { readonly kind: 'wrong-usage'; readonly fault: UsageFault }
  /** What a person or file gave does not fit; every fault at once, in the order in which they were found. */
  | { readonly kind: 'invalid-input'; readonly faults: readonly InputFault[] }
  /** `source` is a file name, or `-` for standard input; `at` the line and column, both from 1, where it breaks off. */
  | {
      readonly kind: 'not-json';
      readonly source: string;
      readonly expected: 'answers' | 'journal';
      readonly at: string;
    }
  /** Bytes that are not UTF-8; `source` as above. */
  | { readonly kind: 'not-text'; readonly source: string }
  /** Something else than a list in text, such as the workbook that it was saved from; `source` as above. */
  | { readonly kind: 'not-a-list'; readonly source: string }
  /** A word of the command line that held such bytes: what the engine made of it has U+FFFD in their place. */
  | { readonly kind: 'word-not-text'; readonly word: string }
  | { readonly kind: 'file-exists'; readonly path: string }
  /** A folder in which something new was to be kept, and there is something in it. */
  | { readonly kind: 'folder-in-use'; readonly path: string }
  | { readonly kind: 'file-not-found'; readonly path: string }
  | { readonly kind: 'record-not-found'; readonly id: string }
  /** Nobody of this name, nor with such an id; `nearest` is the name of somebody in the journal, null where none is near. */
  | { readonly kind: 'person-not-found'; readonly name: string; readonly nearest: string | null }
  /** No question to a mentor has this id or these words. */
  | { readonly kind: 'question-not-found'; readonly typed: string }
  /** A record that the command does not change: what was meant, and what it is. */
  | { readonly kind: 'no-reflection'; readonly id: string; readonly list: WrittenList }
  /** Something else changed the same parts of a reflection while it was being edited. */
  | { readonly kind: 'changed-meanwhile'; readonly id: string }
  /** Something else deleted a reflection while it was being edited. `way` is null where nothing brings it back. */
  | { readonly kind: 'gone-meanwhile'; readonly id: string; readonly way: WayBack | null }
  | { readonly kind: 'no-advice-yet' }
  /**
   * No meeting is planned, with the person of this name where one is named. `around` is the day on which the rhythm would have the next
   * one; null where nothing tells.
   */
  | { readonly kind: 'nothing-planned'; readonly name: string | null; readonly around: string | null }
  /** Nothing is marked that could be shared; `command` is that in which one chooses. */
  | { readonly kind: 'nothing-to-share'; readonly command: string }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  /** No rolling backup of this day; the nearest there are before and after it, null where there is none. */
  | {
      readonly kind: 'backup-not-found';
      readonly day: string;
      readonly earlier: string | null;
      readonly later: string | null;
    }
  /** A backup in a file of the person's own, in which the file `inside` is damaged; the backup itself where that is null. */
  | {
      readonly kind: 'backup-damaged';
      readonly path: string;
      readonly inside: string | null;
      readonly damage: Damage;
    }
  /** A file that is no backup, nor an export of a whole journal; whether there is something to add in it, as far as one sees. */
  | { readonly kind: 'no-backup'; readonly path: string; readonly importable: boolean }
  /** `flag` is what to give on the command line; `see` the command that shows what may stand there, absent where there is none. */
  | { readonly kind: 'input-needed'; readonly flag: string; readonly see?: string }
  /** No action has these words, nor such an id. */
  | { readonly kind: 'action-not-found'; readonly typed: string }
  /** Somebody is to choose a record where there is none yet. */
  | { readonly kind: 'nothing-to-choose' }
  /** Another program holds the journal for writing, and did not let go in time. */
  | { readonly kind: 'journal-busy'; readonly path: string }
  | { readonly kind: 'journal-damaged'; readonly path: string; readonly damage: Damage }
  /** `needs` is the version of the program that the file asks for; null where it does not say. */
  | {
      readonly kind: 'journal-newer';
      readonly path: string;
      readonly version: number;
      readonly understood: number;
      readonly needs: string | null;
    }
  /** A home, or a file of one, that an earlier program made, in a version of its format that is not read any more. */
  | { readonly kind: 'journal-older'; readonly path: string; readonly version: number }
  /** `code` is the operating system's own word, such as `ENOSPC`. */
  | {
      readonly kind: 'file-failed';
      readonly path: string;
      readonly operation: 'read' | 'write';
      readonly code: string;
      /** Null, or absent, where nobody has looked or nothing is to be seen. */
      readonly hindrance?: Hindrance | null;
    }
  /**
   * The editor did not end well; `how` is its exit code, a signal, or the system's word. What was written is in `path`,
   * which is null where that was nothing.
   */
  | {
      readonly kind: 'editor-failed';
      readonly editor: string;
      readonly how: string;
      readonly path: string | null;
    }
  /** What a person wrote could not be kept where it belongs. It is in `path`, and `goOn` is the command that takes it up. */
  | {
      readonly kind: 'kept-aside';
      readonly because: PlainProblem;
      readonly path: string;
      readonly goOn: string;
    }
  /** The same, and there was no place for it anywhere. */
  | { readonly kind: 'kept-nowhere'; readonly because: PlainProblem; readonly text: string }
  /** A file to be written that is one of the journal's own. */
  | { readonly kind: 'part-of-journal'; readonly path: string }
  /** Doctor found this many damaged files, and changed nothing. */
  | { readonly kind: 'damage-found'; readonly count: number }
  /** After a repair so many files are not what they were; `keptAside` tells whether any was put aside as it was. */
  | { readonly kind: 'damage-left'; readonly count: number; readonly keptAside: boolean }
  /** Standard output did not take what was printed; `code` as above. */
  | { readonly kind: 'output-failed'; readonly code: string }
  /** `kept` tells which text is safe in a draft; null when there was nothing to keep. */
  | { readonly kind: 'cancelled'; readonly kept: KeptOnCancel | null }
  | { readonly kind: 'unexpected'; readonly message: string };

/** A problem that does not tell of another. */
export type PlainProblem = Exclude<Problem, { readonly because: unknown }>;

export type FailedFile = Extract<Problem, { readonly kind: 'file-failed' }>;

/** What stands in the way of a file that could not be read or written. */
export type Hindrance =
  /** It belongs to the user of this number, and is closed to the person. `mine` is what they can make theirs; null where they should not. */
  | { readonly kind: 'of-another'; readonly path: string; readonly uid: number; readonly mine: string | null }
  /** A link to a place where nothing is. */
  | { readonly kind: 'dead-link'; readonly path: string; readonly target: string }
  | { readonly kind: 'missing-folder'; readonly path: string }
  /** Something else is in the place of a folder. */
  | { readonly kind: 'no-folder'; readonly path: string }
  /** A folder that is there, and in which nothing can be made. */
  | { readonly kind: 'takes-nothing'; readonly path: string };

/** What is wrong with a file that the program keeps. */
export type Damage =
  /** `at` is a line and column, both from 1. */
  | { readonly kind: 'not-json'; readonly at: string }
  /** A tool that merges files left its marks in it, the first in this line. */
  | { readonly kind: 'conflict'; readonly line: number }
  | { readonly kind: 'not-utf8' }
  /** `key` is a dotted path of keys. */
  | { readonly kind: 'wrong'; readonly key: string }
  | { readonly kind: 'repeated-id'; readonly id: string }
  /** Its checksum does not fit: a fault of the disk, or another hand than this program's. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'missing' }
  /** Something else than a file, such as a folder or a pipe, is in its place or in that of its folder. */
  | { readonly kind: 'folder' }
  /** Something else is where a folder of ours should be. */
  | { readonly kind: 'no-folder' };

export type UsageFault =
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'unknown-option'; readonly flag: string; readonly nearest: string | null }
  /** `values` are the ones that it takes; none where that may be any. */
  | { readonly kind: 'option-needs-value'; readonly flag: string; readonly values: readonly string[] }
  | { readonly kind: 'option-takes-no-value'; readonly flag: string }
  | { readonly kind: 'option-needs-pair'; readonly flag: string; readonly came: string }
  /** A key that was given twice with a flag that takes each once. */
  | { readonly kind: 'key-given-twice'; readonly flag: string; readonly key: string }
  /** Two flags of which each asks for something else. */
  | { readonly kind: 'options-exclude'; readonly flags: readonly [string, string] }
  | { readonly kind: 'argument-missing'; readonly name: string }
  | { readonly kind: 'too-many-arguments'; readonly expected: number; readonly got: number };

/** One fault in what was given: where it stands (`key`: an answer's key or a flag), what was expected, what came. */
export type InputFault =
  | { readonly kind: 'missing'; readonly key: string; readonly expected: Expected }
  | { readonly kind: 'wrong'; readonly key: string; readonly expected: Expected; readonly came: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest: string | null }
  /** A list of records of a kind that this version does not know. */
  | { readonly kind: 'unknown-list'; readonly key: string }
  | { readonly kind: 'ambiguous-id'; readonly key: string; readonly matches: readonly string[] }
  /** A name or an id that means several people. */
  | {
      readonly kind: 'ambiguous-person';
      readonly key: string;
      readonly came: string;
      readonly matches: readonly { readonly id: string; readonly name: string }[];
    }
  /** A name that somebody else in the journal has; `id` is theirs. */
  | { readonly kind: 'name-taken'; readonly key: string; readonly name: string; readonly id: string }
  /** Words that no blind spot has all of, nor is it the start of the id of one. */
  | { readonly kind: 'unknown-blind-spot'; readonly key: string; readonly came: string }
  /** It was named under `before` already. */
  | {
      readonly kind: 'blind-spot-twice';
      readonly key: string;
      readonly came: string;
      readonly before: string;
    }
  /** Words that stand in several things, or the start of several ids. */
  | {
      readonly kind: 'ambiguous-words';
      readonly key: string;
      readonly came: string;
      readonly matches: readonly { readonly id: string; readonly text: string }[];
    }
  /** A column that is needed, or that was named, and is not in a list; `came` is null where none was named. `columns` are those that there are. */
  | {
      readonly kind: 'no-such-column';
      readonly key: string;
      readonly came: string | null;
      readonly columns: readonly string[];
    }
  /** A name that nobody in a list has, or several have, on these lines. */
  | {
      readonly kind: 'not-one-in-list';
      readonly key: string;
      readonly came: string;
      readonly lines: readonly number[];
    }
  | { readonly kind: 'day-in-future'; readonly key: string; readonly day: string }
  /** A meeting to plan lies ahead; `time` is HH:mm. */
  | { readonly kind: 'moment-passed'; readonly key: string; readonly day: string; readonly time: string }
  /** A time of day that the clocks skip on that day. */
  | { readonly kind: 'time-skipped'; readonly key: string; readonly day: string; readonly time: string }
  /** Any of these people may be meant. */
  | { readonly kind: 'several-people'; readonly key: string; readonly names: readonly string[] }
  | { readonly kind: 'repeated-id'; readonly key: string; readonly id: string }
  /** Stands last, for as many faults as are not named one by one; `key` is that of the first of them. */
  | { readonly kind: 'more-faults'; readonly key: string; readonly count: number };

export type Expected =
  | { readonly kind: 'object' }
  /** A journal from elsewhere; `lists` are those that it may hold. */
  | { readonly kind: 'journal'; readonly lists: readonly string[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'text'; readonly most: number | null }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'any-of'; readonly values: readonly string[]; readonly most: number }
  | { readonly kind: 'whole-number'; readonly from: number; readonly to: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number' }
  /** A text, a number, true or false, or a list of texts. */
  | { readonly kind: 'value' }
  /** A day in people's own words. */
  | { readonly kind: 'day' }
  /** A day with a time of day, in people's own words. */
  | { readonly kind: 'moment' }
  /** The same, and one that is still to come. */
  | { readonly kind: 'coming-day' }
  /** A day as files hold it: yyyy-MM-dd. */
  | { readonly kind: 'calendar-day' }
  | { readonly kind: 'instant' }
  /** The name of a time zone. */
  | { readonly kind: 'zone' }
  /** The whole id of a record or an item. */
  | { readonly kind: 'whole-id' }
  | { readonly kind: 'id'; readonly least: number };

/** Thrown where the work cannot go on; caught in one place, which turns it into words and an exit code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.problem = problem;
  }
}

/** What was kept where somebody stopped: a draft, with which this command goes on, or a sheet. */
export type KeptOnCancel = 'sheet' | { readonly command: string };
