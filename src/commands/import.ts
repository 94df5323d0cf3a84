import { showDone, showValue } from '../cli/output.ts';
import { idsDeletedForever } from '../domain/journal/delete.ts';
import { findIdConflicts } from '../domain/journal/id-conflicts.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { type Merge, mergeJournals } from '../domain/journal/merge.ts';
import { findMisspeltKeys } from '../domain/meetings/misspelt-keys.ts';
import { withMarkedNamesLeft } from '../domain/people/marked-names.ts';
import { Refusal } from '../domain/problem.ts';
import { type OnProgress, partOf } from '../domain/progress.ts';
import { type ImportResult, importText, misspeltKeysText } from '../render/terminal/import-text.ts';
import type { World } from '../world.ts';
import type { ImportOptions } from './declare/import.ts';

/**
 * Takes in a journal from elsewhere, be it an export, a backup or made by hand; all of it or nothing, and tells what came
 * of it. Refuses as `files.read` and `backups.inText` do.
 */
export async function importJournal(
  world: Pick<World, 'files' | 'journal' | 'backups' | 'schemas' | 'io' | 'words' | 'clock'>,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const { files, journal, backups, schemas, io, words } = world;
  const dryRun = options.dryRun === true;
  const text = await files.read(file);
  const brought = await io.busy(words.program.busy.importing, async onProgress => {
    const theirs = await backups.inText(text, file);
    onProgress(READING_SHARE);
    return dryRun
      ? mergeOrRefuse(theirs, await journal.read())
      : takeIn(world, theirs, partOf(onProgress, READING_SHARE, 1));
  });
  const mood = dryRun ? 'would' : 'did';
  const unknownKeys = SAYS_FORMAT.test(text)
    ? []
    : findMisspeltKeys(JSON.parse(text), await schemas.fields());
  const show = dryRun ? showValue : showDone;
  show(world, options, { dryRun, ...brought.counts, unknownKeys }, () =>
    importText(brought, mood, words, io.out),
  );
  if (!brought.isNew || options.json) return;
  if (unknownKeys.length > 0) io.tell(misspeltKeysText(unknownKeys, mood, words.importing, io.err));
  io.tell(words.importing[mood].next);
}

/** The share of the work that it takes to understand a file; the rest is to keep it. */
const READING_SHARE = 0.3;

/** What begins so was written by a program, which does not misspell. */
const SAYS_FORMAT = /^\s*\{\s*"format":/;

function mergeOrRefuse(theirs: Journal, mine: Journal): Merge & ImportResult {
  const faults = findIdConflicts(mine, theirs);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  const merge = mergeJournals(mine, theirs);
  return { ...merge, isNew: merge.journal !== mine };
}

/**
 * Merged with the journal as it is at the very moment that it is kept. What was deleted for good elsewhere is so here, also
 * where an import of it was broken off before. A person whose name it changes is no longer named in what was marked with the old one.
 */
async function takeIn(
  { journal, clock }: Pick<World, 'journal' | 'clock'>,
  theirs: Journal,
  onProgress: OnProgress,
): Promise<ImportResult> {
  const merge = (mine: Journal) =>
    withMarkedNamesLeft(mine, mergeOrRefuse(theirs, mine).journal, clock.now());
  const { before } = await journal.update('import', merge, onProgress);
  const gone = idsDeletedForever(theirs);
  if (gone.length > 0) await journal.forget(gone);
  return mergeOrRefuse(theirs, before);
}
