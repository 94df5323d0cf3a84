import type { Edit } from '../../../domain/history/edits.ts';
import { emptyJournal, type Journal } from '../../../domain/journal.ts';
import type { YearEntry } from '../head.ts';
import { encodedYear, partAfter } from '../year.ts';
import { type ChangeLine, placeOf, wayFrom } from './change-line.ts';
import type { Copy } from './copies.ts';

/** A year in the very bytes that the head goes with. */
export interface Proven {
  readonly part: Journal;
  readonly bytes: Uint8Array;
}

/** Where one may set out from: a part of this year, and the last change in it where that is known. */
interface Start {
  readonly part: Journal;
  readonly change: string | null | undefined;
}

/**
 * The year as the head goes with it, made from a copy or from what else there is of it, by the changes since. Its
 * checksum proves it; undefined where no way leads there. `line` holds the changes of this year only.
 */
export function proven(
  year: string,
  entry: YearEntry,
  copies: readonly Copy[],
  others: readonly Journal[],
  line: ChangeLine,
): Proven | undefined {
  const same = copies.find(({ checksum }) => checksum === entry.checksum);
  if (same !== undefined) return same;
  const starts: readonly Start[] = [
    ...copies.map(({ part, backup }) => ({ part, change: backup?.change })),
    ...[...others, emptyJournal].map(part => ({ part, change: undefined })),
  ];
  const likely = starts.flatMap(({ part, change }) =>
    change === undefined ? [] : [{ part, after: placeOf(line, change) }],
  );
  const all = starts.flatMap(({ part }) =>
    Array.from({ length: line.changes.length + 1 }, (_, after) => ({ part, after })),
  );
  for (const { part, after } of [...likely, ...all]) {
    const found = arrival(year, entry, part, wayFrom(line, after));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What these changes make of a part, if it is what the head goes with. */
function arrival(
  year: string,
  { checksum, sessions, intakes }: YearEntry,
  start: Journal,
  way: readonly (readonly Edit[] | null)[],
): Proven | undefined {
  const known = way.flatMap(edits => (edits === null ? [] : [edits]));
  if (known.length < way.length) return undefined;
  const part = partAfter(start, known.flat(), year);
  // Encoding takes long, and most ways end at another number of records.
  if (part.sessions.length !== sessions || part.intakes.length !== intakes) return undefined;
  const encoded = encodedYear(year, part);
  return encoded.checksum === checksum ? { part, bytes: encoded.bytes } : undefined;
}
