import { type Edit, reversed } from '../../domain/history/edits.ts';
import { emptyJournal, type Journal } from '../../domain/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Enough, Unread } from '../../world/journal.ts';
import { checked } from '../checked.ts';
import { decode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { changeSchema, type Head, isLegacy, type Legacy, readHead } from './head.ts';
import { changeHeader, changePath, type Disk, yearPath, yearsIn } from './layout.ts';
import { joined, partAfter, readYear, refuseOtherYears } from './year.ts';

/** The parts of the journal that were read, by year. */
export type Parts = ReadonlyMap<string, Journal>;

/**
 * The journal, without any lock: from the newest year back, until there is enough of it. Where somebody writes in the
 * meantime it gives the journal as it was before them or after, and never half of each.
 */
export async function readJournal(disk: Disk, enough?: Enough): Promise<Journal> {
  const known = new Map<string, Journal>();
  for (let head = await readHead(disk); ; ) {
    try {
      if (isLegacy(head)) return await journalAlone(disk, head);
      return journalOf(await readParts(disk, head, enough, known));
    } catch (error) {
      const now = await readHead(disk);
      if (!isOvertaken(error) || sameHead(head, now)) throw error;
      head = now;
    }
  }
}

/** A journal of version 1. Refuses as `refuseOtherYears` does. */
async function journalAlone(disk: Disk, { journal }: Legacy): Promise<Journal> {
  await refuseOtherYears(disk, journal);
  return journal;
}

/** The years that are needed, newest first. `known` keeps the parts that were read, for when it is called again. */
export async function readParts(
  disk: Disk,
  head: Head,
  enough: Enough = () => false,
  known = new Map<string, Journal>(),
): Promise<Parts> {
  await refuseUnknownYears(disk, head);
  const years = Object.keys(head.years).sort().reverse();
  const parts = new Map<string, Journal>();
  for (const [at, year] of years.entries()) {
    if (parts.size > 0 && enough(journalOf(parts), unreadOf(head, years.slice(at)))) break;
    const key = `${year} ${head.years[year]?.checksum}`;
    const part = known.get(key) ?? (await readPart(disk, head, year));
    known.set(key, part);
    parts.set(year, part);
  }
  return parts;
}

/** A year that the head does not know of means that the head is older than the rest, or that somebody put the year there. */
async function refuseUnknownYears(disk: Disk, { years }: Head): Promise<void> {
  const unknown = (await yearsIn(disk)).find(year => years[year] === undefined);
  if (unknown !== undefined) throw damaged(yearPath(disk, unknown), { kind: 'out-of-step' });
}

/**
 * What belongs in one year according to the head, also where its file still waits for the latest change; nothing for
 * a year that is new. Refuses with `journal-damaged`, also where a file is there that the head does not know.
 */
export async function readPart(disk: Disk, head: Head, year: string): Promise<Journal> {
  const entry = head.years[year];
  const file = await readYear(disk, year);
  const [checksum, part] = [file?.checksum ?? null, file?.part ?? emptyJournal];
  if (checksum === (entry?.checksum ?? null)) return part;
  if (entry?.replaces === checksum) return partAfter(part, await latestEdits(disk, head), year);
  throw damaged(yearPath(disk, year), { kind: file === undefined ? 'missing' : 'out-of-step' });
}

/** What the latest change, or taking it back, did to the records. */
export async function latestEdits(disk: Disk, { latest, history }: Head): Promise<readonly Edit[]> {
  const change = latest === null ? undefined : history[latest].at(-1);
  if (change === undefined) return [];
  const edits = change.edits ?? (await readChange(disk, change.id));
  return latest === 'undone' ? reversed(edits) : edits;
}

/** The edits of a large change. Refuses with `journal-damaged`, also where their file is missing. */
export async function readChange(disk: Disk, id: string): Promise<readonly Edit[]> {
  const path = changePath(disk, id);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  return checked(changeSchema, decode(bytes, changeHeader, path).body, path).edits;
}

/** The journal that these parts make, in the order of the years. */
export function journalOf(parts: Parts): Journal {
  return joined([...parts.keys()].sort().map(year => parts.get(year) ?? emptyJournal));
}

function unreadOf({ years }: Head, unread: readonly string[]): Unread {
  const entries = unread.flatMap(year => years[year] ?? []);
  const days = entries.flatMap(({ latestDay }) => latestDay ?? []).sort();
  return {
    sessions: sum(entries.map(({ sessions }) => sessions)),
    intakes: sum(entries.map(({ intakes }) => intakes)),
    latestDay: days.at(-1) ?? null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether a file is not the one the head told of, as happens where somebody has written since. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof Refusal) || error.problem.kind !== 'journal-damaged') return false;
  const { kind } = error.problem.damage;
  return kind === 'out-of-step' || kind === 'missing';
}

function sameHead(head: Head | Legacy, now: Head | Legacy): boolean {
  if (isLegacy(head)) return isLegacy(now) && Buffer.compare(head.bytes, now.bytes) === 0;
  return !isLegacy(now) && now.checksum === head.checksum;
}
