import { understandDay } from '../domain/calendar.ts';
import type { Journal } from '../domain/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { World } from '../world.ts';

/** What the journal is put back from: the rolling backup of a day, or a file of the person's own. */
export type Source =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

type Slice = Pick<World, 'backups' | 'files' | 'io' | 'words' | 'clock'>;

/**
 * The backup that was meant. Whatever names a day is a day, whichever files there are; the path `./yesterday` is that
 * of a file. Refuses with `backup-not-found`, once the nearest backups are named, and with `file-not-found`.
 */
export async function sourceMeant(world: Slice, from: string): Promise<Source> {
  const day = understandDay(from, world.clock.today(), 'past');
  if (day === undefined) return { kind: 'file', path: from, text: await textIn(world, from) };
  const days = await world.backups.days();
  if (days.includes(day)) return { kind: 'day', day };
  world.io.complain(nearestText(day, days, world));
  throw new Refusal({ kind: 'backup-not-found', name: day });
}

/** The journal in it. Refuses as the backups do; a file that cannot be put back is told of first. */
export async function journalFrom({ backups, io, words }: Slice, source: Source): Promise<Journal> {
  if (source.kind === 'day') return backups.ofDay(source.day);
  return backups.inText(source.text, source.path).catch(error => {
    if (isRefusal(error, 'journal-damaged')) {
      io.complain(words.safekeeping.damagedBackup({ path: nameOf(source, words) }));
    }
    throw error;
  });
}

/** What a person calls it. */
export function nameOf(source: Source, { safekeeping, dates }: World['words']): string {
  if (source.kind === 'day') return safekeeping.backupOf({ day: dates.long({ day: source.day }) });
  return source.path === '-' ? safekeeping.standardInput : harmlessLine(source.path);
}

/** A word that is neither a day nor a file may be either, mistyped. */
async function textIn({ files, io, words }: Slice, path: string): Promise<string> {
  return files.read(path).catch(error => {
    if (isRefusal(error, 'file-not-found') && !/[./\\]/.test(path)) {
      io.complain(words.safekeeping.noDay({ typed: harmlessLine(path) }));
    }
    throw error;
  });
}

/** The backups on both sides of a day that has none, each with the command that puts it back. `days` is the latest first. */
function nearestText(day: string, days: readonly string[], { words }: Slice): string {
  const { safekeeping, dates } = words;
  const earlier = days.find(one => one < day);
  const later = days.findLast(one => one > day);
  const lines = [earlier, later].flatMap(one =>
    one === undefined ? [] : [`  mentor restore ${one}   ${dates.long({ day: one })}`],
  );
  if (lines.length === 0) return safekeeping.noBackups;
  return [safekeeping.nearestBackups({ day: dates.long({ day }) }), ...lines].join('\n');
}

function isRefusal(error: unknown, kind: Refusal['problem']['kind']): boolean {
  return error instanceof Refusal && error.problem.kind === kind;
}
