import { emptyJournal, type Journal } from '../domain/journal.ts';
import { type ListCounts, type Merge, type MergeCounts, mergeOf } from '../domain/merge.ts';
import type { Messages } from '../i18n/index.ts';
import { fitted } from '../render/layout.ts';
import type { JournalStore, World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showValue } from './show-value.ts';

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
  world: Pick<World, 'files' | 'journal' | 'backups' | 'io' | 'words'>,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const { files, journal, backups, io, words } = world;
  const dryRun = options.dryRun === true;
  const theirs = await backups.inText(await files.read(file), file);
  const { counts, isNew } = dryRun ? broughtBy(theirs, await journal.read()) : await takenIn(journal, theirs);
  const telling = dryRun ? words.importing.would : words.importing.did;
  showValue(world, options, { dryRun, ...counts }, () =>
    fitted(lines(counts, isNew, telling, words.importing.records).join('\n'), io.out),
  );
  if (isNew && !options.json) io.tell(telling.next);
}

/** What an import comes to; `isNew` tells whether it changes anything at all. */
interface Brought extends Merge {
  readonly isNew: boolean;
}

function broughtBy(theirs: Journal, mine: Journal): Brought {
  const merge = mergeOf(mine, theirs);
  return { ...merge, isNew: merge.journal !== mine };
}

/** Merged with the journal as it is at the very moment that it is kept. */
async function takenIn(journal: JournalStore, theirs: Journal): Promise<Brought> {
  let brought = broughtBy(emptyJournal, emptyJournal);
  await journal.update('import', mine => {
    brought = broughtBy(theirs, mine);
    return brought.journal;
  });
  return brought;
}

type Words = Messages['importing'];

const OUTCOMES = ['added', 'updated', 'deleted', 'unchanged', 'keptDeleted'] as const;

function lines(
  counts: MergeCounts,
  isNew: boolean,
  telling: Words['did'],
  records: Words['records'],
): readonly string[] {
  const what = (outcome: keyof ListCounts) => recordsThat(outcome, counts, records);
  const told = OUTCOMES.filter(outcome => what(outcome) !== '').map(outcome =>
    telling[outcome]({ records: what(outcome) }),
  );
  if (!isNew && what('unchanged') !== '' && what('keptDeleted') === '') return [telling.allThere];
  if (!isNew) return [...told, telling.nothingNew];
  return CHANGES.some(outcome => what(outcome) !== '') ? told : [...told, telling.onlyDeletions];
}

const CHANGES = ['added', 'updated', 'deleted'] as const;

/** How many records of each list, such as `2 reflections, 1 intake`; empty where there are none. */
function recordsThat(outcome: keyof ListCounts, counts: MergeCounts, records: Words['records']): string {
  return LISTED.filter(list => counts[list][outcome] > 0)
    .map(list => records[list]({ count: counts[list][outcome] }))
    .join(', ');
}

const LISTED = ['sessions', 'intakes', 'people', 'goals'] as const;
