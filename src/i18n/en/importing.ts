import type { ListCounts } from '../../domain/journal/merge.ts';

/** What became of records, then what there is to say where nothing came of it, then what to do next. */
type CountSentences = Readonly<Record<keyof ListCounts, (p: { records: string }) => string>> &
  Readonly<Record<'allThere' | 'nothingInIt' | 'nothingChanged' | 'onlyDeletions' | 'mend' | 'next', string>>;

const did: CountSentences = {
  added: p => `Added: ${p.records}.`,
  updated: p => `Replaced by a newer version: ${p.records}.`,
  deleted: p => `Deleted elsewhere, so deleted here too: ${p.records}.`,
  older: p => `Changed later here, so left as it is here: ${p.records}.`,
  unchanged: p => `Already there, and left alone: ${p.records}.`,
  keptDeleted: p => `Deleted earlier, and left out: ${p.records}.`,
  allThere: 'All of it was already there. Nothing was changed.',
  nothingInIt: 'There is nothing new in it. Nothing was changed.',
  nothingChanged: 'Nothing was changed.',
  onlyDeletions: 'What has been deleted elsewhere was noted, so that it stays away.',
  mend: 'If so, undo the import, correct the file, and import it again.',
  next: 'Undo all of it with: mentor undo',
};

const would: CountSentences = {
  added: p => `Would be added: ${p.records}.`,
  updated: p => `Would be replaced by a newer version: ${p.records}.`,
  deleted: p => `Deleted elsewhere, so it would be deleted here too: ${p.records}.`,
  older: p => `Changed later here, so it would stay as it is here: ${p.records}.`,
  unchanged: p => `Already there, and would be left alone: ${p.records}.`,
  keptDeleted: p => `Deleted earlier, and would be left out: ${p.records}.`,
  allThere: 'All of it is already there. Nothing would change.',
  nothingInIt: 'There is nothing new in it. Nothing would change.',
  nothingChanged: 'Nothing would change.',
  onlyDeletions: 'What has been deleted elsewhere would be noted, so that it stays away.',
  mend: 'If so, correct the file first.',
  next: 'Nothing was changed. To go ahead, give the same command without --dry-run.',
};

const misspeltKeys = {
  unknown: 'These keys are not known. What they hold is kept as it is, but not used:',
  line: (p: { key: string; nearest: string; count: number }) =>
    `${p.key} (${p.count === 1 ? 'once' : `${p.count} times`}): did you mean "${p.nearest}"?`,
};

/** What an import brought, or would bring, and which keys in it are probably slips. */
export const importing = { did, would, misspeltKeys };
