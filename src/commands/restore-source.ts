import { understandDay } from '../domain/calendar/understand-day.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { DocumentKind } from '../world/journal.ts';
import type { World } from '../world.ts';

/** What the journal is put back from: the rolling backup of a day, or a file of the person's own. */
export type RestoreSource =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

type Slice = Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock'>;

/**
 * The backup that was meant. Whatever names a day is a day, whichever files there are; the path `./yesterday` is that
 * of a file. Refuses with `file-not-found`.
 */
export async function findSource(world: Slice, from: string): Promise<RestoreSource> {
  const day = understandDay(from, world.clock.today(), 'past');
  if (day !== undefined) return { kind: 'day', day };
  return { kind: 'file', path: from, text: await readSourceFile(world, from) };
}

/** The journal in it. Refuses as the backups do. */
export function readSource({ backups }: Slice, source: RestoreSource): Promise<Journal> {
  return source.kind === 'day' ? backups.ofDay(source.day) : backups.wholeIn(source.text, source.path);
}

/** What would come back beside the journal. A rolling backup holds nothing else. */
export async function documentsOf(
  { backups }: Slice,
  source: RestoreSource,
): Promise<readonly DocumentKind[]> {
  return source.kind === 'day' ? [] : backups.missingDocuments(source.text);
}

/** What a person calls it. */
export function sourceName(source: RestoreSource, { safekeeping, dates }: World['words']): string {
  if (source.kind === 'day') return safekeeping.backupOf({ day: dates.long({ day: source.day }) });
  return source.path === '-' ? safekeeping.standardInput : sanitizeLine(source.path);
}

/** A word that is neither a day nor a file may be either, mistyped. */
async function readSourceFile({ files, io, words }: Slice, path: string): Promise<string> {
  return files.read(path).catch(error => {
    const isMissing = error instanceof Refusal && error.problem.kind === 'file-not-found';
    if (isMissing && !/[./\\]/.test(path)) {
      io.complain(words.safekeeping.noDay({ typed: sanitizeLine(path) }));
    }
    throw error;
  });
}
