import { emptyJournal, type Journal } from '../../../domain/journal.ts';
import type { YearEntry } from '../head.ts';
import { encodedYear, partAfter } from '../year.ts';
import type { Copy } from './backups.ts';
import { editsFrom, placeOf, type Timeline } from './history.ts';

/** A year in the very bytes that the head goes with. */
export interface ProvenYear {
  readonly part: Journal;
  readonly bytes: Uint8Array;
}

/** What a year can be proven from. */
export interface Evidence {
  readonly year: string;
  /** What the head says of the year. */
  readonly entry: YearEntry;
  readonly copies: readonly Copy[];
  /** What the damaged file says where it reads well as it is; null otherwise. */
  readonly asItIs: Journal | null;
  /** The changes of this year. */
  readonly timeline: Timeline;
}

/** Where one may set out from: a part of this year, and after how many of the changes it was like that. */
interface Start {
  readonly part: Journal;
  readonly after: number;
}

/**
 * The year as the head goes with it, made from a copy or from what else there is of it, by the changes since. Its
 * checksum proves it; undefined where no way leads there.
 */
export function provenYear(evidence: Evidence): ProvenYear | undefined {
  const { copies, entry } = evidence;
  const same = copies.find(({ checksum }) => checksum === entry.checksum);
  if (same !== undefined) return same;
  for (const start of [...likelyStarts(evidence), ...allStarts(evidence)]) {
    const proven = provenFrom(start, evidence);
    if (proven !== undefined) return proven;
  }
  return undefined;
}

/** The copies whose backup says which change was their last. */
function likelyStarts({ copies, timeline }: Evidence): readonly Start[] {
  return copies.flatMap(({ part, backup }) =>
    backup === null ? [] : [{ part, after: placeOf(backup.change, timeline) }],
  );
}

function allStarts({ copies, asItIs, timeline }: Evidence): readonly Start[] {
  const parts = [...copies.map(({ part }) => part), ...(asItIs === null ? [] : [asItIs]), emptyJournal];
  const places = Array.from({ length: timeline.changes.length + 1 }, (_, after) => after);
  return parts.flatMap(part => places.map(after => ({ part, after })));
}

/** What the changes since make of a part, if it is what the head goes with. */
function provenFrom(start: Start, { year, entry, timeline }: Evidence): ProvenYear | undefined {
  const { edits, isWhole } = editsFrom(timeline, start.after);
  if (!isWhole) return undefined;
  const part = partAfter(start.part, edits, year);
  // Encoding takes long, and most ways end at another number of records.
  if (part.sessions.length !== entry.sessions || part.intakes.length !== entry.intakes) return undefined;
  const { checksum, bytes } = encodedYear(year, part);
  return checksum === entry.checksum ? { part, bytes } : undefined;
}
