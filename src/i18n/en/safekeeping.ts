import type { ChangeKind } from '../../domain/journal/history.ts';

const documentNames: Readonly<Record<'settings' | 'drafts', string>> = {
  settings: 'your settings',
  drafts: 'what you had left unfinished',
};

/** The words around keeping things safe: waiting, undo and redo, backups. */
export const safekeeping = {
  changeKinds: {
    intake: 'intake',
    next: 'meeting planned',
    log: 'reflection written',
    action: 'action',
    people: 'change to a person',
    rate: 'how it was, noted',
    choose: 'chosen',
    agree: 'agreement',
    checkin: 'how it is between you, noted',
    end: 'wrapped up',
    edit: 'change',
    delete: 'deletion',
    share: 'choice of what may be shared',
    import: 'import',
    restore: 'backup restored',
    merge: 'files beside the journal merged',
    prepare: 'meeting prepared',
    questions: 'question changed',
  } satisfies Record<ChangeKind, string>,
  /** What was done with one record that there was; `kind` is what it is. */
  done: {
    changed: (p: { kind: string }) => `${p.kind} changed`,
    deleted: (p: { kind: string }) => `${p.kind} deleted`,
  },
  ofRecord: (p: { done: string; record: string }) => `${p.done}, ${p.record}`,
  ofRecords: (p: { done: string; count: number }) => `${p.done} (${p.count} records)`,
  takenBack: 'Undone; mentor redo starts with the last of these:',
  standing: 'Done; mentor undo starts with the first of these:',
  /** How the journal stands with a record, after it was said what was undone or redone. */
  states: {
    there: ' It is back in the journal.',
    gone: ' It is no longer in the journal.',
    before: ' It is as it was before.',
    after: ' It is again as you had changed it.',
  },
  undone: (p: { change: string; state: string }) =>
    `Undone: ${p.change}.${p.state}\nRedo it with: mentor redo`,
  redone: (p: { change: string; state: string }) =>
    `Redone: ${p.change}.${p.state}\nUndo it with: mentor undo`,
  /** `typed` is the path as one types it on a command line. */
  backedUp: (p: { path: string; typed: string }) =>
    `Everything is in ${p.path}. It is not encrypted: keep it where only you can read it.\nTo restore it: mentor restore ${p.typed}`,
  /** `path` is null for standard output. */
  backedUpDamaged: (p: { path: string | null }) =>
    `${p.path ?? 'The copy'} holds everything just as it is now, and the journal is damaged. Keep it until that has been repaired; mentor restore cannot use it. It is not encrypted.`,
  /** What it does not hold is told right after. */
  backedUpRest: (p: { path: string | null }) =>
    `${p.path ?? 'The copy'} holds your journal and everything else except one thing. It is not encrypted.`,
  notOverwritten: (p: { path: string | null }) =>
    `Nothing was copied: the journal is damaged, and ${p.path} may be a better copy, so it was left as it is. Give another name.`,
  standardInput: 'standard input',
  backupOf: (p: { day: string }) => `the backup from ${p.day}`,
  noDay: (p: { typed: string }) =>
    `“${p.typed}” is not a day I know, such as 2026-11-20, yesterday or last Friday, so I looked for a file with that name.`,
  noBackups: 'There is no backup yet. One is made with the first change of each day.',
  whichBackup: 'Which day would you like to go back to?',
  restoreWould: (p: { from: string }) => `Going back to ${p.from} would change this:`,
  restoreChangesNothing: (p: { from: string }) => `The journal is already as it is in ${p.from}.`,
  /** What becomes of the records of one kind; `counted` says how many there are in words. */
  counts: (p: { counted: Counted; added: number; updated: number; deleted: number }) =>
    some(p.counted, [
      [p.added, p.added === 1 ? 'comes back' : 'come back'],
      [p.updated, p.updated === 1 ? 'goes back to how it was' : 'go back to how they were'],
      [p.deleted, p.deleted === 1 ? 'disappears' : 'disappear'],
    ]),
  wouldGo: 'These are not in the backup, and would disappear:',
  andMore: (p: { count: number }) => `and ${p.count} more`,
  restoreNow: 'Restore the journal like that?',
  restoreHelp: 'You can undo it with mentor undo.',
  restored: (p: { from: string }) => `The journal is as it was in ${p.from}.\nUndo it with: mentor undo`,
  alsoBack: (p: { documents: readonly (keyof typeof documentNames)[] }) =>
    `These come back too, as you have none now: ${listDocuments(p.documents)}.`,
  alsoCameBack: (p: { documents: readonly (keyof typeof documentNames)[] }) =>
    `Also restored: ${listDocuments(p.documents)}. mentor undo does not touch that.`,
  notRestored: 'Nothing was changed.',
  olderChanges: (p: { count: number }) => `${p.count} older ones: mentor undo --all`,
  noHistory: 'There is nothing to undo yet: nothing has been changed.',
};

type Counted = (p: { count: number }) => string;

function some(counted: Counted, counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${counted({ count })} ${what}`)
    .join(', ');
}

function listDocuments(documents: readonly (keyof typeof documentNames)[]): string {
  return new Intl.ListFormat('en-GB').format(documents.map(document => documentNames[document]));
}
