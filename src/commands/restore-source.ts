import { understandDay } from '../domain/calendar.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { Beside } from '../world/journal.ts';
import type { World } from '../world.ts';

/** What the journal is put back from: the rolling backup of a day, or a file of the person's own. */
export type Source =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

type Slice = Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock'>;

/**
 * The backup that was meant. Whatever names a day is a day, whichever files there are; the path `./yesterday` is that
 * of a file. Refuses with `file-not-found`.
 */
export async function sourceMeant(world: Slice, from: string): Promise<Source> {
  const day = understandDay(from, world.clock.today(), 'past');
  if (day !== undefined) return { kind: 'day', day };
  return { kind: 'file', path: from, text: await textIn(world, from) };
}

/** The journal in it. Refuses as the backups do. */
export function journalFrom({ backups }: Slice, source: Source): Promise<Journal> {
  return source.kind === 'day' ? backups.ofDay(source.day) : backups.wholeIn(source.text, source.path);
}

/** What would come back beside the journal. A rolling backup holds nothing else. */
export async function besidesOf({ backups }: Slice, source: Source): Promise<readonly Beside[]> {
  return source.kind === 'day' ? [] : backups.besides(source.text);
}

/** What a person calls it. */
export function nameOf(source: Source, { safekeeping, dates }: World['words']): string {
  if (source.kind === 'day') return safekeeping.backupOf({ day: dates.long({ day: source.day }) });
  return source.path === '-' ? safekeeping.standardInput : harmlessLine(source.path);
}

/** A word that is neither a day nor a file may be either, mistyped. */
async function textIn({ files, io, words }: Slice, path: string): Promise<string> {
  return files.read(path).catch(error => {
    const isMissing = error instanceof Refusal && error.problem.kind === 'file-not-found';
    if (isMissing && !/[./\\]/.test(path)) {
      io.complain(words.safekeeping.noDay({ typed: harmlessLine(path) }));
    }
    throw error;
  });
}
