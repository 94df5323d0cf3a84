import { goneForeverIn } from '../domain/journal/delete.ts';
import { clashesBetween } from '../domain/journal/id-conflicts.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { type Merge, mergeOf } from '../domain/journal/merge.ts';
import { Refusal } from '../domain/problem.ts';
import { type OnProgress, partOf } from '../domain/progress.ts';
import { slipsIn } from '../domain/sessions/slips.ts';
import { type Brought, importText, slipsText } from '../render/import-text.ts';
import type { JournalStore } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showDone, showValue } from './show-value.ts';

export interface ImportOptions extends GlobalOptions {
  /** Only tell what would come in. */
  readonly dryRun?: boolean;
}

/** Declares `mentor import`. */
export function declareImport(program: MentorCommand, world: World): void {
  const { import: words } = world.words.program;
  program
    .command('import')
    .description(words.description)
    .argument('<file>', words.file)
    .option('--dry-run', words.dryRun)
    .action((file: string, _options, command: MentorCommand) =>
      importJournal(world, file, command.given<ImportOptions>()),
    );
}

/**
 * Takes in a journal from elsewhere, be it an export, a backup or made by hand; all of it or nothing, and tells what came
 * of it. Refuses as `files.read` and `backups.inText` do.
 */
export async function importJournal(
  world: Pick<World, 'files' | 'journal' | 'backups' | 'schemas' | 'io' | 'words'>,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const { files, journal, backups, schemas, io, words } = world;
  const dryRun = options.dryRun === true;
  const text = await files.read(file);
  const brought = await io.busy(words.program.doing.importing, async onProgress => {
    const theirs = await backups.inText(text, file);
    onProgress(READ);
    return dryRun
      ? broughtBy(theirs, await journal.read())
      : takenIn(journal, theirs, partOf(onProgress, READ, 1));
  });
  const mood = dryRun ? 'would' : 'did';
  const unknownKeys = SAYS_FORMAT.test(text) ? [] : slipsIn(JSON.parse(text), await schemas.fields());
  const show = dryRun ? showValue : showDone;
  show(world, options, { dryRun, ...brought.counts, unknownKeys }, () =>
    importText(brought, mood, words, io.out),
  );
  if (!brought.isNew || options.json) return;
  if (unknownKeys.length > 0) io.tell(slipsText(unknownKeys, mood, words.importing, io.err));
  io.tell(words.importing[mood].next);
}

/** The share of the work that it takes to understand a file; the rest is to keep it. */
const READ = 0.3;

/** What begins so was written by a program, which does not misspell. */
const SAYS_FORMAT = /^\s*\{\s*"format":/;

function broughtBy(theirs: Journal, mine: Journal): Merge & Brought {
  const faults = clashesBetween(mine, theirs);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  const merge = mergeOf(mine, theirs);
  return { ...merge, isNew: merge.journal !== mine };
}

/**
 * Merged with the journal as it is at the very moment that it is kept. What was deleted for good elsewhere is so here, also
 * where an import of it was broken off before.
 */
async function takenIn(journal: JournalStore, theirs: Journal, onProgress: OnProgress): Promise<Brought> {
  const { before } = await journal.update('import', mine => broughtBy(theirs, mine).journal, onProgress);
  const gone = goneForeverIn(theirs);
  if (gone.length > 0) await journal.forget(gone);
  return broughtBy(theirs, before);
}
