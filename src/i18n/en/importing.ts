import type { ListCounts } from '../../domain/journal/merge.ts';

/** What became of records, then what there is to say where nothing came of it, then what to do next. */
type Telling = Readonly<Record<keyof ListCounts, (p: { records: string }) => string>> &
  Readonly<Record<'allThere' | 'nothingInIt' | 'nothingChanged' | 'onlyDeletions' | 'mend' | 'next', string>>;

const did: Telling = {
  added: p => `Added: ${p.records}.`,
  updated: p => `Replaced by a newer version: ${p.records}.`,
  deleted: p => `Deleted elsewhere, so deleted here as well: ${p.records}.`,
  older: p => `Changed later here, so left as it is here: ${p.records}.`,
  unchanged: p => `There already, and left alone: ${p.records}.`,
  keptDeleted: p => `Deleted earlier, and left out: ${p.records}.`,
  allThere: 'All of it was there already. Nothing was changed.',
  nothingInIt: 'There is nothing new in it. Nothing was changed.',
  nothingChanged: 'Nothing was changed.',
  onlyDeletions: 'It was noted what has been deleted elsewhere, so that it stays away.',
  mend: 'If so, take the import back, mend the file, and import it again.',
  next: 'Take it all back with: mentor undo',
};

const would: Telling = {
  added: p => `Would be added: ${p.records}.`,
  updated: p => `Would be replaced by a newer version: ${p.records}.`,
  deleted: p => `Deleted elsewhere, so it would be deleted here as well: ${p.records}.`,
  older: p => `Changed later here, so it would stay as it is here: ${p.records}.`,
  unchanged: p => `There already, and would be left alone: ${p.records}.`,
  keptDeleted: p => `Deleted earlier, and would be left out: ${p.records}.`,
  allThere: 'All of it is there already. Nothing would change.',
  nothingInIt: 'There is nothing new in it. Nothing would change.',
  nothingChanged: 'Nothing would change.',
  onlyDeletions: 'It would be noted what has been deleted elsewhere, so that it stays away.',
  mend: 'If so, mend the file first.',
  next: 'Nothing was changed. To do it, give the same command without --dry-run.',
};

const slips = {
  unknown: 'These keys are not known. What they hold is kept as it is, and not used:',
  slip: (p: { key: string; nearest: string; count: number }) =>
    `${p.key} (${p.count === 1 ? 'once' : `${p.count} times`}): did you mean "${p.nearest}"?`,
};

/** What an import brought, or would bring, and which keys in it are probably slips. */
export const importing = { did, would, slips };
