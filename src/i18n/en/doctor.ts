import type { Finding, RepairOutcome, Warning } from '../../domain/journal/findings.ts';
import { damageText } from './damage.ts';

type OutcomeOf<K extends RepairOutcome['kind']> = Extract<RepairOutcome, { kind: K }>;

/** What doctor says of the files that are kept. `file` is a name in the home, `files` are such names, listed. */
export const doctor = {
  found: (p: { count: number; home: string }) =>
    p.count === 1
      ? `One thing in ${p.home} is not as it should be:`
      : `${p.count} things in ${p.home} are not as they should be:`,
  /** Where the journal itself is sound, after the sentence that says so. */
  beside: (p: { home: string }) => `Apart from that, in ${p.home}:`,
  repaired: (p: { count: number; home: string }) =>
    p.count === 1
      ? `One thing in ${p.home} was not as it should be:`
      : `${p.count} things in ${p.home} were not as they should be:`,
  /** What is wrong with a file. */
  finding: (p: { file: string; what: Exclude<Finding['what'], Warning> }) => {
    switch (p.what.kind) {
      case 'newer':
        return `${p.file} was written by a newer version of this program (format ${p.what.version}; this one knows ${p.what.understood}).`;
      case 'older':
        return `${p.file} is from an earlier version of this program (format ${p.what.version}).`;
      default:
        return `${p.file} ${damageText(p.what)}.`;
    }
  },
  /** What one can do about a file that reads well and is not the one that belongs there. */
  yourOwn:
    'Did you change it or put it there yourself? To keep it as it is now: mentor doctor --repair --accept',
  warnings: {
    'open-to-others': (p: { files: string }) =>
      `Others on this computer can read: ${p.files}. To put a stop to that: mentor doctor --repair`,
    'left-over': (p: { files: string }) =>
      `Left behind by a program that was interrupted, and no longer of any use: ${p.files}. To delete that: mentor doctor --repair`,
    'forgotten-left': (p: { files: string }) =>
      `These still hold something you deleted for good: ${p.files}. The command was interrupted, or an older file came back. Your journal does not show it. To clear it from there too: mentor doctor --repair`,
    /** `typed` is its whole path as one types it on a command line. */
    rescued: (p: { file: string; typed: string }) =>
      `${p.file} holds text that could not be saved at the time. Import it, then delete the file: mentor import ${p.typed} (answers to an intake: mentor intake --answers ${p.typed})`,
    /** `goOn` is the command that takes it up again; null where none does. */
    sheet: (p: { file: string; goOn: string | null }) =>
      p.goOn === null
        ? `${p.file} holds text from your editor that was never saved, and no command picks it up by itself. Open it, copy what you still want, then delete it.`
        : `${p.file} holds text from your editor that has not been saved yet. To carry on with it: ${p.goOn}`,
  },
  /** Files of a journal that this journal does not list. `typed` is the whole path of the first, as one types it on a command line. */
  unmerged: {
    unlisted: (p: { files: string; typed: string }) =>
      `Your journal does not know what is in here: ${p.files}. It comes from another computer, or from a command that was interrupted, or your journal is an older copy that came back. ${toMerge(p.typed)}`,
    'conflict-copy': (p: { files: string; typed: string }) =>
      `Two computers wrote at the same time, and the tool that syncs your folder set one version aside: ${p.files}. Your journal does not know all that is in there. ${toMerge(p.typed)}`,
    /** What brings nothing new. */
    known: (p: { files: string }) =>
      `Your journal already knows all that is in here, or has a later version of it: ${p.files}. To move that to quarantine: mentor doctor --repair`,
    merged: (p: { files: string; records: number }) =>
      `Merged into your journal: ${p.files}. ${p.records === 1 ? 'One record was added, changed or deleted' : `${p.records} records were added, changed or deleted`}; where both sides had a version, the later one counts. The files themselves are now in quarantine, with the other versions in them. Undo it with: mentor undo`,
    setAside: (p: { files: string }) =>
      `Nothing in here was newer than your journal, and it is now in quarantine: ${p.files}.`,
    left: (p: { files: string }) =>
      `Not merged, and left alone: ${p.files}. An id in there belongs to something else in your journal. To see which: mentor import FILE --dry-run`,
  },
  tidied: {
    'open-to-others': (p: { files: string }) => `Others can no longer read this: ${p.files}.`,
    'left-over': (p: { files: string }) =>
      `Left behind by a program that was interrupted, and now deleted: ${p.files}.`,
    'forgotten-left': (p: { files: string }) => `What you deleted for good is now gone from: ${p.files}.`,
  },
  andMore: (p: { files: string; count: number }) => `${p.files} and ${p.count} more`,
  /** What became of a file, after the sentence that says what was wrong with it. */
  outcomes: {
    mended: (_: OutcomeOf<'mended'>) => 'It was repaired, and is as it was before the damage.',
    'latest-kept': (_: OutcomeOf<'latest-kept'>) =>
      'Of records with the same id, the one changed last was kept.',
    accepted: (_: OutcomeOf<'accepted'>) =>
      'It was kept as it is now. What was done earlier can no longer be undone with mentor undo.',
    'mended-from': (p: OutcomeOf<'mended-from'>) =>
      `It was restored from the backup made on ${p.day}, with the changes since as far as they are known, and with what could still be read of it. Something may be missing. mentor undo starts afresh; what it had of earlier changes is in quarantine.`,
    'mended-in-part': (p: OutcomeOf<'mended-in-part'>): string =>
      p.missing === 0
        ? 'What could still be read was kept. Something may be missing.'
        : `What could still be read was kept. Missing: at least ${p.missing} ${p.missing === 1 ? 'record' : 'records'}.`,
    'given-up': (_: OutcomeOf<'given-up'>) =>
      'There was nothing to repair it from. Everything else goes on without it.',
    left: (_: OutcomeOf<'left'>) => 'It was left alone.',
  },
  /** What one can do about a file that was left alone, and that reads well. */
  readsWell: 'It can be read; to keep it as it is now: mentor doctor --repair --accept',
  keptAs: (p: { file: string }) => `The file as it was before is in ${p.file}.`,
  sound: (p: { records: string; years: number }) => `The journal is sound: ${p.records}${inYears(p.years)}.`,
  soundAndEmpty: 'The journal is sound, and empty.',
  lastBackup: (p: { day: string }) => `The last backup is from ${p.day}.`,
  noBackup: 'There is no backup yet. One is made with the first change of each day.',
};

function toMerge(typed: string): string {
  return `To merge all of it: mentor doctor --repair (mentor undo reverses that). To look first: mentor import ${typed} --dry-run. You can delete what you do not want.`;
}

function inYears(years: number): string {
  return years > 1 ? `, from ${years} years` : '';
}
