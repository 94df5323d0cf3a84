import type { Doing } from '../../domain/journal/history.ts';

const besideNames: Readonly<Record<'settings' | 'drafts', string>> = {
  settings: 'your settings',
  drafts: 'what you had broken off',
};

/** The words around keeping things safe: waiting, undo and redo, backups. */
export const safekeeping = {
  waiting: 'Another mentor command is writing. Waiting for it …',
  doings: {
    intake: 'intake',
    log: 'reflection written',
    edit: 'change',
    delete: 'deletion',
    import: 'import',
    restore: 'backup put back',
    merge: 'files beside the journal merged',
  } satisfies Record<Doing, string>,
  /** What was done with one record that there was; `kind` is what it is. */
  done: {
    changed: (p: { kind: string }) => `${p.kind} changed`,
    deleted: (p: { kind: string }) => `${p.kind} deleted`,
  },
  ofRecord: (p: { done: string; record: string }) => `${p.done}, ${p.record}`,
  ofRecords: (p: { done: string; count: number }) => `${p.done} (${p.count} records)`,
  takenBack: 'Taken back; mentor redo begins with the last of these:',
  standing: 'Done; mentor undo begins with the first of these:',
  /** How the journal stands with a record, after it was said what was taken back or made again. */
  states: {
    there: ' It is in the journal again.',
    gone: ' It is out of the journal again.',
    before: ' It is as it was before.',
    after: ' It is once more as you changed it.',
  },
  undone: (p: { change: string; state: string }) =>
    `Taken back: ${p.change}.${p.state}\nMake it again with: mentor redo`,
  redone: (p: { change: string; state: string }) =>
    `Made again: ${p.change}.${p.state}\nTake it back with: mentor undo`,
  /** `typed` is the path as one types it on a command line. */
  backedUp: (p: { path: string; typed: string }) =>
    `Everything is in ${p.path}. It is not encrypted: keep it where only you can read it.\nBack with: mentor restore ${p.typed}`,
  /** `path` is null for standard output. */
  backedUpDamaged: (p: { path: string | null }) =>
    `${p.path ?? 'The copy'} holds everything just as it is now, and the journal is damaged. Keep it until that is mended; mentor restore cannot put it back. It is not encrypted.`,
  /** What it does not hold is told right after. */
  backedUpRest: (p: { path: string | null }) =>
    `${p.path ?? 'The copy'} holds your journal and all else but one thing. It is not encrypted.`,
  notOverwritten: (p: { path: string | null }) =>
    `Nothing was copied: the journal is damaged, and ${p.path} may be a better copy, so it stays as it is. Give another name.`,
  standardInput: 'standard input',
  backupOf: (p: { day: string }) => `the backup of ${p.day}`,
  noDay: (p: { typed: string }) =>
    `“${p.typed}” is no day that I know, such as 2026-11-20, yesterday or last friday; so it was looked for as a file.`,
  noBackups: 'There is no backup yet. One is taken with the first change of every day.',
  whichBackup: 'Back to which day?',
  restoreWould: (p: { from: string }) => `Going back to ${p.from} would change this:`,
  restoreChangesNothing: (p: { from: string }) => `The journal is already as it is in ${p.from}.`,
  /** What becomes of the records of one kind; `counted` says how many there are in words. */
  counts: (p: { counted: Counted; added: number; updated: number; deleted: number }) =>
    some(p.counted, [
      [p.added, p.added === 1 ? 'comes back' : 'come back'],
      [p.updated, p.updated === 1 ? 'becomes as it was' : 'become as they were'],
      [p.deleted, p.deleted === 1 ? 'goes' : 'go'],
    ]),
  wouldGo: 'These are not in the backup, and would go:',
  andMore: (p: { count: number }) => `and ${p.count} more`,
  restoreNow: 'Put the journal back like that?',
  restoreHelp: 'mentor undo takes it back.',
  restored: (p: { from: string }) => `The journal is as it was in ${p.from}.\nTake it back with: mentor undo`,
  alsoBack: (p: { besides: readonly (keyof typeof besideNames)[] }) =>
    `Also, as there is none now: ${namesOf(p.besides)}.`,
  alsoCameBack: (p: { besides: readonly (keyof typeof besideNames)[] }) =>
    `Also back: ${namesOf(p.besides)}. mentor undo leaves that as it is.`,
  notRestored: 'Nothing was changed.',
  olderChanges: (p: { count: number }) => `${p.count} more, older: mentor undo --all`,
  noHistory: 'Nothing has been changed yet that could be taken back.',
};

type Counted = (p: { count: number }) => string;

function some(counted: Counted, counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${counted({ count })} ${what}`)
    .join(', ');
}

function namesOf(besides: readonly (keyof typeof besideNames)[]): string {
  return new Intl.ListFormat('en-GB').format(besides.map(beside => besideNames[beside]));
}
