import type { Edit } from '../../../src/domain/journal/edits.ts';
import { changedAt, type Journal } from '../../../src/domain/journal/journal.ts';
import { isWrittenList, isWrittenRecord, kindOf } from '../../../src/domain/journal/kinds.ts';

/** What somebody was told to be kept of one record, on whichever machine. */
export interface Account {
  readonly id: string;
  /** Every text that the record ever had. */
  readonly texts: ReadonlySet<string>;
  /** The texts that nobody has replaced who knew them: more than one where two machines changed the same record. */
  readonly standing: ReadonlySet<string>;
  readonly latest: { readonly text: string; readonly at: number };
  /** When it was deleted last, in milliseconds since 1970. */
  readonly deletedAt: number;
  readonly isForever: boolean;
  /** Whether it was ever taken back or made again: which version stands then is for the merge to say. */
  readonly isStepped: boolean;
  /** Whether that made it, or took it away. */
  readonly mayBeAway: boolean;
}

/** All that was acknowledged, by the ids of the records. */
export type Ledger = Map<string, Account>;

/** Writes down what a machine has acknowledged: edits that were made, or that a step through the history made. */
export function acknowledge(ledger: Ledger, edits: readonly Edit[], isStep = false): void {
  for (const edit of edits) {
    const before = ledger.get(edit.id) ?? accountOf(edit.id);
    const after = noted(before, edit);
    ledger.set(edit.id, {
      ...after,
      isStepped: before.isStepped || isStep,
      mayBeAway: before.mayBeAway || (isStep && (edit.before === null || edit.after === null)),
    });
  }
}

function accountOf(id: string): Account {
  return {
    id,
    texts: new Set(),
    standing: new Set(),
    latest: { text: '', at: Number.NEGATIVE_INFINITY },
    deletedAt: Number.NEGATIVE_INFINITY,
    isForever: false,
    isStepped: false,
    mayBeAway: false,
  };
}

function noted(account: Account, { list, before, after }: Edit): Account {
  if (after !== null && 'deletedAt' in after) {
    const deletedAt = Math.max(account.deletedAt, Date.parse(after.deletedAt));
    return { ...account, deletedAt, isForever: account.isForever || after.forever === true };
  }
  if (!isWrittenList(list) || !isWrittenRecord(after)) return account;
  const [text, at] = [kindOf(list).textOf(after), changedAt(after)];
  const replaced = isWrittenRecord(before) ? kindOf(list).textOf(before) : '';
  return {
    ...account,
    texts: new Set([...account.texts, text]),
    standing: new Set([...[...account.standing].filter(one => one !== replaced), text]),
    latest: at > account.latest.at ? { text, at } : account.latest,
  };
}

/** Whether the record must be there, unless a step took it away. */
export function isAlive({ isForever, latest, deletedAt }: Account): boolean {
  return !isForever && latest.at > deletedAt;
}

/** What a person would know each record of a journal by, by its id. */
export function textsIn(journal: Journal): ReadonlyMap<string, string> {
  const lists = Object.keys(journal).filter(isWrittenList);
  return new Map(
    lists.flatMap(list => journal[list].map(record => [record.id, kindOf(list).textOf(record)] as const)),
  );
}
